package org.tradefacts.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the running text of one block: link labels are kept, targets, images, emphasis, HTML,
 * conversion marks, escapes and citation markers go, and every kept character knows its source.
 *
 * <p>One pass with a stack of open labels and conversion marks; look-ahead is bounded or
 * remembered, so the time is linear in the text.
 */
final class InlineReader {

  /** A conversion mark or a formula that is longer is taken for text. */
  private static final int MAX_LOOKAHEAD = 4000;

  /** Markers of an article whose list is lost are counted up to here; four digits are years. */
  private static final int MAX_MARKER = 999;

  /** Longest template remnant without text of its own. */
  private static final int MAX_TEMPLATE = 40;

  /** The ASCII characters that {@link #step} and the buffer keep as they are. */
  private static final boolean[] PLAIN = new boolean[0x80];

  static {
    for (char c = 0; c < PLAIN.length; c++) {
      PLAIN[c] = TextBuffer.isPlain(c) && "\\[]!<*'`-{}|&>".indexOf(c) < 0;
    }
  }

  private final String source;
  private final ArticleBuilder out;
  private final int lastCommentEnd;

  private Brackets brackets;
  private int start;
  private int limit;
  private int nextConversionEnd = -2;
  private int boldStart = -1;
  private int italicStart = -1;
  private final List<Span> italics = new ArrayList<>();
  private int lastMarker = MAX_MARKER;

  /** The elements whose ends the rest of the block does not hold: each is looked for once. */
  private final Set<String> unclosed = new HashSet<>();

  private final Deque<Frame> frames = new ArrayDeque<>();

  /** Something open: at {@code end} the reading goes on at {@code resume}. */
  private record Frame(int end, int resume, LinkTarget target, int position, int sourceStart) {}

  InlineReader(String source, ArticleBuilder out) {
    this.source = source;
    this.out = out;
    this.lastCommentEnd = source.lastIndexOf("-->");
  }

  /** Numbers in brackets are markers up to this one; 0 where there are none, as inside notes. */
  void lastMarker(int number) {
    lastMarker = number;
  }

  /**
   * The places in the clean text that the piece read last sets in italics, blanks at their ends.
   */
  List<Span> italics() {
    return List.copyOf(italics);
  }

  /** Reads {@code source[from, to)} into the open block. */
  void read(int from, int to) {
    read(from, to, Brackets.of(source, from, to));
  }

  /** Reads {@code source[from, to)}, whose brackets are matched already. */
  void read(int from, int to, Brackets matched) {
    brackets = matched;
    start = from;
    limit = to;
    boldStart = -1;
    italicStart = -1;
    italics.clear();
    unclosed.clear();
    frames.clear();
    int i = from;
    while (true) {
      while (!frames.isEmpty() && i >= frames.peek().end()) {
        i = Math.max(i, close(frames.pop()));
      }
      if (i >= limit) {
        return;
      }
      int plain = plainEnd(i, frames.isEmpty() ? limit : Math.min(limit, frames.peek().end()));
      if (plain > i) {
        out.append(source, i, plain);
        i = plain;
      } else {
        i = step(i);
      }
    }
  }

  /** The index after the characters from {@code from} on that mean nothing but themselves. */
  private int plainEnd(int from, int end) {
    int i = from;
    while (i < end) {
      char c = source.charAt(i);
      if (c < 0x80 ? !PLAIN[c] : !TextBuffer.isPlain(c)) {
        break;
      }
      i++;
    }
    return i;
  }

  private int close(Frame frame) {
    if (frame.target() != null) {
      out.link(frame.target(), frame.position(), frame.sourceStart(), frame.end());
    }
    return frame.resume();
  }

  private int step(int i) {
    char c = source.charAt(i);
    return switch (c) {
      case '\\' -> escape(i);
      case '[' -> open(i);
      case ']' -> strayClose(i);
      case '!' -> i + 1 < limit && source.charAt(i + 1) == '[' && imageAt(i + 1) ? i + 1 : keep(i);
      case '<' -> angle(i);
      case '*' -> emphasis(i);
      case '\'' -> quotes(i);
      case '`' -> code(i);
      case '-' ->
          i + 1 < limit && source.charAt(i + 1) == '{' ? conversion(i, i + 2, "}-") : keep(i);
      case '{', '}' -> braces(i);
      case '|' -> rowMark(i);
      case '&' -> reference(i);
      case '>' -> isQuoteMark(i) ? i + 1 : keep(i);
      default -> keep(i);
    };
  }

  private int keep(int i) {
    out.append(source.charAt(i), i, i + 1);
    return i + 1;
  }

  private boolean isQuoteMark(int i) {
    return i > 0 && source.charAt(i - 1) == '\n' && i + 1 < limit && source.charAt(i + 1) == ' ';
  }

  // ---- escapes, markers, formulas

  private int escape(int i) {
    if (i + 1 >= limit) {
      return i + 1;
    }
    char c = source.charAt(i + 1);
    if (c == '[') {
      int marker = markerEnd(i + 2, "\\]");
      if (marker > 0) {
        out.marker(source.substring(i + 2, marker - 2), i, marker);
        return marker;
      }
      int formula = formulaEnd(i + 2, "\\]");
      return formula > 0 ? formula : keepEscaped(i);
    }
    if (c == ']' && source.startsWith("\\]", i + 2) && brackets.debrisFrom(i) == i) {
      return i + 4;
    }
    if (c == '(') {
      int formula = formulaEnd(i + 2, "\\)");
      return formula > 0 ? formula : keepEscaped(i);
    }
    if (c == '-' && i + 2 < limit && source.charAt(i + 2) == '{') {
      return conversion(i, i + 3, "}-");
    }
    if (c == '\n' || c == '\r') {
      out.append(' ', i, i + 2);
      return i + 2;
    }
    boolean punctuation = c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
    return punctuation ? keepEscaped(i) : keep(i);
  }

  private int keepEscaped(int i) {
    out.append(source.charAt(i + 1), i, i + 2);
    return i + 2;
  }

  /** The index after {@code 12\]} or {@code 註 1\]} (with this closing bracket), or -1. */
  private int markerEnd(int at, String close) {
    int i = at;
    if (i < limit && "註注备備N".indexOf(source.charAt(i)) >= 0) {
      i++;
      while (i < limit && "註注解釋释 ".indexOf(source.charAt(i)) >= 0) {
        i++;
      }
    }
    int digits = i;
    int number = 0;
    while (i < limit && i - digits < 9 && Digit.is(source.charAt(i))) {
      number = number * 10 + source.charAt(i) - '0';
      i++;
    }
    int end = i + close.length();
    return i > digits && number <= lastMarker && source.startsWith(close, i) && end <= limit
        ? end
        : -1;
  }

  /**
   * The index after a formula that ends with {@code close}, or -1 when ordinary text stands there.
   */
  private int formulaEnd(int at, String close) {
    int bound = Math.min(limit, at + MAX_LOOKAHEAD);
    boolean mathematical = false;
    int letters = 0;
    for (int i = at; i + 1 < bound; i++) {
      char c = source.charAt(i);
      if (c == '\\') {
        if (source.startsWith(close, i)) {
          boolean variable = close.equals("\\)") && letters == 1 && i - at == 1;
          return mathematical || variable ? i + 2 : -1;
        }
        char next = source.charAt(i + 1);
        if (next == '[' || next == '(') {
          return -1;
        }
        mathematical |= Character.isLetter(next) && next < 0x7f;
        i++;
      } else if (c >= '\u2e80' || c == '[') {
        return -1;
      } else if (c == '=' || c == '^' || c == '{') {
        mathematical = true;
      } else if (Character.isLetter(c)) {
        letters++;
      }
    }
    return -1;
  }

  // ---- links

  private boolean imageAt(int open) {
    return brackets.target(open, limit) != null;
  }

  private int open(int i) {
    LinkTarget target = brackets.target(i, limit);
    if (target == null) {
      // Markdown escapes the brackets of a marker, raw HTML does not.
      int marker = markerEnd(i + 1, "]");
      if (marker > 0) {
        out.marker(source.substring(i + 1, marker - 1), i, marker);
        return marker;
      }
      return i + 1;
    }
    boolean image =
        target.kind() == LinkKind.FILE
            || (i > 0 && source.charAt(i - 1) == '!' && hasExtension(target));
    if (image || target.kind() == LinkKind.CATEGORY) {
      out.link(target, out.position(), i, target.end());
      return target.end();
    }
    frames.push(new Frame(brackets.closing(i), target.end(), target, out.position(), i + 1));
    return i + 1;
  }

  private static boolean hasExtension(LinkTarget target) {
    int dot = target.target().lastIndexOf('.');
    return dot > 0 && target.target().length() - dot <= 5;
  }

  /** Debris of a broken link, as at the start of a slice: the bracket goes, and its target. */
  private int strayClose(int i) {
    LinkTarget target = LinkTarget.read(source, i + 1, limit);
    return target == null ? i + 1 : target.end();
  }

  // ---- HTML

  private int angle(int i) {
    if (source.startsWith("<!--", i)) {
      if (i > lastCommentEnd) {
        // Never closed: it hides nothing.
        return i + 4;
      }
      int end = indexOf("-->", i + 4, limit);
      return end < 0 ? limit : end + 3;
    }
    if (source.startsWith("<http://", i) || source.startsWith("<https://", i)) {
      return autolink(i);
    }
    Html.Tag tag = Html.tag(source, i, limit);
    if (tag == null) {
      return keep(i);
    }
    if (tag.name().equals("br")) {
      out.append(' ', i, tag.end());
    }
    if (tag.opaque()) {
      int close = unclosed.contains(tag.name()) ? -1 : indexOf("</" + tag.name(), tag.end(), limit);
      if (close >= 0) {
        int end = indexOf(">", close, limit);
        return end < 0 ? limit : end + 1;
      }
      unclosed.add(tag.name());
    }
    return tag.end();
  }

  private int autolink(int i) {
    int end = i + 1;
    int bound = Math.min(limit, i + MAX_LOOKAHEAD);
    while (end < bound
        && source.charAt(end) > ' '
        && source.charAt(end) != '>'
        && source.charAt(end) != '<') {
      end++;
    }
    if (end >= bound || source.charAt(end) != '>') {
      return keep(i);
    }
    int position = out.position();
    for (int at = i + 1; at < end; at++) {
      keep(at);
    }
    String address = source.substring(i + 1, end);
    out.link(new LinkTarget(LinkKind.EXTERNAL, address, false, end + 1), position, i + 1, end);
    return end + 1;
  }

  private int reference(int i) {
    long found = Html.reference(source, i, limit);
    if (found < 0) {
      return keep(i);
    }
    int end = (int) (found >>> 32);
    for (char c : Character.toChars((int) found)) {
      out.append(c, i, end);
    }
    return end;
  }

  /** Index of a word that ends before {@code end}, or -1; never looks further. */
  private int indexOf(String word, int from, int end) {
    for (int i = from; i + word.length() <= end; i++) {
      if (source.charAt(i) == word.charAt(0) && source.startsWith(word, i)) {
        return i;
      }
    }
    return -1;
  }

  // ---- emphasis, code, debris

  /** The converter escapes every star that is meant, so each bare one is emphasis or its debris. */
  private int emphasis(int i) {
    int end = i;
    while (end < limit && source.charAt(end) == '*') {
      end++;
    }
    if (end - i == 2 || end - i == 3) {
      bold();
    }
    if (end - i == 1) {
      italic();
    }
    return end;
  }

  private void italic() {
    if (italicStart < 0) {
      italicStart = out.position();
      return;
    }
    if (out.position() > italicStart) {
      italics.add(new Span(italicStart, out.position()));
    }
    italicStart = -1;
  }

  private void bold() {
    if (!out.hasNoTitle() || !out.inLead()) {
      return;
    }
    if (boldStart >= 0) {
      String term = out.textFrom(boldStart);
      if (!term.isBlank() && term.length() <= 200) {
        out.title(term);
      }
      boldStart = -1;
    } else {
      boldStart = out.position();
    }
  }

  /** Two and more straight quotes are bold or italic marks that the converter missed. */
  private int quotes(int i) {
    int end = i;
    while (end < limit && source.charAt(end) == '\'') {
      end++;
    }
    return end - i >= 2 ? end : keep(i);
  }

  private int code(int i) {
    int end = Brackets.codeEnd(source, i, limit);
    int ticks = i;
    while (ticks < end && source.charAt(ticks) == '`') {
      ticks++;
    }
    int last = end;
    while (last > ticks && source.charAt(last - 1) == '`') {
      last--;
    }
    for (int at = ticks; at < last; at++) {
      keep(at);
    }
    return end;
  }

  /** {@code {{-}}}, a lone {@code }}} and short template remnants without text of their own. */
  private int braces(int i) {
    if (source.startsWith("}}", i)) {
      return i + 2;
    }
    if (source.startsWith("{{", i)) {
      int end = indexOf("}}", i + 2, Math.min(limit, i + MAX_TEMPLATE));
      if (end >= 0) {
        out.append(' ', i, end + 2);
        return end + 2;
      }
      return i + 2;
    }
    if (source.startsWith("{|", i) || source.startsWith("|}", i)) {
      return i + 2;
    }
    return keep(i);
  }

  /** Row marks of wikitext tables ({@code |-}) that stand alone are no text. */
  private int rowMark(int i) {
    int end = i + 1;
    while (end < limit && source.charAt(end) == '-') {
      end++;
    }
    boolean begins = i == start || source.charAt(i - 1) <= ' ' || source.charAt(i - 1) == '}';
    boolean ends = end == limit || source.charAt(end) <= ' ';
    return end > i + 1 && begins && ends ? end : keep(i);
  }

  // ---- language conversion

  /**
   * A conversion mark: nothing for {@code -{}-}, its content for {@code -{里}-}, the first variant
   * for {@code -{zh-tw:甲;zh-cn:乙;}-}; rules that show nothing ({@code -{T|…}-}, {@code -{H|…}-})
   * give nothing.
   */
  private int conversion(int i, int content, String close) {
    int end = conversionEnd(content, close);
    if (end < 0) {
      return content;
    }
    int from = content;
    int bar = flagEnd(content, end);
    if (bar >= 0) {
      String flags = source.substring(content, bar);
      if (flags.contains("T") || flags.contains("H") || flags.contains("-")) {
        return end + 2;
      }
      from = bar + 1;
    }
    int to = end;
    int colon = variantColon(from, end);
    if (colon >= 0) {
      from = colon + 1;
      to = from;
      while (to < end && source.charAt(to) != ';') {
        to++;
      }
    }
    int resume = end + 2;
    if (source.startsWith("\\}", end - 1) || source.startsWith("}\\-", end)) {
      resume = end + 3;
    }
    frames.push(new Frame(to, resume, null, 0, i));
    return from;
  }

  private int conversionEnd(int content, String close) {
    if (nextConversionEnd != -1 && nextConversionEnd < content) {
      int plain = source.indexOf(close, content);
      nextConversionEnd = plain;
    }
    int end = nextConversionEnd;
    if (end < 0 || end >= limit || end - content > MAX_LOOKAHEAD) {
      return -1;
    }
    int nested = source.indexOf("-{", content);
    while (nested >= 0 && nested < end) {
      int next = indexOf(close, end + 2, Math.min(limit, content + MAX_LOOKAHEAD));
      if (next < 0 || next >= limit || next - content > MAX_LOOKAHEAD) {
        break;
      }
      end = next;
      nested = source.indexOf("-{", nested + 2);
    }
    return end;
  }

  /** The bar after upper-case flags ({@code A|}, {@code zh-cn|} is none), or -1. */
  private int flagEnd(int from, int end) {
    int i = from;
    while (i < end && (";-+".indexOf(source.charAt(i)) >= 0 || isUpper(source.charAt(i)))) {
      i++;
    }
    return i > from && i < end && source.charAt(i) == '|' ? i : -1;
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** The colon after the first variant's code ({@code zh-hans:}), or -1. */
  private int variantColon(int from, int end) {
    int i = from;
    while (i < end && source.charAt(i) <= ' ') {
      i++;
    }
    if (!source.startsWith("zh", i)) {
      return -1;
    }
    while (i < end
        && (source.charAt(i) == '-' || Character.isLetter(source.charAt(i)))
        && source.charAt(i) < 0x7f) {
      i++;
    }
    while (i < end && source.charAt(i) <= ' ') {
      i++;
    }
    return i < end && source.charAt(i) == ':' ? i : -1;
  }
}
