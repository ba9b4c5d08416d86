package org.tradefacts.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** A table with a column of every type, and rows of it that differ in every way that matters. */
final class Samples {
  private static final TableBuilder T = new TableBuilder();
  static final Column KEY = T.int32("key").required().means("The key.");
  static final Column TEXT = T.string("text").means("A text.");
  static final Column SMALL = T.int32("small").means("A 32-bit integer.");
  static final Column LARGE = T.int64("large").means("A 64-bit integer.");
  static final Column NUMBER = T.decimal("number").means("A number.");
  static final Column FLAG = T.bool("flag").means("A truth value.");
  static final Column DAY = T.date("day").means("A day.");
  static final Column TEXTS = T.strings("texts").means("Texts.");
  static final Column NUMBERS = T.ints("numbers").means("Integers.");
  static final Table TABLE = T.key(KEY).table("samples", "One row a sample", "Every type.");

  private static final String[] TEXT_VALUES = {
    "中朝貿易在1993年一度達到了8.99億美元",
    "𥙿華 😀 𠀋",
    "quoted \"title\", with comma",
    "\"",
    "two\r\nlines",
    "a\nb",
    "a\rb",
    " blanks around ",
    "\ttab",
    "=1+1",
    "-",
    "－5％",
    "@sum",
    "'=x",
    "''+",
    "'tis",
    "#note",
    "'",
    "a|b|c",
    "NULL",
    "null",
    "NaN",
    "true",
    "2012-04",
    "007",
    "\u3000全角\u00a0",
    "e\u0301 \u200b\u200d",
    "x".repeat(20_000),
  };
  private static final double[] NUMBER_VALUES = {
    0, 1, -1, 0.5, -0.1, 26.81, 899_000_000, 1.2e12, 3.75e17, 1e22, 1.0 / 3, -2.5e-7, 26.805
  };

  private Samples() {}

  /** The row of a number; equal numbers give equal rows. */
  static void fill(Row row, int key) {
    Random random = new Random(key);
    row.clear();
    row.setInt(KEY, key);
    sometimes(random, r -> row.set(TEXT, text(r)));
    sometimes(random, r -> row.setInt(SMALL, r.nextInt()));
    sometimes(random, r -> row.setLong(LARGE, r.nextLong()));
    sometimes(random, r -> row.setDouble(NUMBER, NUMBER_VALUES[r.nextInt(NUMBER_VALUES.length)]));
    sometimes(random, r -> row.setBoolean(FLAG, r.nextBoolean()));
    sometimes(random, r -> row.setDate(DAY, LocalDate.of(1 + r.nextInt(9999), 1, 1).plusDays(9)));
    sometimes(random, r -> row.setStrings(TEXTS, texts(r)));
    sometimes(random, r -> row.setInts(NUMBERS, r.ints(1 + r.nextInt(4)).toArray()));
  }

  private static void sometimes(Random random, Consumer<Random> set) {
    if (random.nextInt(4) > 0) {
      set.accept(random);
    }
  }

  private static String text(Random random) {
    return TEXT_VALUES[random.nextInt(TEXT_VALUES.length)];
  }

  private static List<String> texts(Random random) {
    List<String> texts = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      texts.add(text(random));
    }
    return texts;
  }

  /** Writes rows {@code from} to {@code to}, the end exclusive. */
  static Path write(Path file, Format format, int from, int to) throws IOException {
    Row row = new Row(TABLE);
    try (RowWriter writer = format.open(TABLE, file, WriterOptions.DEFAULT)) {
      for (int key = from; key < to; key++) {
        fill(row, key);
        writer.write(row);
      }
    }
    return file;
  }

  /** Writes rows 0 to {@code to} in parts that end at the bounds, and joins them. */
  static Path writeJoined(Path folder, Format format, int... bounds) throws IOException {
    Files.createDirectories(folder);
    List<Path> parts = new ArrayList<>();
    int from = 0;
    for (int to : bounds) {
      Path part = folder.resolve("part-" + parts.size() + "." + format.extension());
      parts.add(write(part, format, from, to));
      from = to;
    }
    Path joined = folder.resolve("joined." + format.extension());
    format.join(TABLE, parts, joined, WriterOptions.DEFAULT);
    return joined;
  }
}
