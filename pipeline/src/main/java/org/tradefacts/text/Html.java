package org.tradefacts.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The HTML that the converter left: which angle brackets are tags, and character references. */
final class Html {

  /** Longest tag, with its attributes. */
  private static final int MAX_TAG = 1000;

  private static final Set<String> NAMES =
      Set.of(
          "a",
          "abbr",
          "b",
          "bdi",
          "big",
          "blockquote",
          "br",
          "caption",
          "center",
          "cite",
          "code",
          "col",
          "colgroup",
          "dd",
          "del",
          "dfn",
          "div",
          "dl",
          "dt",
          "em",
          "font",
          "gallery",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "i",
          "imagemap",
          "img",
          "includeonly",
          "ins",
          "kbd",
          "li",
          "math",
          "noinclude",
          "nowiki",
          "ol",
          "onlyinclude",
          "p",
          "poem",
          "pre",
          "q",
          "rb",
          "ref",
          "references",
          "rp",
          "rt",
          "ruby",
          "s",
          "samp",
          "score",
          "section",
          "small",
          "source",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "syntaxhighlight",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "timeline",
          "tr",
          "tt",
          "u",
          "ul",
          "var",
          "wbr");

  /** Elements whose content is no prose. */
  private static final Set<String> OPAQUE =
      Set.of("math", "pre", "score", "syntaxhighlight", "source", "timeline", "imagemap");

  private static final Map<String, Character> ENTITIES =
      Map.ofEntries(
          Map.entry("amp", '&'),
          Map.entry("lt", '<'),
          Map.entry("gt", '>'),
          Map.entry("quot", '"'),
          Map.entry("apos", '\''),
          Map.entry("nbsp", ' '),
          Map.entry("ensp", ' '),
          Map.entry("emsp", ' '),
          Map.entry("thinsp", ' '),
          Map.entry("ndash", '–'),
          Map.entry("mdash", '—'),
          Map.entry("minus", '−'),
          Map.entry("times", '×'),
          Map.entry("middot", '·'),
          Map.entry("hellip", '…'),
          Map.entry("deg", '°'),
          Map.entry("lsquo", '‘'),
          Map.entry("rsquo", '’'),
          Map.entry("ldquo", '“'),
          Map.entry("rdquo", '”'),
          Map.entry("yen", '¥'),
          Map.entry("pound", '£'),
          Map.entry("euro", '€'));

  private Html() {}

  /**
   * One tag.
   *
   * @param name lower case
   * @param closing whether it is an end tag
   * @param opaque whether it opens an element whose content is no prose
   * @param end index after its closing angle bracket
   */
  record Tag(String name, boolean closing, boolean opaque, int end) {}

  /** The tag at {@code at}, or null when the angle bracket opens none ({@code List<T>}). */
  static Tag tag(String source, int at, int limit) {
    int i = at + 1;
    boolean closing = i < limit && source.charAt(i) == '/';
    if (closing) {
      i++;
    }
    int start = i;
    while (i < limit && i - start < 16 && isNameChar(source.charAt(i))) {
      i++;
    }
    if (i == start || i >= limit) {
      return null;
    }
    char next = source.charAt(i);
    if (next != '>' && next != '/' && next > ' ') {
      return null;
    }
    String name = source.substring(start, i).toLowerCase(Locale.ROOT);
    if (!NAMES.contains(name)) {
      return null;
    }
    int bound = Math.min(limit, at + MAX_TAG);
    while (i < bound && source.charAt(i) != '>' && source.charAt(i) != '<') {
      i++;
    }
    if (i >= bound || source.charAt(i) == '<') {
      return null;
    }
    boolean empty = source.charAt(i - 1) == '/';
    return new Tag(name, closing, !closing && !empty && OPAQUE.contains(name), i + 1);
  }

  private static boolean isNameChar(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /**
   * The character reference at an ampersand.
   *
   * @return code point and end index packed as {@code end << 32 | codePoint}, or -1 when it is none
   */
  static long reference(String source, int at, int limit) {
    int bound = Math.min(limit, at + 12);
    int end = at + 1;
    while (end < bound && source.charAt(end) != ';') {
      end++;
    }
    if (end >= bound || end == at + 1) {
      return -1;
    }
    String name = source.substring(at + 1, end);
    int point = -1;
    if (name.charAt(0) == '#') {
      boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
      try {
        point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      } catch (NumberFormatException e) {
        return -1;
      }
      if (!Character.isValidCodePoint(point) || (point >= 0xd800 && point <= 0xdfff)) {
        return -1;
      }
    } else if (ENTITIES.containsKey(name)) {
      point = ENTITIES.get(name);
    }
    return point < 0 ? -1 : ((long) (end + 1) << 32) | point;
  }
}
