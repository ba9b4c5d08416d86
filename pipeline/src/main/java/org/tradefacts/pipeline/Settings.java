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
import org.tradefacts.table.DataPackage.Provenance;
import org.tradefacts.table.Format;
import org.tradefacts.table.WriterOptions;

/**
 * The checked options of a run.
 *
 * @param input folder of articles or one file; or a glob or a path on one of Beam's file systems
 * @param output folder for the tables
 * @param formats formats of the tables, in the order of {@link Format}
 * @param products what is made of the tables, in the order of {@link Product}
 * @param workbookRows rows that a sheet of the workbook may have; 0: as many as the format allows
 * @param writer how the tables are written
 * @param allowRejects whether skipped inputs leave the exit code at 0
 * @param shards whether tables stay folders of parts
 * @param provenance where the articles come from
 * @param resume whether the run goes on from an earlier one, and lets a later one go on from it
 * @param limits how much one input may take
 * @param splitBytes source bytes of a split; 0 for a size that suits the corpus
 */
record Settings(
    String input,
    Path output,
    List<Format> formats,
    List<Product> products,
    long workbookRows,
    WriterOptions writer,
    boolean allowRejects,
    boolean shards,
    Provenance provenance,
    boolean resume,
    Limits limits,
    long splitBytes) {

  /** Options that the bytes of a part do not hang on. */
  private static final Set<String> NOT_IN_PARTS =
      Set.of(
          "input",
          "output",
          "workbookRows",
          "allowRejects",
          "shards",
          "source",
          "sourceUrl",
          "license",
          "resume",
          "splitBytes");

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
        products(options.getFormats()),
        options.getWorkbookRows(),
        new WriterOptions(options.getCsvBom(), options.getCsvFormulaGuard()),
        options.getAllowRejects(),
        options.getShards(),
        provenance(options),
        options.getResume(),
        limits(options),
        options.getSplitBytes());
  }

  /** The formats of the parts: those of the tables, and CSV when something is made of it. */
  List<Format> partFormats() {
    Set<Format> all = EnumSet.copyOf(formats);
    if (!products.isEmpty()) {
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
    products.forEach(product -> names.add(product.option()));
    map.put("formats", names);
    map.put("workbookRows", workbookRows);
    map.put("csvBom", writer.csvBom());
    map.put("csvFormulaGuard", writer.csvFormulaGuard());
    map.put("allowRejects", allowRejects);
    map.put("shards", shards);
    map.put("source", provenance.source());
    map.put("sourceUrl", provenance.path());
    map.put("license", provenance.license());
    map.put("resume", resume);
    map.put("maxArticleBytes", limits.articleBytes());
    map.put("maxUnpackRatio", limits.unpackRatio());
    map.put("splitBytes", splitBytes);
    return map;
  }

  /** The options that parts hang on: all but those that are known to make no difference. */
  Map<String, Object> partOptions() {
    Map<String, Object> map = asMap();
    map.keySet().removeAll(NOT_IN_PARTS);
    map.put("formats", partFormats());
    return map;
  }

  /** The address must be one, and needs a name: a data package takes no other. */
  private static Provenance provenance(TradefactsOptions options) {
    String url = options.getSourceUrl();
    if (!url.isEmpty() && !url.startsWith("http://") && !url.startsWith("https://")) {
      throw new UserError("The option --sourceUrl is no http or https address: " + url + ".");
    }
    String source = options.getSource().isEmpty() ? url : options.getSource();
    return new Provenance(source, url, options.getLicense());
  }

  private static Limits limits(TradefactsOptions options) {
    long bytes = options.getMaxArticleBytes();
    if (bytes < 1 || bytes > Limits.LARGEST) {
      throw new UserError(
          "The option --maxArticleBytes takes 1 to " + Limits.LARGEST + ", not " + bytes + ".");
    }
    long ratio = options.getMaxUnpackRatio();
    if (ratio < 1) {
      throw new UserError("The option --maxUnpackRatio takes 1 or more, not " + ratio + ".");
    }
    return new Limits((int) bytes, ratio);
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
      if (!isProduct(name)) {
        formats.add(format(name));
      }
    }
    if (formats.isEmpty()) {
      throw new UserError("The option --formats needs csv or parquet beside " + value + ".");
    }
    return List.copyOf(formats);
  }

  private static List<Product> products(String value) {
    List<String> names = names(value);
    return Arrays.stream(Product.values()).filter(p -> names.contains(p.option())).toList();
  }

  private static boolean isProduct(String name) {
    return Arrays.stream(Product.values()).anyMatch(product -> product.option().equals(name));
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
    for (Product product : Product.values()) {
      known.add(product.option());
    }
    String last = known.remove(known.size() - 1);
    throw new UserError(
        "The option --formats knows "
            + String.join(", ", known)
            + " and "
            + last
            + ", not '"
            + name
            + "'.");
  }
}
