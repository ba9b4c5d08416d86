package org.tradefacts.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.tradefacts.pipeline.DriverWithoutBeam;
import org.tradefacts.pipeline.Engine;

/**
 * What whole runs are compared with, each a program of its own: {@code Pass NAME FOLDER [ROUNDS]}
 * prints {@code bytes seconds found}, the best of the rounds. {@code Pass growth} prints how one
 * article's time grows with its length.
 */
public final class Pass {

  /** Dates and amounts of money, in both scripts: what a first script for this task would match. */
  static final String DATE_OR_MONEY =
      "[0-9]{3,4}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?"
          + "|[0-9]{1,2}月[0-9]{1,2}日"
          + "|[〇零一二三四五六七八九十]{2,}年"
          + "|[0-9][0-9,.]*[萬万億亿兆]*(?:美元|人民幣|人民币|日圓|日元|歐元|欧元|韓元|韩元|港元|元)";

  /** How many times its text an article has when its growth is measured. */
  private static final int[] LENGTHS = {1, 10, 100};

  private static final int LONGEST = 100;

  /** The first rounds warm up; the best counts. */
  private static final int GROWTH_ROUNDS = 20;

  private Pass() {}

  private interface Work {
    long on(Path folder, List<Path> files) throws IOException, InterruptedException;
  }

  /** Runs one pass. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args[0].equals("growth")) {
      growth();
      return;
    }
    Path folder = Path.of(args[1]);
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 1;
    Work work = work(args[0]);
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    double best = Double.MAX_VALUE;
    long found = 0;
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      found = work.on(folder, files);
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    System.out.printf(Locale.ROOT, "%d %.3f %d%n", bytes, best, found);
  }

  private static Work work(String name) {
    return switch (name) {
      case "decode" -> (folder, files) -> decode(files);
      case "regex" -> (folder, files) -> regex(files);
      case "engine" -> (folder, files) -> engine(files);
      case "beam" -> (folder, files) -> beam();
      case "driver" -> (folder, files) -> DriverWithoutBeam.run(folder, 2);
      default -> throw new IllegalArgumentException("no such pass: " + name);
    };
  }

  /** What Beam takes for nothing. */
  private static long beam() {
    Pipeline pipeline = Pipeline.create();
    pipeline.apply(Create.of(1));
    pipeline.run().waitUntilFinish();
    return 1;
  }

  /** Decodes and looks once at every character: Chinese ones. */
  private static long decode(List<Path> files) throws IOException {
    long found = 0;
    for (Path file : files) {
      String text = read(file);
      for (int i = 0; i < text.length(); i++) {
        found += text.charAt(i) >= '\u3400' && text.charAt(i) <= '\u9fff' ? 1 : 0;
      }
    }
    return found;
  }

  /** Matches of the pattern. */
  private static long regex(List<Path> files) throws IOException {
    Pattern pattern = Pattern.compile(DATE_OR_MONEY);
    long found = 0;
    for (Path file : files) {
      Matcher matcher = pattern.matcher(read(file));
      while (matcher.find()) {
        found++;
      }
    }
    return found;
  }

  /** Everything but the rows: dates, quantities, figures, citations. */
  private static long engine(List<Path> files) throws IOException {
    Engine engine = new Engine();
    long found = 0;
    for (Path file : files) {
      var analysis = engine.analyse(read(file));
      found +=
          analysis.dates().size()
              + analysis.quantities().size()
              + analysis.figures().size()
              + analysis.citations().size();
    }
    return found;
  }

  /** One article's time as it grows: prints a table row for each length. */
  private static void growth() {
    Engine engine = new Engine();
    String[] texts = new String[LENGTHS.length];
    for (int i = 0; i < LENGTHS.length; i++) {
      texts[i] = SampleCorpus.open().lengthened(LENGTHS[i]);
    }
    double[] best = new double[LENGTHS.length];
    for (int round = 0; round < GROWTH_ROUNDS; round++) {
      for (int i = 0; i < LENGTHS.length; i++) {
        best[i] = Math.max(best[i], rate(engine, texts[i], LONGEST / LENGTHS[i]));
      }
    }
    for (int i = 0; i < LENGTHS.length; i++) {
      int bytes = texts[i].getBytes(StandardCharsets.UTF_8).length;
      System.out.printf(
          Locale.ROOT,
          "| %d | %.2f | %.1f | %.2f |%n",
          LENGTHS[i],
          bytes / 1e6,
          best[i],
          best[0] / best[i]);
    }
  }

  /** Megabytes a second of processor time. */
  private static double rate(Engine engine, String text, int times) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    long found = 0;
    for (int i = 0; i < times; i++) {
      found += engine.analyse(text).dates().size();
    }
    long nanos = threads.getCurrentThreadCpuTime() - start;
    if (found == 0) {
      throw new IllegalStateException("an article without a date");
    }
    return 1e3 * times * text.getBytes(StandardCharsets.UTF_8).length / nanos;
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
