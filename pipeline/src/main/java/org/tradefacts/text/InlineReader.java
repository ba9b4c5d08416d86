package org.tradefacts.text;

import java.util.ArrayDeque;
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

  /** A longer address in angle brackets is taken for text. */
  private static final int LONGEST_ADDRESS = 4000;

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
  private final ConversionMarks conversions;
  private final Emphasis emphasis;

  private Brackets brackets;
  private int start;
  private int limit;
  private int lastMarker = EscapedBrackets.MAX_MARKER;

  /** The elements whose ends the rest of the block does not hold: each is looked for once. */
  private final Set<String> unclosed = new HashSet<>();

  private final Deque<Frame> frames = new ArrayDeque<>();

  /** Something open: at {@code end} the reading goes on at {@code resume}. */
  private record Frame(int end, int resume, LinkTarget target, int position, int sourceStart) {}

  InlineReader(String source, ArticleBuilder out) {
    this.source = source;
    this.out = out;
    this.lastCommentEnd = source.lastIndexOf("-->");
    this.conversions = new ConversionMarks(source);
    this.emphasis = new Emphasis(out);
  }

  /** Numbers in brackets are markers up to this one; 0 where there are none, as inside notes. */
  void lastMarker(int number) {
    lastMarker = number;
  }

  /**
   * The places in the clean text that the piece read last sets in italics, blanks at their ends.
   */
  List<Span> italics() {
    return emphasis.italics();
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
    emphasis.begin();
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
      case '-' -> i + 1 < limit && source.charAt(i + 1) == '{' ? conversion(i, i + 2) : keep(i);
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
      return conversion(i, i + 3);
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

  private int markerEnd(int at, String close) {
    return EscapedBrackets.markerEnd(source, at, limit, close, lastMarker);
  }

  private int formulaEnd(int at, String close) {
    return EscapedBrackets.formulaEnd(source, at, limit, close);
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
      int end = Search.indexOf(source, "-->", i + 4, limit);
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
      int close =
          unclosed.contains(tag.name())
              ? -1
              : Search.indexOf(source, "</" + tag.name(), tag.end(), limit);
      if (close >= 0) {
        int end = Search.indexOf(source, ">", close, limit);
        return end < 0 ? limit : end + 1;
      }
      unclosed.add(tag.name());
    }
    return tag.end();
  }

  private int autolink(int i) {
    int end = i + 1;
    int bound = Math.min(limit, i + LONGEST_ADDRESS);
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

  // ---- emphasis, code, debris

  /** The converter escapes every star that is meant, so each bare one is emphasis or its debris. */
  private int emphasis(int i) {
    int end = i;
    while (end < limit && source.charAt(end) == '*') {
      end++;
    }
    emphasis.stars(end - i);
    return end;
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
      int end = Search.indexOf(source, "}}", i + 2, Math.min(limit, i + MAX_TEMPLATE));
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

  private int conversion(int i, int content) {
    ConversionMarks.Shown shown = conversions.read(content, limit);
    if (shown == null) {
      return content;
    }
    frames.push(new Frame(shown.to(), shown.resume(), null, 0, i));
    return shown.from();
  }
}
