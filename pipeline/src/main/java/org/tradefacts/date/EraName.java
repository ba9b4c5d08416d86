package org.tradefacts.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An era, reign or temple name with all that it can stand for.
 *
 * @param name the folded name
 * @param reigns one a country or dynasty that used it
 */
record EraName(String name, List<Reign> reigns) {

  /** What an article must say more of one dynasty than of all others for it to be the one meant. */
  private static final int CLEARLY = 3;

  EraName {
    reigns = List.copyOf(reigns);
  }

  /** How a name is read where nothing settles which reign is meant. */
  enum Alone {
    /** As this reign. */
    VALUE,
    /** As a date whose year is unknown. */
    EMPTY,
    /** As no date. */
    NOTHING
  }

  /**
   * One use of a name.
   *
   * @param first its first year, astronomical
   * @param last its last year
   * @param counted false when the name counts no years there: emperors of the Ming had eras
   * @param calendar the code of its calendar
   * @param dynasties who used it, as {@link Dynasties} numbers them; none when only one did
   * @param alone how to read it without context
   */
  record Reign(
      int first, int last, boolean counted, String calendar, List<Integer> dynasties, Alone alone) {

    static Reign of(List<String> row) {
      boolean counted = !row.get(1).equals("-");
      List<Integer> dynasties = new ArrayList<>();
      for (int dynasty : Dynasties.numbers(row.get(4))) {
        dynasties.add(dynasty);
      }
      return new Reign(
          counted ? Integer.parseInt(row.get(1)) : 0,
          counted ? Integer.parseInt(row.get(2)) : 0,
          counted,
          row.get(3),
          List.copyOf(dynasties),
          Alone.valueOf(row.get(5).toUpperCase(Locale.ROOT)));
    }

    boolean has(int ordinal) {
      return !counted || first + ordinal - 1 <= last;
    }

    boolean holds(int year) {
      return counted && year >= first && year <= last;
    }

    private int evidence(int[] counts) {
      int sum = 0;
      for (int dynasty : dynasties) {
        sum += counts[dynasty];
      }
      return sum;
    }

    private int before(SentenceText text, int at) {
      int longest = 0;
      for (int dynasty : dynasties) {
        longest = Math.max(longest, Dynasties.before(text, at, dynasty));
      }
      return longest;
    }
  }

  /**
   * The reigns that the name at {@code at} can mean, none of them when it is no date; one when it
   * is settled.
   *
   * @param ordinal the year that is counted
   * @param year the same year of the Gregorian calendar in brackets beside it, 0 when none is there
   */
  List<Reign> meant(SentenceText text, int at, int ordinal, int year) {
    List<Reign> left = reigns.stream().filter(reign -> reign.has(ordinal)).toList();
    if (left.isEmpty() || (reigns.size() == 1 && reigns.get(0).dynasties().isEmpty())) {
      return left;
    }
    List<Reign> beside =
        left.stream()
            .filter(r -> year > 0 && r.counted() && Math.abs(r.first() + ordinal - 1 - year) <= 1)
            .toList();
    if (beside.size() == 1) {
      return beside;
    }
    int[] before = left.stream().mapToInt(reign -> reign.before(text, at)).toArray();
    left = strongest(left, before, 1);
    if (left.size() == 1 && max(before) > 0) {
      return left;
    }
    for (int[] counts : List.of(text.eras().title(), text.eras().text())) {
      int[] evidence = left.stream().mapToInt(reign -> reign.evidence(counts)).toArray();
      List<Reign> named = strongest(left, evidence, CLEARLY);
      if (named.size() == 1 && max(evidence) > 0) {
        return named;
      }
    }
    return alone(left);
  }

  /** Those with the largest weight, when it is {@code times} the next; all when there is none. */
  private static List<Reign> strongest(List<Reign> reigns, int[] weights, int times) {
    int most = max(weights);
    List<Reign> found = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      if (most > 0 && weights[i] * times >= most) {
        found.add(reigns.get(i));
      }
    }
    return most == 0 ? reigns : found;
  }

  private static int max(int[] weights) {
    int most = 0;
    for (int weight : weights) {
      most = Math.max(most, weight);
    }
    return most;
  }

  private static List<Reign> alone(List<Reign> reigns) {
    for (Reign reign : reigns) {
      if (reign.alone() == Alone.VALUE) {
        return List.of(reign);
      }
    }
    boolean word = reigns.stream().anyMatch(reign -> reign.alone() == Alone.NOTHING);
    return word ? List.of() : reigns;
  }
}
