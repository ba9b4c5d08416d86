package org.tradefacts.date;

import java.util.Optional;

/**
 * A date expression as written: one point, or the two ends of a range.
 *
 * @param first the point or the first end
 * @param last the last end of a range
 */
record Draft(Point first, Optional<Point> last) {

  static Draft point(Point point) {
    return new Draft(point, Optional.empty());
  }

  static Draft range(Point first, Point last) {
    return new Draft(first, Optional.of(last));
  }

  int start() {
    return first.start();
  }

  int end() {
    return last.orElse(first).end();
  }

  Point closing() {
    return last.orElse(first);
  }
}
