package org.tradefacts.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whole runs beside what they are compared with, on corpora of growing size: {@code Bench
 * SCRATCH_FOLDER ARTICLES...}. Each pass is a process of its own; the passes take turns, and the
 * best of the rounds counts, since other work on the machine only ever makes a pass slower.
 */
public final class Bench {

  private static final int ROUNDS = 2;
  private static final int START_UPS = 3;
  private static final String EVERY_FORMAT = "csv,parquet,report,xlsx,csl";

  /** The unit of times in Linux's /proc. */
  private static final double TICKS = 100;

  /** Passes over more than this run once. */
  private static final int ONCE_ABOVE = 5_000;

  /** Over more than this only the run that a corpus of any size is promised: it takes minutes. */
  private static final int PROMISED_ONLY_ABOVE = 20_000;

  private final Path folder;
  private final Path output;
  private final Map<String, Measured> best = new LinkedHashMap<>();

  private Bench(Path folder, Path output) {
    this.folder = folder;
    this.output = output;
  }

  /** One process, from its start to its end. */
  private record Measured(double seconds, double cpuSeconds, long peakKilobytes) {

    Measured better(Measured other) {
      return new Measured(
          Math.min(seconds, other.seconds),
          Math.min(cpuSeconds, other.cpuSeconds),
          Math.max(peakKilobytes, other.peakKilobytes));
    }
  }

  /** Prints one table for each size. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path scratch = Path.of(args[0]);
    startUp(scratch);
    for (int i = 1; i < args.length; i++) {
      int articles = Integer.parseInt(args[i]);
      Path folder = scratch.resolve("corpus");
      Path output = scratch.resolve("output");
      long bytes = SampleCorpus.open().write(folder, articles);
      Bench bench = new Bench(folder, output);
      int rounds = articles > ONCE_ABOVE ? 1 : ROUNDS;
      for (int round = 0; round < rounds; round++) {
        bench.round(articles <= PROMISED_ONLY_ABOVE);
      }
      bench.print(articles, bytes);
      delete(folder);
      delete(output);
    }
    growth();
  }

  /** How one article's time grows with its length. */
  private static void growth() throws IOException, InterruptedException {
    System.out.printf(
        "%n| times the text | MB | MB a second of one processor | time a MB, as a ratio |%n"
            + "| ---: | ---: | ---: | ---: |%n");
    Process process =
        new ProcessBuilder(java("-Xmx1g", Pass.class.getName(), "growth")).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IOException("the growth of an article could not be measured");
    }
  }

  /** The command that runs a class of the tests. */
  private static List<String> java(String... arguments) {
    return java(List.of("-XX:+UseSerialGC", "-Xmn32m"), arguments);
  }

  private static List<String> java(List<String> options, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(arguments));
    return command;
  }

  /** A pass over the corpus in the virtual machine that {@code scripts/run} chooses for it. */
  private List<String> asTheRun(String pass) throws IOException {
    return java(runOptions(folder), Pass.class.getName(), pass, folder.toString());
  }

  private static List<String> runOptions(Path folder) throws IOException {
    String ask = "source ../scripts/common.sh && jvm_options \"$1\"";
    Process bash = new ProcessBuilder("bash", "-c", ask, "bench", folder.toString()).start();
    try (BufferedReader lines = bash.inputReader()) {
      return lines.lines().toList();
    }
  }

  /** The seed article beside a pipeline that does nothing, from start to finish. */
  private static void startUp(Path scratch) throws IOException, InterruptedException {
    Path seeds = Path.of("../seeds").toAbsolutePath();
    Bench bench = new Bench(seeds, scratch.resolve("seed"));
    for (int round = 0; round < START_UPS; round++) {
      bench.time(
          "a Beam pipeline of one element that does nothing",
          java(runOptions(seeds), Pass.class.getName(), "beam", scratch.toString()));
      bench.time("**seed article, every format**", bench.run(EVERY_FORMAT));
    }
    bench.print(1, Files.size(seeds.resolve(SampleCorpus.SEED.getFileName())));
    delete(bench.output);
  }

  private void round(boolean comparing) throws IOException, InterruptedException {
    pass("read, decode, look at each character: one thread", "decode");
    if (comparing) {
      compare();
    }
    time(
        "whole run, CSV and Parquet, at most 1 GB of heap",
        run("csv,parquet"),
        "JAVA_OPTS",
        "-Xmx1g");
  }

  private void compare() throws IOException, InterruptedException {
    pass("java.util.regex, one pattern: one thread", "regex");
    if (isInstalled("rg")) {
      time(
          "ripgrep, the same pattern: one thread",
          List.of("rg", "-j1", "-c", "--no-ignore", Pass.DATE_OR_MONEY, folder.toString()));
    }
    time("engine, no output: one thread", asTheRun("engine"));
    time("engine and writers without Beam: two threads", asTheRun("driver"));
    time("**whole run, CSV and Parquet**", run("csv,parquet"));
    time("whole run, CSV only", run("csv"));
    time("whole run, every format", run(EVERY_FORMAT));
  }

  private List<String> run(String formats) {
    return List.of(
        "../scripts/run", "--input=" + folder, "--output=" + output, "--formats=" + formats);
  }

  private void pass(String name, String pass) throws IOException, InterruptedException {
    time(name, java(Pass.class.getName(), pass, folder.toString()));
  }

  private void time(String name, List<String> command, String... environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    for (int i = 0; i < environment.length; i += 2) {
      builder.environment().put(environment[i], environment[i + 1]);
    }
    Path log = Files.createTempFile("tradefacts-bench", ".log");
    long start = System.nanoTime();
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    long peak = 0;
    double cpu = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, peakKilobytes(process.pid()));
      cpu = Math.max(cpu, cpuSeconds(process.pid()));
      Thread.sleep(20);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException(command + " failed: " + Files.readString(log));
    }
    Files.delete(log);
    best.merge(name, new Measured(seconds, cpu, peak), Measured::better);
  }

  private static long peakKilobytes(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("[^0-9]", ""));
        }
      }
    } catch (IOException e) {
      // It has ended, or this is no Linux: the figure stays 0.
      return 0;
    }
    return 0;
  }

  /** Processor time of all threads: what other work on the machine changes least. */
  private static double cpuSeconds(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
      return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    } catch (IOException e) {
      // It has ended, or this is no Linux: the figure stays what it was.
      return 0;
    }
  }

  private static boolean isInstalled(String program) {
    for (String folder : System.getenv("PATH").split(":", -1)) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }

  private void print(int articles, long bytes) {
    System.out.printf(
        Locale.ROOT,
        "%n%,d articles, %.1f MB%n%n| pass | seconds | MB/s | CPU seconds | peak MB |%n| --- | ---: | ---: | ---: | ---: |%n",
        articles,
        bytes / 1e6);
    best.forEach(
        (name, measured) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %d |%n",
                name,
                measured.seconds(),
                bytes / 1e6 / measured.seconds(),
                measured.cpuSeconds(),
                measured.peakKilobytes() / 1024));
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var all = Files.walk(folder)) {
        for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
