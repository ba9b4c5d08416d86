package org.tradefacts.date;

import java.util.ArrayList;
import java.util.List;
import org.tradefacts.TitledArticle;
import org.tradefacts.text.Article;

/**
 * One line of the corpus.
 *
 * @param title the article's title, or empty
 * @param context the lines before the sentence, each with its line feed
 * @param sentence the sentence without marks
 * @param shown what is expected: place, EDTF, modifier and bound of each date
 */
record DateCase(String title, String context, String sentence, List<String> shown) {

  static DateCase parse(List<String> line) {
    String title = "";
    StringBuilder context = new StringBuilder();
    for (String part : line.get(0).split("⏎", -1)) {
      if (part.startsWith("= ")) {
        title = part.substring(2);
      } else if (!part.equals("-")) {
        context.append(part).append('\n');
      }
    }
    StringBuilder sentence = new StringBuilder();
    List<int[]> places = new ArrayList<>();
    for (char c : line.get(1).toCharArray()) {
      if (c == '【') {
        places.add(new int[] {sentence.length(), -1});
      } else if (c == '】') {
        places.get(places.size() - 1)[1] = sentence.length();
      } else {
        sentence.append(c);
      }
    }
    return new DateCase(title, context.toString(), sentence.toString(), shown(line, places));
  }

  private static List<String> shown(List<String> line, List<int[]> places) {
    String expected = line.get(2);
    String[] values = expected.equals("-") ? new String[0] : expected.split(" ; ", -1);
    if (values.length != places.size()) {
      throw new IllegalStateException("marks and values differ: " + line);
    }
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      shown.add(places.get(i)[0] + "-" + places.get(i)[1] + " " + values[i]);
    }
    return shown;
  }

  Article titled(Article plain) {
    return TitledArticle.of(title, plain);
  }

  static String show(DateMention mention, int start) {
    return (mention.span().start() - start)
        + "-"
        + (mention.span().end() - start)
        + " "
        + mention.edtf()
        + (mention.modifier() == Modifier.NONE ? "" : " " + mention.modifier().code())
        + (mention.bound() == Bound.NONE ? "" : " " + mention.bound().code());
  }
}
