package org.tradefacts.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Things in numbered groups, most of which stay empty.
 *
 * @param <T> the things
 */
final class Groups<T> {

  private final List<List<T>> groups;

  /** Empty groups, numbered from 0. */
  Groups(int count) {
    groups = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      groups.add(List.of());
    }
  }

  void add(int group, T thing) {
    List<T> things = groups.get(group);
    if (things.isEmpty()) {
      things = new ArrayList<>(4);
      groups.set(group, things);
    }
    things.add(thing);
  }

  /** The things of a group, in the order in which they came. */
  List<T> of(int group) {
    return groups.get(group);
  }
}
