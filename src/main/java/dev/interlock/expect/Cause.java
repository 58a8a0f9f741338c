package dev.interlock.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why all who live are stuck, as a scenario names it. */
public enum Cause {
  CYCLE(true),
  SELF(true),
  ORPHANED_LOCK(true),
  NO_PRODUCER(true),
  NO_CONSUMER(true),
  JOIN_BEFORE_DRAIN(false),
  BARRIER_SHORT(false),
  NEVER_SET(true),
  LOST_WAKEUP(false),
  NEVER_DONE(true),
  NO_PERMIT(false);

  private final boolean supported;

  Cause(boolean supported) {
    this.supported = supported;
  }

  /** The cause with this name in JSON. */
  public static Optional<Cause> named(String json) {
    for (Cause cause : values()) {
      if (cause.json().equals(json)) {
        return Optional.of(cause);
      }
    }
    return Optional.empty();
  }

  /** All names in JSON. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Cause cause : values()) {
      names.add(cause.json());
    }
    return names;
  }

  /** The name in JSON: {@code no_producer}. */
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** False: scenarios may not use it yet. */
  public boolean isSupported() {
    return supported;
  }
}
