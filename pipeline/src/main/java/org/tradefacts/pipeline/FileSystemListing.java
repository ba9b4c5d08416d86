package org.tradefacts.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;

/**
 * Inputs that Beam's file systems find: {@code s3://bucket/wiki-*.jsonl}, {@code articles/**.md}.
 */
final class FileSystemListing {

  private static final String GLOB = "*?[{";
  private static final String LOCAL = "file:";

  private FileSystemListing() {}

  /** Whether an input has a scheme, or is a glob and no path that exists. */
  static boolean isMeant(String input) {
    return hasScheme(input) || (firstGlob(input) >= 0 && !exists(input));
  }

  private static boolean hasScheme(String input) {
    int colon = input.indexOf(":/");
    return colon > 1 && input.substring(0, colon).chars().allMatch(Character::isLetterOrDigit);
  }

  private static boolean exists(String input) {
    try {
      return Files.exists(Path.of(input));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static int firstGlob(String input) {
    for (int i = 0; i < input.length(); i++) {
      if (GLOB.indexOf(input.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** The input with its whole path; the local file system takes paths better than URLs. */
  static String absolute(String input) {
    if (input.startsWith(LOCAL)) {
      return LOCAL + "//" + path(input.substring(LOCAL.length()));
    }
    return hasScheme(input) ? input : Path.of(input).toAbsolutePath().normalize().toString();
  }

  private static String path(String rest) {
    int from = 0;
    while (from + 1 < rest.length() && rest.charAt(from) == '/' && rest.charAt(from + 1) == '/') {
      from++;
    }
    return rest.substring(from);
  }

  /**
   * Lists them.
   *
   * @throws UserError when there is nothing, or it cannot be listed
   */
  static InputListing of(String input) {
    String whole = absolute(input);
    String spec = whole.startsWith(LOCAL) ? path(whole.substring(LOCAL.length())) : whole;
    try {
      List<Metadata> found = files(spec);
      boolean folder = found.isEmpty() && firstGlob(spec) < 0;
      String base = spec.endsWith("/") ? spec : spec + "/";
      if (folder) {
        found = files(base + "**");
      }
      if (found.isEmpty()) {
        throw new UserError("The input " + input + " matches no file.");
      }
      return listing(folder ? base : root(spec), found);
    } catch (IOException | IllegalArgumentException e) {
      throw new UserError("The input " + input + " cannot be listed: " + Reasons.of(e), e);
    }
  }

  private static List<Metadata> files(String spec) throws IOException {
    MatchResult match = FileSystems.match(spec, EmptyMatchTreatment.ALLOW);
    return match.metadata().stream().filter(file -> !file.resourceId().isDirectory()).toList();
  }

  private static InputListing listing(String root, List<Metadata> found) {
    Map<String, Long> sizes = new TreeMap<>();
    for (Metadata file : found) {
      String path = file.resourceId().toString();
      if (!path.startsWith(root)) {
        throw new IllegalArgumentException(path + " does not lie below " + root);
      }
      String name = path.substring(root.length());
      if (InputName.of(name).isPresent() && !isHidden(name)) {
        sizes.put(name, file.sizeBytes());
      }
    }
    return InputListing.of(new InputRoot(root, false), sizes, List.of());
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.contains("/.");
  }

  /** The folder of a file, or the last one before the first glob character. */
  private static String root(String spec) {
    int glob = firstGlob(spec);
    return spec.substring(0, spec.lastIndexOf('/', glob < 0 ? spec.length() : glob) + 1);
  }
}
