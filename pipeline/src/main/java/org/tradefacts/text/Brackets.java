package org.tradefacts.text;

import java.util.Arrays;

/**
 * The square brackets of one block, matched in one pass: for each unescaped opening bracket the
 * closing one and the link target behind it, read once; for each escaped pair of closing brackets
 * whether it is debris of an image caption.
 */
final class Brackets {

  private static final int NONE = -1;
  private static final int[] EMPTY = {};

  private final String source;
  private final int to;
  private int[] opens = EMPTY;
  private int[] closes = EMPTY;
  private LinkTarget[] targets = {};
  private boolean[] targetIsRead = {};
  private int count;
  private int[] debris = EMPTY;
  private int debrisCount;
  private boolean hasBar;

  private Brackets(String source, int to) {
    this.source = source;
    this.to = to;
  }

  /** Matches the brackets of {@code source[from, to)}. */
  static Brackets of(String source, int from, int to) {
    Brackets brackets = new Brackets(source, to);
    brackets.match(from);
    return brackets;
  }

  private void match(int from) {
    int[] stack = EMPTY;
    int depth = 0;
    int escapedOpen = 0;
    for (int i = from; i < to; i++) {
      char c = source.charAt(i);
      if (c > '|') {
        continue;
      }
      if (c == '\\' && i + 1 < to) {
        char next = source.charAt(i + 1);
        if (next == '[') {
          escapedOpen++;
        } else if (next == ']') {
          if (escapedOpen > 0) {
            escapedOpen--;
          } else if (source.startsWith("\\]", i + 2) && i + 4 <= to) {
            addDebris(i);
            i += 2;
          }
        } else if (next == '|') {
          hasBar = true;
        }
        i++;
      } else if (c == '`') {
        i = Math.max(i, codeEnd(source, i, to) - 1);
        hasBar = true;
      } else if (c == '[') {
        if (depth == stack.length) {
          stack = Arrays.copyOf(stack, Math.max(8, depth * 2));
        }
        stack[depth++] = addOpen(i);
      } else if (c == ']' && depth > 0) {
        closes[stack[--depth]] = i;
      } else if (c == '|') {
        hasBar = true;
      }
    }
    targets = new LinkTarget[count];
    targetIsRead = new boolean[count];
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

  private int addOpen(int at) {
    if (count == opens.length) {
      int size = Math.max(8, count * 2);
      opens = Arrays.copyOf(opens, size);
      closes = Arrays.copyOf(closes, size);
    }
    opens[count] = at;
    closes[count] = NONE;
    return count++;
  }

  private void addDebris(int at) {
    if (debrisCount == debris.length) {
      debris = Arrays.copyOf(debris, Math.max(4, debrisCount * 2));
    }
    debris[debrisCount++] = at;
  }

  /** Whether a bar may stand in the block; false only when there is none. */
  boolean mayHaveBar() {
    return hasBar;
  }

  /** The first opening bracket at or after this source index, or -1. */
  int openFrom(int at) {
    int index = firstFrom(opens, count, at);
    return index < count ? opens[index] : NONE;
  }

  /**
   * The target of the link that an opening bracket begins.
   *
   * @param limit the link must end here or before
   * @return the target, or null when the bracket begins no link
   */
  LinkTarget target(int open, int limit) {
    int index = Arrays.binarySearch(opens, 0, count, open);
    if (index < 0 || closes[index] < 0) {
      return null;
    }
    if (!targetIsRead[index]) {
      targetIsRead[index] = true;
      targets[index] = LinkTarget.read(source, closes[index] + 1, to);
    }
    LinkTarget target = targets[index];
    return target != null && target.end() <= limit ? target : null;
  }

  /** The closing bracket of the opening one at this source index, or -1. */
  int closing(int open) {
    int index = Arrays.binarySearch(opens, 0, count, open);
    return index < 0 ? NONE : closes[index];
  }

  /**
   * The index after the link that an opening bracket begins, or {@code open + 1} when it is none.
   */
  int linkEnd(int open, int limit) {
    LinkTarget target = target(open, limit);
    return target == null ? open + 1 : target.end();
  }

  /** Source index of the first caption debris at or after {@code at}, or -1. */
  int debrisFrom(int at) {
    int index = firstFrom(debris, debrisCount, at);
    return index < debrisCount ? debris[index] : NONE;
  }

  private static int firstFrom(int[] sorted, int count, int at) {
    int found = Arrays.binarySearch(sorted, 0, count, at);
    return found >= 0 ? found : -found - 1;
  }
}
