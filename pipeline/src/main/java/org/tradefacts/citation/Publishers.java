package org.tradefacts.citation;

import java.util.List;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.LinkKind;
import org.tradefacts.text.Note;
import org.tradefacts.text.NoteLink;
import org.tradefacts.text.Span;

/**
 * Finds who published an entry: the first part after the title that is no date, number or page, as
 * 外交關係協會 in {@code "The China-North Korea Relationship"，外交關係協會，2008年6月18日}; of 香港：明報雜誌有限公司 the part
 * after the place.
 */
final class Publishers {

  private static final int MAX_LENGTH = 60;

  private Publishers() {}

  /**
   * The publisher among the parts of the entry that stand after the title; empty when none does.
   */
  static String find(CleanText text, Note note, Span title) {
    if (title.length() == 0) {
      return "";
    }
    Span entry = note.span();
    int from = title.end();
    for (NoteLink link : note.links()) {
      // A second link glued to the first is another work, not who published this one.
      boolean glued = link.kind() == LinkKind.EXTERNAL && link.label().start() <= from;
      from = glued ? Math.max(from, link.label().end()) : from;
    }
    while (from < entry.end() && "”\"》〉」』".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    String journal = "";
    List<Span> parts = Segments.of(text, from, entry.end());
    for (Span part : parts) {
      String name = text.slice(part);
      if (!isName(name)) {
        continue;
      }
      int colon = Math.max(name.indexOf('：'), name.indexOf(": "));
      if (colon > 0) {
        return name.substring(colon + 1).strip();
      }
      String work = quoted(name);
      if (work.isEmpty()) {
        return journal.isEmpty() || !name.endsWith("社") ? first(journal, name) : name;
      }
      journal = first(journal, work);
    }
    return journal;
  }

  private static String first(String a, String b) {
    return a.isEmpty() ? b : a;
  }

  /** The newspaper or journal in 刊《明報月刊》; empty when the part names none. */
  private static String quoted(String part) {
    int open = part.indexOf('《');
    int close = part.indexOf('》', open + 1);
    return open >= 0 && close > open + 1 ? part.substring(open + 1, close) : "";
  }

  private static boolean isName(String part) {
    if (part.length() < 2 || part.length() > MAX_LENGTH || Address.isWeb(part)) {
      return false;
    }
    int letters = 0;
    int digits = 0;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
      } else if (Character.isLetter(c)) {
        letters++;
      }
    }
    boolean bracketed =
        "(（".indexOf(part.charAt(0)) >= 0 || ")）".indexOf(part.charAt(part.length() - 1)) >= 0;
    return letters >= 2 && digits == 0 && !bracketed && !part.startsWith("ISBN") && !isPage(part);
  }

  private static boolean isPage(String part) {
    return part.startsWith("p.")
        || part.startsWith("pp.")
        || part.startsWith("P.")
        || part.startsWith("Vol")
        || part.startsWith("No.")
        || part.startsWith("第");
  }
}
