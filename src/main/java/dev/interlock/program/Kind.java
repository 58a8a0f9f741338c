package dev.interlock.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The kinds of resource that processes can share, under their names in JSON; and the ends of a
 * pipe, which its declaration names.
 */
@SuppressWarnings("ImmutableEnumChecker") // its list is unmodifiable
public enum Kind {
  LOCK("holder", "waiting", "orphaned"),
  RLOCK("holder", "waiting", "orphaned", "depth"),
  SEMAPHORE("value", "waiting"),
  BOUNDED_SEMAPHORE("value", "waiting"),
  CONDITION,
  EVENT("is_set"),
  BARRIER("n_waiting", "broken"),
  QUEUE("depth", "unfinished", "maxsize", "items"),
  JOINABLE_QUEUE("depth", "unfinished", "maxsize", "items"),
  SIMPLE_QUEUE("depth", "items"),
  PIPE,
  PIPE_END,
  VALUE,
  ARRAY,
  DICT,
  LIST,
  NAMESPACE,
  FILE,
  TERMINAL;

  /** What an expression over the state may ask of a process. */
  public static final List<String> PROCESS_FIELDS =
      List.of("alive", "daemon", "exitcode", "pid", "name");

  private static final Map<String, Kind> BY_NAME = byName();

  private final List<String> fields;

  Kind(String... fields) {
    this.fields = List.of(fields);
  }

  private static Map<String, Kind> byName() {
    Map<String, Kind> all = new TreeMap<>();
    for (Kind kind : values()) {
      if (kind != PIPE_END) {
        all.put(kind.json(), kind);
      }
    }
    return all;
  }

  /** The names in JSON of all that can be declared, in the order of the table. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Kind kind : values()) {
      if (kind != PIPE_END) {
        names.add(kind.json());
      }
    }
    return names;
  }

  /** The kind with this name in JSON. */
  public static Optional<Kind> named(String json) {
    return Optional.ofNullable(BY_NAME.get(json));
  }

  /** The name in JSON: {@code joinable_queue}. */
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The names of its fields in expressions over the state; none if it is its content. */
  public List<String> fields() {
    return fields;
  }

  /** In expressions over the state it stands for its content, whatever that is. */
  public boolean isContent() {
    return fields.isEmpty() && !isOpaque();
  }

  /** Expressions over the state have nothing to ask of it. */
  public boolean isOpaque() {
    return this == CONDITION || this == PIPE || this == PIPE_END;
  }

  /** With its article, as in a sentence: {@code an event}. */
  public String shown() {
    String words = json().replace('_', ' ');
    return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
  }
}
