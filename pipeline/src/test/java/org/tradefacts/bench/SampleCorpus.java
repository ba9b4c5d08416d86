package org.tradefacts.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Articles without end, made from the project's own: one in two is the seed article, the others are
 * three of the short samples in one file. Paragraphs are shuffled and digits changed, so that no
 * two are alike; headings, markers, addresses and the notes at the end keep theirs. The same
 * numbers give the same corpus.
 */
public final class SampleCorpus {

  static final Path SEED = Path.of("../seeds/000_d8b6a6fc2e707d74.txt");
  private static final Path SAMPLES = Path.of("src/test/resources/samples");

  /** Files of one folder. */
  private static final int FOLDER = 1000;

  private final String seed;
  private final List<String> samples;

  private SampleCorpus(String seed, List<String> samples) {
    this.seed = seed;
    this.samples = samples;
  }

  /** Writes a corpus: {@code SampleCorpus FOLDER ARTICLES}. */
  public static void main(String[] args) throws IOException {
    open().write(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  /** Reads the articles that the others are made from. */
  public static SampleCorpus open() {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      List<String> samples = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        samples.add(Files.readString(file));
      }
      return new SampleCorpus(Files.readString(SEED), samples);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The article with this number, from 0. */
  public String article(int number) {
    Random random = new Random(number);
    if (number % 2 == 0) {
      return varied(seed, random);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      text.append(varied(samples.get(random.nextInt(samples.size())), random)).append("\n\n");
    }
    return text.toString();
  }

  /** The seed article with its text so many times, each varied, before its categories and notes. */
  public String lengthened(int times) {
    int tail = seed.indexOf("\n\n[Category:");
    Random random = new Random(times);
    StringBuilder text = new StringBuilder(seed.length() * times);
    for (int i = 0; i < times; i++) {
      text.append(varied(seed.substring(0, tail), random)).append("\n\n");
    }
    return text.append(seed, tail + 2, seed.length()).toString();
  }

  /** Writes the first articles into folders of a thousand; returns their bytes. */
  public long write(Path folder, int articles) throws IOException {
    long bytes = 0;
    for (int i = 0; i < articles; i++) {
      Path file = folder.resolve(String.format(Locale.ROOT, "%04d/%07d.md", i / FOLDER, i));
      if (i % FOLDER == 0) {
        Files.createDirectories(file.getParent());
      }
      Files.writeString(file, article(i));
      bytes += Files.size(file);
    }
    return bytes;
  }

  private static String varied(String article, Random random) {
    List<String> blocks = new ArrayList<>(Arrays.asList(article.split("\n\n", -1)));
    int from = 1;
    for (int i = 1; i <= blocks.size(); i++) {
      if (i == blocks.size() || !isProse(blocks.get(i))) {
        Collections.shuffle(blocks.subList(Math.min(from, i), i), random);
        from = i + 1;
      }
    }
    StringBuilder text = new StringBuilder(article.length());
    for (String block : blocks) {
      text.append(text.isEmpty() ? "" : "\n\n");
      changeDigits(block, text, random);
    }
    return text.toString();
  }

  private static boolean isProse(String block) {
    return !block.isEmpty() && block.charAt(0) > '9' && !block.startsWith("[Category:");
  }

  /** Changes the last digit of longer numbers; those of markers, notes and addresses stay. */
  private static void changeDigits(String block, StringBuilder out, Random random) {
    boolean address = false;
    for (int i = 0; i < block.length(); i++) {
      char c = block.charAt(i);
      boolean opens = c == '(' && i > 0 && block.charAt(i - 1) == ']';
      address = opens || (address && c != ')');
      boolean last =
          isDigit(c)
              && i > 1
              && isDigit(block.charAt(i - 1))
              && i + 1 < block.length()
              && block.charAt(i + 1) > 0x7f;
      out.append(last && !address ? (char) ('1' + random.nextInt(9)) : c);
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
