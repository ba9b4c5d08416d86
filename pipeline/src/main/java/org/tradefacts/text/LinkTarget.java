package org.tradefacts.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What stands between the round brackets of a Markdown link, read: {@code (../Page/平壤.md
 * "wikilink")} is the article 平壤, in the corpus.
 *
 * @param kind where it leads
 * @param target page title or URL
 * @param inCorpus whether the corpus has a file of it
 * @param end index after the closing round bracket
 */
record LinkTarget(LinkKind kind, String target, boolean inCorpus, int end) {

  /** Longest title text that is looked through for its closing quote. */
  private static final int MAX_TITLE = 2000;

  /** Round brackets inside an address nest no deeper, as in other readers of Markdown. */
  private static final int MAX_DEPTH = 32;

  /** Longest address. */
  private static final int MAX_ADDRESS = 2000;

  private static final String WIKI = "zh.wikipedia.org/wiki/";

  /**
   * Reads the target after a label.
   *
   * @param source the source
   * @param at index of the opening round bracket
   * @param limit end of the block
   * @return the target, or null when no target stands there
   */
  static LinkTarget read(String source, int at, int limit) {
    if (at >= limit || source.charAt(at) != '(') {
      return null;
    }
    int i = at + 1;
    int depth = 0;
    int start = i;
    int bound = Math.min(limit, start + MAX_ADDRESS);
    while (i < bound) {
      char c = source.charAt(i);
      if (c == '\\' && i + 1 < bound) {
        i += 2;
        continue;
      }
      if (c == '(') {
        depth++;
        if (depth > MAX_DEPTH) {
          return null;
        }
      } else if (c == ')') {
        if (depth == 0) {
          break;
        }
        depth--;
      } else if (c <= ' ') {
        break;
      }
      i++;
    }
    int end = i;
    while (i < limit && source.charAt(i) <= ' ') {
      i++;
    }
    boolean figure = false;
    if (i < limit && source.charAt(i) == '"') {
      int close = titleEnd(source, i + 1, Math.min(limit, i + MAX_TITLE));
      if (close < 0) {
        return null;
      }
      figure = source.startsWith("fig:", i + 1);
      i = close + 1;
      while (i < limit && source.charAt(i) <= ' ') {
        i++;
      }
    }
    if (i >= limit || source.charAt(i) != ')') {
      return null;
    }
    return of(unescape(source, start, end), figure, i + 1);
  }

  /** A quote ends the title when a closing bracket follows; titles of files hold quotes. */
  private static int titleEnd(String source, int from, int limit) {
    for (int i = from; i < limit; i++) {
      char c = source.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"' && i + 1 < limit && source.charAt(i + 1) == ')') {
        return i;
      }
    }
    return -1;
  }

  private static LinkTarget of(String address, boolean figure, int end) {
    String page = page(address);
    if (page.isEmpty()) {
      return new LinkTarget(
          figure ? LinkKind.FILE : LinkKind.EXTERNAL, percentDecoded(address, figure), false, end);
    }
    boolean inCorpus = address.startsWith("../Page/");
    String title = percentDecoded(page, true).replace('_', ' ').strip();
    if (title.startsWith(":")) {
      title = title.substring(1).strip();
    }
    int colon = title.indexOf(':');
    String name = colon > 0 ? Namespace.folded(title.substring(0, colon)) : "";
    Namespace space = Namespace.of(name);
    if (figure || space == Namespace.FILE) {
      return new LinkTarget(LinkKind.FILE, title, inCorpus, end);
    }
    if (space == Namespace.CATEGORY) {
      return new LinkTarget(LinkKind.CATEGORY, title.substring(colon + 1).strip(), inCorpus, end);
    }
    if (space == Namespace.SISTER || isLanguage(name)) {
      return new LinkTarget(LinkKind.INTERWIKI, title, false, end);
    }
    return new LinkTarget(LinkKind.ARTICLE, title, inCorpus, end);
  }

  /** The page part of an address inside the encyclopedia; empty for other addresses. */
  private static String page(String address) {
    if (address.startsWith("../Page/")) {
      String page = address.substring("../Page/".length());
      int section = page.indexOf(".md#");
      if (section >= 0) {
        return page.substring(0, section);
      }
      return page.endsWith(".md") ? page.substring(0, page.length() - 3) : page;
    }
    int wiki = address.indexOf(WIKI);
    if (wiki >= 0 && wiki <= "https://".length()) {
      return address.substring(wiki + WIKI.length());
    }
    boolean absolute = address.contains("://") || address.startsWith("//");
    return absolute || address.startsWith("mailto:") ? "" : address;
  }

  private static boolean isLanguage(String name) {
    if (name.length() < 2 || name.length() > 3) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < 'a' || name.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  private static String unescape(String source, int start, int end) {
    if (isPlain(source, start, end)) {
      return source.substring(start, end);
    }
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      if (c == '\\' && i + 1 < end) {
        i++;
        c = source.charAt(i);
      }
      out.append(c);
    }
    int length = out.length();
    if (length >= 2 && out.charAt(0) == '<' && out.charAt(length - 1) == '>') {
      return out.substring(1, length - 1);
    }
    return out.toString();
  }

  private static boolean isPlain(String source, int start, int end) {
    if (start < end && source.charAt(start) == '<') {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (source.charAt(i) == '\\') {
        return false;
      }
    }
    return true;
  }

  /** Percent-decoding (RFC 3986, UTF-8); a malformed sequence leaves the text as it is. */
  private static String percentDecoded(String text, boolean decode) {
    if (!decode || text.indexOf('%') < 0) {
      return text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); ) {
      int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
      int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
      if (text.charAt(i) == '%' && high >= 0 && low >= 0) {
        bytes.write(high * 16 + low);
        i += 3;
      } else {
        int point = text.codePointAt(i);
        bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
        i += Character.charCount(point);
      }
    }
    String decoded = bytes.toString(StandardCharsets.UTF_8);
    return decoded.indexOf('\ufffd') >= 0 ? text : decoded;
  }
}
