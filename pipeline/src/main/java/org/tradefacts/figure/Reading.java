package org.tradefacts.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tradefacts.date.DateMention;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Script;
import org.tradefacts.text.Sentence;
import org.tradefacts.text.Span;

/**
 * One sentence as the joiners see it: its clauses, each with the cues, quantities and dates that
 * stand in it.
 */
final class Reading {

  /**
   * Clauses further back in a sentence, and figures in them, say nothing of a number: only data
   * dumps have so many, and to look through all of them for each number takes quadratic time.
   */
  static final int REACH = 100;

  /** How many cues one word gives at most. */
  private static final int OVERLAP = 4;

  private final CleanText text;
  private final Sentence sentence;
  private final Subjects subjects;
  private final List<Clause> clauses;
  private final Groups<Cue> cues;
  private final Groups<Quantity> quantities;
  private final Groups<DateMention> dates;
  private final List<DateMention> allDates;
  private final Places numbers;
  private final Places times;

  /** The economies of each clause, read when they are first asked for; every rule asks. */
  private final List<Optional<List<PartyMention>>> parties;

  Reading(
      CleanText text,
      Sentence sentence,
      Subjects subjects,
      List<Quantity> quantities,
      List<DateMention> dates) {
    this.subjects = subjects;
    this.text = text;
    this.sentence = sentence;
    this.allDates = List.copyOf(dates);
    numbers = Places.of(quantities, Quantity::span);
    times = Places.of(dates, DateMention::span);
    clauses = ClauseSplitter.split(text, sentence.span(), numbers, times);
    this.cues = new Groups<>(clauses.size());
    this.quantities = new Groups<>(clauses.size());
    this.dates = new Groups<>(clauses.size());
    this.parties = new ArrayList<>(Collections.nCopies(clauses.size(), Optional.empty()));
    List<Cue> scanned = Vocabulary.STANDARD.scan(text, sentence.span());
    distribute(subjects.shortNames().addTo(scanned, text, sentence.span()), quantities, dates);
  }

  private void distribute(List<Cue> all, List<Quantity> numbersHere, List<DateMention> datesHere) {
    TitleMarks titles = TitleMarks.of(text, sentence.span());
    int clause = 0;
    for (Cue cue : all) {
      boolean free = numbers.endAt(cue.start()) == cue.start() && !isInName(cue);
      if (!titles.hold(cue.start()) && free) {
        clause = clauseAt(cue.start(), clause);
        cues.add(clause, cue);
      }
    }
    clause = 0;
    for (Quantity quantity : numbersHere) {
      clause = clauseAt(quantity.span().start(), clause);
      quantities.add(clause, quantity);
    }
    clause = 0;
    for (DateMention date : datesHere) {
      if (!titles.hold(date.span().start())) {
        clause = clauseAt(date.span().start(), clause);
        dates.add(clause, date);
      }
    }
  }

  private boolean isInName(Cue cue) {
    return cue.isGood() && (subjects.isInName(text, cue) || isOfCompany(cue.end()));
  }

  /** 石油公司 deals in more than 石油. */
  private boolean isOfCompany(int at) {
    return Words.COMPANY.isAt(text, at);
  }

  /** Number of the innermost clause at a place, looking from an earlier one. */
  private int clauseAt(int place, int from) {
    int best = from;
    for (int i = from; i < clauses.size() && clauses.get(i).span().start() <= place; i++) {
      if (place < clauses.get(i).span().end()) {
        best = i;
      }
    }
    if (place >= clauses.get(best).span().end() && clauses.get(best).bracketed()) {
      best = clauses.get(best).host();
    }
    return best;
  }

  /** The first clause that can say something of the numbers of this one. */
  int reach(int clause) {
    return Math.max(0, clause - REACH);
  }

  /** The last of the brackets in a clause; the clause itself when it has none. */
  int lastBracket(int clause) {
    int last = clause;
    while (last + 1 < clauses.size() && clauses.get(last + 1).host() == clause) {
      last++;
    }
    return last;
  }

  CleanText text() {
    return text;
  }

  Sentence sentence() {
    return sentence;
  }

  List<Clause> clauses() {
    return clauses;
  }

  /** Where a clause begins. */
  int start(int clause) {
    return clauses.get(clause).span().start();
  }

  /** {@link #rest} of what stands before a place in its clause: 0 when the clause opens with it. */
  int restBefore(int clause, int place) {
    return rest(clause, start(clause), place);
  }

  /**
   * Index after the last of these words before a place of the clause; -1 where none stands there,
   * or an indicator between the two.
   */
  int endOfLast(Words words, int clause, int place) {
    int at = place - 1;
    while (at >= start(clause) && !words.isAt(text, at, place)) {
      at--;
    }
    if (at < start(clause)) {
      return -1;
    }
    int end = words.endAt(text, at);
    boolean between =
        Find.any(cues.of(clause), c -> c.isMeasure() && c.start() >= end && c.start() < place);
    return between ? -1 : end;
  }

  /** 其中，…: the sentence goes on with a part of what the one before spoke of. */
  boolean isOfThem() {
    return text.startsWith("其中", start(0));
  }

  /** The place of a clause; of one in brackets, that of the clause around it. */
  Span outer(int clause) {
    int at = clause;
    while (clauses.get(at).bracketed()) {
      at = clauses.get(at).host();
    }
    return clauses.get(at).span();
  }

  /** The cues of a clause; those in quoted titles, numbers and brackets within it are left out. */
  List<Cue> cues(int clause) {
    return cues.of(clause);
  }

  List<Quantity> quantities(int clause) {
    return quantities.of(clause);
  }

  /** The economies of a clause with their roles, in order. */
  List<PartyMention> parties(int clause) {
    if (parties.get(clause).isEmpty()) {
      parties.set(clause, Optional.of(List.copyOf(PartyMentions.of(this, clause))));
    }
    return parties.get(clause).orElseThrow();
  }

  /** The dates of a clause, without those in quoted titles. */
  List<DateMention> dates(int clause) {
    return dates.of(clause);
  }

  /** Whether the date with this number stands in the sentence. */
  boolean isOwnDate(int number) {
    return !allDates.isEmpty()
        && number >= allDates.get(0).number()
        && number <= allDates.get(allDates.size() - 1).number();
  }

  /** Whether a resolved date covers a place. */
  boolean isDate(int place) {
    return Find.any(
        allDates, d -> !d.edtf().isEmpty() && d.span().start() <= place && place < d.span().end());
  }

  /**
   * How many characters of a stretch no cue, number or date explains: 0 in 同比分别增长, 4 in 旅客人次增长. A
   * long rest means that the clause has a subject of its own.
   */
  int rest(int clause, int from, int to) {
    int rest = 0;
    int at = from;
    List<Cue> here = cues.of(clause);
    int next = firstFrom(here, from);
    while (at < to) {
      while (next < here.size() && here.get(next).end() <= at) {
        next++;
      }
      if (next < here.size() && here.get(next).start() <= at) {
        at = here.get(next).end();
        continue;
      }
      int end = Math.max(numbers.endAt(at), times.endAt(at));
      if (end > at) {
        at = end;
        continue;
      }
      char c = text.folded(at);
      if (c == '(' && !clauses.get(clause).bracketed()) {
        at = afterBracket(at, to);
      } else {
        rest += isWordCharacter(c) ? 1 : 0;
        at++;
      }
    }
    return rest;
  }

  /** A cue that begins at or a little before a place; the parts of one word may overlap. */
  private static int firstFrom(List<Cue> cues, int place) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues.get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(0, low - OVERLAP);
  }

  private int afterBracket(int at, int to) {
    int i = at + 1;
    while (i < to && text.folded(i) != ')') {
      i++;
    }
    return i;
  }

  private static boolean isWordCharacter(char c) {
    return Script.isHan(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
