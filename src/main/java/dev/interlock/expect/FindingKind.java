package dev.interlock.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of finding that a scenario can name. */
public enum FindingKind {
  DEADLOCK(true),
  ORPHANED_LOCK(true),
  LOST_UPDATE(true),
  TORN_READ(true),
  ITEMS_LOST(false),
  LOCK_ORDER(false),
  STARVATION(false);

  private final boolean supported;

  FindingKind(boolean supported) {
    this.supported = supported;
  }

  /** The kind with this name in JSON. */
  public static Optional<FindingKind> named(String json) {
    for (FindingKind kind : values()) {
      if (kind.json().equals(json)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** All names in JSON. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    for (FindingKind kind : values()) {
      names.add(kind.json());
    }
    return names;
  }

  /** The name in JSON: {@code lost_update}. */
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** False: scenarios may not use it yet. */
  public boolean isSupported() {
    return supported;
  }
}
