package dev.interlock.view;

import java.util.List;

/**
 * How the table of processes is shown.
 *
 * @param filter only processes whose row contains this, whatever the case; empty: all
 */
public record Table(Sort sort, String filter) {

  static final Table START = new Table(Sort.AUTO, "");

  /** Who comes first. */
  public enum Sort {
    /** The tree of who started whom if all fit, else who matters most. */
    AUTO,
    /** Who has waited longest. */
    WAIT,
    /** Who was started first. */
    AGE,
    NAME,
    /** Who matters most: the dead that hold locks, holders, waiters, those that run. */
    STATE
  }

  /** The next way to sort, in turn. */
  Table sortedOtherwise() {
    List<Sort> all = List.of(Sort.values());
    return by(all.get((all.indexOf(sort) + 1) % all.size()));
  }

  Table by(Sort next) {
    return new Table(next, filter);
  }

  Table filtered(String text) {
    return new Table(sort, text);
  }
}
