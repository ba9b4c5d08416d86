package org.tradefacts.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tradefacts.table.Format;
import org.tradefacts.table.Tables;

/** The names that a run gives to what it writes. */
final class OutputNames {

  static final String DATA_PACKAGE = "datapackage.json";
  static final String RUN = "run.json";

  private OutputNames() {}

  /** Whether a run may have written a file or folder of this name. */
  static boolean isOurs(String name) {
    return name.equals(DATA_PACKAGE)
        || name.equals(RUN)
        || Arrays.stream(Product.values()).anyMatch(product -> name.equals(product.file()))
        || Tables.all().stream().anyMatch(table -> isOf(table.name(), name));
  }

  /** Paths of all files in an output folder that a run may have written, sorted. */
  static List<String> ours(Path output) throws IOException {
    List<String> ours = new ArrayList<>();
    for (String name : Folders.names(output)) {
      if (isOurs(name)) {
        ours.addAll(Folders.files(output, name));
      }
    }
    return ours;
  }

  /** Whether it is the folder of parts or a file of a table. */
  private static boolean isOf(String table, String name) {
    return name.equals(table)
        || Arrays.stream(Format.values())
            .anyMatch(format -> name.equals(table + "." + format.extension()));
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
