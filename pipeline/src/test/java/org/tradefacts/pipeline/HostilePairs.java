package org.tradefacts.pipeline;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Looks for texts whose time grows faster than they do: every two pieces of {@link HostileCorpus},
 * one after the other by turns and all of the one before all of the other, then chance patterns of
 * three to six pieces for as long as is left. {@code HostilePairs SECONDS SEED} prints how many
 * were tried, the slowest, and those that are not linear; there being some of these is exit code 1.
 */
final class HostilePairs {

  private static final int BYTES = 40_000;

  /** A text that is read faster than this is not looked at longer: MB a second of one processor. */
  private static final double FAST = 2;

  /**
   * How many times the text is tried when it was slow, and again so many times that one: it has
   * several sentences of the greatest length then, and what is bounded by a sentence is linear.
   */
  private static final int LONGER = 4;

  /** Of so many times the text, so many times the time is still linear on a busy machine. */
  private static final double STILL_LINEAR = 7;

  private static final int TRIES = 3;
  private static final int SLOWEST = 10;
  private static final int LONGEST_PATTERN = 6;

  private final Engine engine = new Engine();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<Tried> tried = new ArrayList<>();
  private final List<String> superlinear = new ArrayList<>();

  /**
   * One text: what it is made of and how fast it was read.
   *
   * @param rate MB a second of one processor
   */
  private record Tried(String name, double rate) {}

  /** A text of any length. */
  private interface Pattern {
    String ofBytes(int bytes);
  }

  private HostilePairs() {}

  /** Searches; see the class. */
  public static void main(String[] args) {
    long end = System.nanoTime() + Long.parseLong(args[0]) * 1_000_000_000L;
    HostilePairs search = new HostilePairs();
    search.warmUp();
    int pairs = search.pairs(end);
    int patterns = search.patterns(end, new Random(Long.parseLong(args[1])));
    System.exit(search.report(pairs, patterns) ? 0 : 1);
  }

  /** Each piece alone, so that code is compiled when times begin to count. */
  private void warmUp() {
    for (String piece : HostileCorpus.pieces()) {
      seconds(HostileCorpus.repeated(piece, BYTES));
    }
  }

  private int pairs(long end) {
    int count = 0;
    List<String> pieces = HostileCorpus.pieces();
    for (String first : pieces) {
      for (String second : pieces) {
        if (System.nanoTime() > end) {
          return count;
        }
        look(
            name(first, second) + " by turns",
            bytes -> HostileCorpus.repeated(first + second, bytes));
        look(
            name(first, second) + " one after the other",
            bytes ->
                HostileCorpus.repeated(first, bytes / 2)
                    + HostileCorpus.repeated(second, bytes / 2));
        count += 2;
      }
    }
    return count;
  }

  private int patterns(long end, Random random) {
    int count = 0;
    List<String> pieces = HostileCorpus.pieces();
    for (; System.nanoTime() < end; count++) {
      String[] chosen = new String[3 + random.nextInt(LONGEST_PATTERN - 2)];
      for (int i = 0; i < chosen.length; i++) {
        chosen[i] = pieces.get(random.nextInt(pieces.size()));
      }
      String all = String.join("", chosen);
      look(name(chosen), bytes -> HostileCorpus.repeated(all, bytes));
    }
    return count;
  }

  private void look(String name, Pattern pattern) {
    double seconds = seconds(pattern.ofBytes(BYTES));
    double rate = BYTES / 1e6 / seconds;
    tried.add(new Tried(name, rate));
    if (rate < FAST && !isLinear(pattern)) {
      superlinear.add(name);
    }
  }

  /**
   * Whether one of some tries takes little more than in proportion: other work only adds to one.
   */
  private boolean isLinear(Pattern pattern) {
    String text = pattern.ofBytes(BYTES * LONGER);
    String longer = pattern.ofBytes(BYTES * LONGER * LONGER);
    for (int i = 0; i < TRIES; i++) {
      double before = seconds(text);
      if (seconds(longer) <= STILL_LINEAR * before) {
        return true;
      }
    }
    return false;
  }

  private double seconds(String text) {
    long start = threads.getCurrentThreadCpuTime();
    engine.analyse(text);
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private boolean report(int pairs, int patterns) {
    System.out.printf(
        Locale.ROOT,
        "%d texts of pairs, %d chance patterns, %d bytes each%n",
        pairs,
        patterns,
        BYTES);
    tried.sort(Comparator.comparingDouble(Tried::rate));
    for (Tried text : tried.subList(0, Math.min(SLOWEST, tried.size()))) {
      System.out.printf(Locale.ROOT, "%6.2f MB/s  %s%n", text.rate(), text.name());
    }
    superlinear.forEach(name -> System.out.println("not linear: " + name));
    return superlinear.isEmpty();
  }

  private static String name(String... pieces) {
    return ("〈" + String.join("〉〈", pieces) + "〉").replace("\n", "⏎").replace("\u0000", "NUL");
  }
}
