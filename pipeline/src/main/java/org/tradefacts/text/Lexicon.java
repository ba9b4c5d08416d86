package org.tradefacts.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A word list: a tab-separated resource below {@code /lexicon/}.
 *
 * <p>Lines that begin with {@code #} are comments; the first other line names the columns; every
 * further line has as many fields as the header.
 */
public final class Lexicon {

  private Lexicon() {}

  /**
   * Reads a word list.
   *
   * @param name path below {@code /lexicon/}, for example {@code zh/folding.tsv}
   * @param columns the expected column names
   * @return the lines, each with one field a column
   * @throws IllegalStateException when the resource is missing or a line is malformed
   */
  public static List<List<String>> read(String name, String... columns) {
    try (InputStream in = Lexicon.class.getResourceAsStream("/lexicon/" + name)) {
      if (in == null) {
        throw new IllegalStateException("missing lexicon " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<List<String>> rows = new ArrayList<>();
      boolean header = false;
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isEmpty() || line.startsWith("#")) {
          continue;
        }
        List<String> fields = Arrays.asList(line.split("\t", -1));
        if (fields.size() != columns.length) {
          throw new IllegalStateException(
              name + ":" + number + ": " + fields.size() + " fields, not " + columns.length);
        }
        if (header) {
          rows.add(fields);
        } else if (fields.equals(Arrays.asList(columns))) {
          header = true;
        } else {
          throw new IllegalStateException(name + ":" + number + ": header is " + fields);
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
