package dev.interlock.program;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The kinds of resource that processes can share, under their names in JSON. */
@SuppressWarnings("ImmutableEnumChecker") // its list is unmodifiable
public enum Kind {
  LOCK(true, "holder", "waiting", "orphaned"),
  RLOCK(false, "holder", "waiting", "orphaned", "depth"),
  SEMAPHORE(false, "value", "waiting"),
  BOUNDED_SEMAPHORE(false, "value", "waiting"),
  CONDITION(false),
  EVENT(false, "is_set"),
  BARRIER(false, "n_waiting", "broken"),
  QUEUE(true, "depth", "unfinished", "maxsize", "items"),
  JOINABLE_QUEUE(true, "depth", "unfinished", "maxsize", "items"),
  SIMPLE_QUEUE(false, "depth", "unfinished", "maxsize", "items"),
  PIPE(false),
  VALUE(false),
  ARRAY(false),
  DICT(false),
  LIST(false),
  NAMESPACE(false),
  FILE(true),
  TERMINAL(false);

  /** What an expression over the state may ask of a process. */
  public static final List<String> PROCESS_FIELDS =
      List.of("alive", "daemon", "exitcode", "pid", "name");

  private static final Map<String, Kind> BY_NAME = byName();

  private final boolean supported;
  private final List<String> fields;

  Kind(boolean supported, String... fields) {
    this.supported = supported;
    this.fields = List.of(fields);
  }

  private static Map<String, Kind> byName() {
    Map<String, Kind> all = new TreeMap<>();
    for (Kind kind : values()) {
      all.put(kind.json(), kind);
    }
    return all;
  }

  /** The kind with this name in JSON. */
  public static Optional<Kind> named(String json) {
    return Optional.ofNullable(BY_NAME.get(json));
  }

  /** The name in JSON: {@code joinable_queue}. */
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** False: scenarios may not use it yet. */
  public boolean isSupported() {
    return supported;
  }

  /** The names of its fields in expressions over the state; none if it is its content. */
  public List<String> fields() {
    return fields;
  }

  /** In expressions over the state it stands for its content, whatever that is. */
  public boolean isContent() {
    return fields.isEmpty() && this != CONDITION && this != PIPE;
  }

  /** With its article, as in a sentence: {@code an event}. */
  public String shown() {
    String words = json().replace('_', ' ');
    return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
  }
}
