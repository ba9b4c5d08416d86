package org.tradefacts.pipeline;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tradefacts.table.Format;

/**
 * The checked options of a run.
 *
 * @param input folder of articles or one file; or a glob or a path on one of Beam's file systems
 * @param output folder for the tables
 * @param formats formats of the tables, in the order of {@link Format}
 * @param report whether the HTML report is made
 * @param csvBom whether CSV begins with a byte-order mark
 * @param allowRejects whether skipped inputs leave the exit code at 0
 * @param shards whether tables stay folders of parts
 * @param splitBytes source bytes of a split; 0 for a size that suits the corpus
 */
record Settings(
    String input,
    Path output,
    List<Format> formats,
    boolean report,
    boolean csvBom,
    boolean allowRejects,
    boolean shards,
    long splitBytes) {

  private static final String REPORT = "report";

  /**
   * Checks the options.
   *
   * @throws UserError when a value makes no sense
   */
  static Settings of(TradefactsOptions options) {
    return new Settings(
        input(options.getInput()),
        path("output", options.getOutput()),
        formats(options.getFormats()),
        names(options.getFormats()).contains(REPORT),
        options.getCsvBom(),
        options.getAllowRejects(),
        options.getShards(),
        options.getSplitBytes());
  }

  /** The formats of the parts: those of the tables, and CSV when the report is read from it. */
  List<Format> partFormats() {
    Set<Format> all = EnumSet.copyOf(formats);
    if (report) {
      all.add(Format.CSV);
    }
    return List.copyOf(all);
  }

  /** The options by name, for {@code run.json}. */
  Map<String, Object> asMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("input", input);
    map.put("output", output.toString());
    List<String> names = new ArrayList<>(formats.stream().map(Format::extension).toList());
    if (report) {
      names.add(REPORT);
    }
    map.put("formats", names);
    map.put("csvBom", csvBom);
    map.put("allowRejects", allowRejects);
    map.put("shards", shards);
    map.put("splitBytes", splitBytes);
    return map;
  }

  private static String input(String value) {
    return FileSystemListing.isMeant(value)
        ? FileSystemListing.absolute(value)
        : path("input", value).toString();
  }

  private static Path path(String option, String value) {
    try {
      return Path.of(value).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new UserError("The option --" + option + " is no path: " + Reasons.of(e), e);
    }
  }

  private static List<Format> formats(String value) {
    Set<Format> formats = EnumSet.noneOf(Format.class);
    for (String name : names(value)) {
      if (!name.equals(REPORT)) {
        formats.add(format(name));
      }
    }
    if (formats.isEmpty()) {
      throw new UserError("The option --formats needs csv or parquet beside report.");
    }
    return List.copyOf(formats);
  }

  private static List<String> names(String value) {
    return Arrays.stream(value.split(",", -1)).map(String::strip).toList();
  }

  private static Format format(String name) {
    List<String> known = new ArrayList<>();
    for (Format format : Format.values()) {
      if (format.extension().equals(name)) {
        return format;
      }
      known.add(format.extension());
    }
    throw new UserError(
        "The option --formats knows "
            + String.join(", ", known)
            + " and report, not '"
            + name
            + "'.");
  }
}
