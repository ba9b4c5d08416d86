package org.tradefacts.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tradefacts.date.DateExtractor;
import org.tradefacts.date.DateMention;
import org.tradefacts.text.Article;
import org.tradefacts.text.ArticleBuilder;
import org.tradefacts.text.Folding;

/**
 * Date cases of other systems. Only those count whose answer follows from the text alone and in
 * which our contract agrees with the system: the others are outside. Cases that a file marks as
 * relative though the contract reads them without a reference date (two-digit years, era years) are
 * inside, listed in {@code dates_inside.tsv}.
 *
 * <p>Accepted: as many mentions as answers, in order, each overlapping its answer (others take 以前
 * and 在 into the span) and meaning the same days; the same numerals where a file gives spans
 * without values. Modifier, bound and calendar are not compared, since the others do not have them.
 * A recurring time (每年) is no date of our tables.
 */
public final class PeerDates {

  private static final List<String> FILES =
      List.of(
          "recognizers_zh_date",
          "jionlp_date",
          "jionlp_time_extract",
          "duckling_zh_date",
          "minlp_zh_date");

  private static final String NUMERALS = "0123456789零一二三四五六七八九";
  private static final String JOINS = "至到-–—~";

  private static final Outside INSIDE = Outside.read("dates_inside.tsv");

  private PeerDates() {}

  /** Pass rates by file and kind, in the order of the files. */
  public static List<PeerRate> rates() {
    Outside outside = Outside.read("dates_outside.tsv");
    List<PeerRate> rates = new ArrayList<>();
    for (String file : FILES) {
      Map<String, PeerRate> kinds = new TreeMap<>();
      for (PeerCase peer : PeerFile.read(file)) {
        boolean inside = followsFromText(peer) && outside.reason(peer).isEmpty();
        boolean passed = inside && passes(peer);
        kinds.merge(
            peer.kind(),
            new PeerRate(file, peer.kind(), passed ? 1 : 0, inside ? 1 : 0, inside ? 0 : 1),
            PeerRate::plus);
      }
      rates.addAll(kinds.values());
    }
    return rates;
  }

  /** The cases inside that fail, each with what was found, for whoever mends them. */
  public static List<String> misses() {
    Outside outside = Outside.read("dates_outside.tsv");
    List<String> misses = new ArrayList<>();
    for (String file : FILES) {
      for (PeerCase peer : PeerFile.read(file)) {
        if (followsFromText(peer) && outside.reason(peer).isEmpty() && !passes(peer)) {
          misses.add(file + ":" + peer.line() + " " + peer.text() + " " + shown(peer.text()));
        }
      }
    }
    return misses;
  }

  /**
   * Nothing to find, or marked absolute; where the file has no mark, all years of the answers must
   * be written out in the text.
   */
  private static boolean followsFromText(PeerCase peer) {
    if (peer.expected().isEmpty() || INSIDE.reason(peer).isPresent()) {
      return true;
    }
    return peer.absolute()
        .orElseGet(() -> peer.expected().stream().allMatch(answer -> writesYear(peer, answer)));
  }

  private static boolean writesYear(PeerCase peer, PeerCase.Answer answer) {
    String notation = answer.field("edtf_or_timex");
    if (notation.length() < 4) {
      return false;
    }
    StringBuilder digits = new StringBuilder();
    Folding.foldWord(peer.text())
        .chars()
        .map(c -> c == '〇' ? '零' : c)
        .map(NUMERALS::indexOf)
        .filter(i -> i >= 0)
        .forEach(i -> digits.append(i % 10));
    return digits.indexOf(notation.substring(notation.indexOf(':') + 1).substring(0, 4)) >= 0;
  }

  private static boolean passes(PeerCase peer) {
    Article article = ArticleBuilder.plain(peer.text());
    List<DateMention> found = DateExtractor.extract(article);
    List<PeerCase.Answer> expected =
        peer.expected().stream().filter(answer -> !answer.field("type").equals("set")).toList();
    if (found.size() != expected.size()) {
      return false;
    }
    for (int i = 0; i < found.size(); i++) {
      if (!overlaps(found.get(i), expected.get(i), shift(peer))
          || !agrees(peer.text(), expected.get(i), found.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static int shift(PeerCase peer) {
    return peer.text().length() - peer.text().stripLeading().length();
  }

  private static boolean overlaps(DateMention mention, PeerCase.Answer answer, int shift) {
    int start = answer.start() - shift;
    return mention.span().start() < start + answer.span().length() && start < mention.span().end();
  }

  private static boolean agrees(String text, PeerCase.Answer answer, DateMention mention) {
    String notation = answer.field("edtf_or_timex");
    if (notation.isEmpty()) {
      return sameNumerals(text, answer, mention);
    }
    boolean joined = answer.span().chars().anyMatch(c -> JOINS.indexOf(c) >= 0);
    Optional<PeerInterval> expected = PeerInterval.parse(notation, joined);
    return expected.isPresent()
        && mention.earliest().equals(expected.map(PeerInterval::first))
        && mention.latest().equals(expected.map(PeerInterval::last));
  }

  /** Where no value is given: the same numbers are read, whatever the words around them. */
  private static boolean sameNumerals(String text, PeerCase.Answer answer, DateMention mention) {
    String folded = Folding.foldWord(text);
    return numerals(folded.substring(mention.span().start(), mention.span().end()))
        .equals(numerals(Folding.foldWord(answer.span())));
  }

  private static String numerals(String folded) {
    StringBuilder numerals = new StringBuilder();
    folded.chars().filter(c -> NUMERALS.indexOf(c) >= 0).forEach(c -> numerals.append((char) c));
    return numerals.toString();
  }

  private static String shown(String text) {
    List<String> shown = new ArrayList<>();
    for (DateMention mention : DateExtractor.extract(ArticleBuilder.plain(text))) {
      shown.add(mention.edtf());
    }
    return shown.toString();
  }
}
