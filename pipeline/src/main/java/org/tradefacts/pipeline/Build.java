package org.tradefacts.pipeline;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Tells apart builds of the program that have the same version. */
final class Build {

  private Build() {}

  /** A hash of the program's own code and data, and of its libraries' names and sizes. */
  static String fingerprint() throws IOException {
    MessageDigest digest = Sha256.digest();
    digest.update(Version.NUMBER.getBytes(StandardCharsets.UTF_8));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      if (Files.isRegularFile(path)) {
        String library = path.getFileName() + " " + Files.size(path) + "\n";
        digest.update(library.getBytes(StandardCharsets.UTF_8));
      }
    }
    Path own = own();
    for (String file : Folders.files(own.getParent(), own.getFileName().toString())) {
      digest.update(file.getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(own.resolveSibling(file)));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The jar or the folder that this class comes from. */
  private static Path own() throws IOException {
    try {
      return Path.of(Build.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
