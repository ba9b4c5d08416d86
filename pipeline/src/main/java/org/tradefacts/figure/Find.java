package org.tradefacts.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Questions about the short lists of a clause, of which each number asks dozens: a stream costs
 * more than the answer.
 */
final class Find {

  private Find() {}

  /** Whether one of the things fits. */
  static <T> boolean any(List<T> things, Predicate<T> fits) {
    for (int i = 0; i < things.size(); i++) {
      if (fits.test(things.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether none of the things fits. */
  static <T> boolean none(List<T> things, Predicate<T> fits) {
    return !any(things, fits);
  }

  /** The first thing that fits. */
  static <T> Optional<T> first(List<T> things, Predicate<T> fits) {
    for (int i = 0; i < things.size(); i++) {
      if (fits.test(things.get(i))) {
        return Optional.of(things.get(i));
      }
    }
    return Optional.empty();
  }
}
