package org.tradefacts.text;

import java.util.Arrays;

/**
 * The square brackets of one block, matched in one pass: for each unescaped opening bracket the
 * closing one, for each escaped pair of closing brackets whether it is debris of an image caption.
 */
final class Brackets {

  private static final int NONE = -1;

  private final String source;
  private final int from;
  private final int[] closing;
  private int[] debris = new int[4];
  private int debrisCount;

  private Brackets(String source, int from, int length) {
    this.source = source;
    this.from = from;
    this.closing = new int[length];
    Arrays.fill(closing, NONE);
  }

  /** Matches the brackets of {@code source[from, to)}. */
  static Brackets of(String source, int from, int to) {
    Brackets brackets = new Brackets(source, from, to - from);
    int[] stack = new int[16];
    int depth = 0;
    int escapedOpen = 0;
    for (int i = from; i < to; i++) {
      char c = source.charAt(i);
      if (c == '\\' && i + 1 < to) {
        char next = source.charAt(i + 1);
        if (next == '[') {
          escapedOpen++;
        } else if (next == ']') {
          if (escapedOpen > 0) {
            escapedOpen--;
          } else if (source.startsWith("\\]", i + 2) && i + 4 <= to) {
            brackets.addDebris(i);
            i += 2;
          }
        }
        i++;
      } else if (c == '`') {
        i = Math.max(i, codeEnd(source, i, to) - 1);
      } else if (c == '[') {
        if (depth == stack.length) {
          stack = Arrays.copyOf(stack, depth * 2);
        }
        stack[depth++] = i;
      } else if (c == ']' && depth > 0) {
        brackets.closing[stack[--depth] - from] = i;
      }
    }
    return brackets;
  }

  /** The index after a code span on one line, or {@code at + 1} when none begins there. */
  static int codeEnd(String source, int at, int limit) {
    int ticks = at;
    while (ticks < limit && source.charAt(ticks) == '`') {
      ticks++;
    }
    int length = ticks - at;
    int run = 0;
    int bound = Math.min(limit, at + 2000);
    for (int i = ticks; i < bound; i++) {
      if (source.charAt(i) == '`') {
        run++;
      } else {
        if (run == length) {
          return i;
        }
        run = 0;
      }
    }
    return run == length && bound == limit ? limit : ticks;
  }

  private void addDebris(int at) {
    if (debrisCount == debris.length) {
      debris = Arrays.copyOf(debris, debrisCount * 2);
    }
    debris[debrisCount++] = at;
  }

  /** The closing bracket of the opening one at this source index, or -1. */
  int closing(int open) {
    return closing[open - from];
  }

  /**
   * The index after the link that an opening bracket begins, or {@code open + 1} when it is none.
   */
  int linkEnd(int open, int limit) {
    int close = closing(open);
    LinkTarget target = close > 0 ? LinkTarget.read(source, close + 1, limit) : null;
    return target == null ? open + 1 : target.end();
  }

  /** Source index of the first caption debris at or after {@code at}, or -1. */
  int debrisFrom(int at) {
    int found = Arrays.binarySearch(debris, 0, debrisCount, at);
    int index = found >= 0 ? found : -found - 1;
    return index < debrisCount ? debris[index] : NONE;
  }
}
