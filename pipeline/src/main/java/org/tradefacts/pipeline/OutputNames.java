package org.tradefacts.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The names that a run gives to what it writes. */
final class OutputNames {

  static final String DATA_PACKAGE = "datapackage.json";
  static final String RUN = "run.json";

  private static final Set<String> TABLES = Set.of("documents", "sentences", "dates");

  private OutputNames() {}

  /** Whether a run may have written a file or folder of this name. */
  static boolean isOurs(String name) {
    int dot = name.indexOf('.');
    return name.equals(DATA_PACKAGE)
        || name.equals(RUN)
        || TABLES.contains(dot < 0 ? name : name.substring(0, dot));
  }

  /** Whether a folder holds the output of an earlier run, by what its metadata say. */
  static boolean holdsOurOutput(Path folder) throws IOException {
    for (String name : new String[] {RUN, DATA_PACKAGE}) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file) && Files.readString(file).contains("tradefacts")) {
        return true;
      }
    }
    return false;
  }
}
