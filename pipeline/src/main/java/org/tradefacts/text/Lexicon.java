package org.tradefacts.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A word list: a tab-separated resource below {@code /lexicon/}.
 *
 * <p>Lines that begin with {@code #} are comments; the first other line names the columns; every
 * further line has as many fields as the header.
 */
public final class Lexicon {

  private Lexicon() {}

  /**
   * A line of a word list.
   *
   * @param line its number in the file, from 1
   * @param fields one a column
   */
  public record Entry(int line, List<String> fields) {

    /** Copies the list. */
    public Entry {
      fields = List.copyOf(fields);
    }
  }

  /**
   * Reads a word list with the numbers of its lines, the header first.
   *
   * @param name path below {@code /lexicon/}
   * @throws IllegalStateException when the resource is missing or its lines differ in length
   */
  public static List<Entry> entries(String name) {
    List<Entry> entries = new ArrayList<>();
    try (InputStream in = Lexicon.class.getResourceAsStream("/lexicon/" + name)) {
      if (in == null) {
        throw new IllegalStateException("missing lexicon " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isEmpty() && !line.startsWith("#")) {
          entries.add(entry(name, number, line, entries));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  private static Entry entry(String name, int number, String line, List<Entry> before) {
    List<String> fields = Arrays.asList(line.split("\t", -1));
    int columns = before.isEmpty() ? fields.size() : before.get(0).fields().size();
    if (fields.size() != columns) {
      throw new IllegalStateException(
          name + ":" + number + ": " + fields.size() + " fields, not " + columns);
    }
    return new Entry(number, fields);
  }

  /**
   * Reads a word list.
   *
   * @param name path below {@code /lexicon/}, for example {@code zh/folding.tsv}
   * @param columns the expected column names
   * @return the lines, each with one field a column
   * @throws IllegalStateException when the resource is missing or a line is malformed
   */
  public static List<List<String>> read(String name, String... columns) {
    List<Entry> entries = entries(name);
    if (entries.isEmpty() || !entries.get(0).fields().equals(Arrays.asList(columns))) {
      throw new IllegalStateException(name + ": its header is not " + Arrays.asList(columns));
    }
    return entries.stream().skip(1).map(Entry::fields).toList();
  }

  /**
   * Reads a list of words alone.
   *
   * @param name path below {@code /lexicon/}
   * @param column the name of its only column
   * @throws IllegalStateException when the resource is missing or a line is malformed
   */
  public static List<String> words(String name, String column) {
    return read(name, column).stream().map(row -> row.get(0)).toList();
  }

  /**
   * Reads a list of two columns, the first of which has no value twice.
   *
   * @param name path below {@code /lexicon/}
   * @param key the name of the first column
   * @param value the name of the second
   * @throws IllegalStateException when the resource is missing, a line is malformed or a key stands
   *     in two lines
   */
  public static Map<String, String> pairs(String name, String key, String value) {
    Map<String, String> pairs = new HashMap<>();
    for (List<String> row : read(name, key, value)) {
      if (pairs.put(row.get(0), row.get(1)) != null) {
        throw new IllegalStateException(name + ": twice " + row.get(0));
      }
    }
    return Map.copyOf(pairs);
  }
}
