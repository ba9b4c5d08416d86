package org.tradefacts.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradefacts.CorpusFile;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Span;

/** Which words of a phrase mean something, and what. */
class VocabularyTest {

  /** Made anew, so that a mutant of what makes it is noticed. */
  private final Vocabulary vocabulary = new Vocabulary();

  static List<List<String>> words() {
    return CorpusFile.read("figure/words.tsv", "text", "cues");
  }

  @ParameterizedTest
  @MethodSource("words")
  void reads(List<String> line) {
    assertEquals(line.get(1), cues(line.get(0)));
  }

  /** The cues of a text in the short form of the corpus. */
  String cues(String written) {
    CleanText text = CleanText.of(written);
    List<Cue> cues = vocabulary.scan(text, new Span(0, text.length()));
    return cues.isEmpty()
        ? "-"
        : cues.stream()
            .map(cue -> text.slice(cue.span()) + "=" + of(cue.meaning()))
            .collect(Collectors.joining(" "));
  }

  private static String of(Meaning meaning) {
    if (meaning instanceof Meaning.Economy economy) {
      return "economy/" + economy.code();
    }
    if (meaning instanceof Meaning.Currency currency) {
      return "currency/" + currency.economy();
    }
    if (meaning instanceof Meaning.Good good) {
      return "good/" + good.chapter();
    }
    if (meaning instanceof Meaning.Measure m) {
      return String.join(
          "/",
          m.indicator().code(),
          m.statistic().code(),
          m.flow(),
          m.deficit() ? "-" : "+",
          m.accepts());
    }
    return ((Meaning.Sign) meaning).kind().name().toLowerCase(Locale.ROOT);
  }
}
