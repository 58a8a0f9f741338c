package dev.interlock.wire;

import dev.interlock.model.Condition;
import dev.interlock.model.Patience;
import dev.interlock.model.SharedFile.Mode;
import dev.interlock.model.Signal;
import dev.interlock.program.Option;
import dev.interlock.program.Option.Takes;
import dev.interlock.program.Verb;
import dev.interlock.value.DidYouMean;
import dev.interlock.value.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The options of one request, checked against the table of verbs. */
record Options(Verb verb, Map<String, Value> given) {

  /** A century: longer than any run, yet safe to add to any time. */
  private static final Duration LONGEST = Duration.ofDays(36_500);

  private static final int HIGHEST_CODE = 255;

  /** Refuses, as Python would, what the verb does not take. */
  static Options checked(Verb verb, Map<String, Value> given) throws Wrong {
    for (Map.Entry<String, Value> option : given.entrySet()) {
      check(verb, option.getKey(), option.getValue());
    }
    for (Option option : verb.options()) {
      if (option.inRequest() && option.required() && !given.containsKey(option.name())) {
        throw new Wrong("TypeError", verb.json() + " needs the option '" + option.name() + "'");
      }
    }
    return new Options(verb, given);
  }

  private static void check(Verb verb, String name, Value value) throws Wrong {
    Option option = verb.option(name).filter(Option::inRequest).orElse(null);
    Takes takes = option == null ? Takes.TEXT : option.takes();
    if (option == null && !name.equals(Wire.STEP)) {
      String hint =
          DidYouMean.among(name, known(verb)).map(it -> ". Did you mean '" + it + "'?").orElse("");
      throw new Wrong("TypeError", verb.json() + " has no option '" + name + "'" + hint);
    }
    if (!fits(takes, value) && !(value instanceof Value.None && takes == Takes.SECONDS)) {
      throw new Wrong(
          "TypeError",
          name + " of " + verb.json() + " needs " + takes.shown() + ", not " + value.typeName());
    }
    if (value instanceof Value.Real real && Double.isNaN(real.number()) && takes != Takes.ANY) {
      throw new Wrong("ValueError", "Invalid value NaN (not a number)");
    }
  }

  private static List<String> known(Verb verb) {
    List<String> names = new ArrayList<>();
    for (Option option : verb.options()) {
      if (option.inRequest()) {
        names.add(option.name());
      }
    }
    names.add(Wire.STEP);
    return names;
  }

  private static boolean fits(Takes takes, Value value) {
    return switch (takes) {
      case ANY -> true;
      case BOOL -> value instanceof Value.Bool;
      case SECONDS -> value instanceof Value.Int || value instanceof Value.Real;
      case WHOLE -> value instanceof Value.Int;
      case TRUE -> value.equals(Value.of(true));
      case TEXT -> value instanceof Value.Text;
      case OBJECT -> value instanceof Value.Fields;
      default -> false;
    };
  }

  private Value value(String name) {
    return given.getOrDefault(name, Value.none());
  }

  /** What is given, unless it is null. */
  Optional<Value> find(String name) {
    return Optional.of(value(name)).filter(it -> !(it instanceof Value.None));
  }

  /** The value that is put or written, which may be null but not left out. */
  Value item() throws Wrong {
    if (!given.containsKey("value")) {
      throw new Wrong("TypeError", verb.json() + " needs the option 'value'");
    }
    return value("value");
  }

  String text(String name) {
    return value(name).shown();
  }

  Optional<String> findText(String name) {
    return given.containsKey(name) ? Optional.of(text(name)) : Optional.empty();
  }

  boolean isTrue(String name) {
    return value(name).isTrue();
  }

  /** What to wait with, from {@code block} and {@code timeout}. */
  Patience patience() {
    boolean block = !given.containsKey("block") || isTrue("block");
    return new Patience(block, duration(value("timeout")));
  }

  /** What to wait with where nothing said means not at all, and null for ever. */
  Patience glance() {
    return given.containsKey("timeout") ? patience() : Patience.NONE;
  }

  /** How long to sleep. */
  Duration seconds() throws Wrong {
    Duration length =
        duration(value("seconds"))
            .orElseThrow(() -> new Wrong("TypeError", "sleep needs a number of seconds, not None"));
    if (length.isNegative()) {
      throw new Wrong("ValueError", "sleep length must be non-negative");
    }
    return length;
  }

  private static Optional<Duration> duration(Value value) {
    if (value instanceof Value.Int whole) {
      long most = LONGEST.toSeconds();
      return Optional.of(Duration.ofSeconds(Math.max(-most, Math.min(most, whole.number()))));
    }
    return value instanceof Value.Real real
        ? Optional.of(duration(real.number()))
        : Optional.empty();
  }

  private static Duration duration(double seconds) {
    double most = LONGEST.toSeconds();
    BigDecimal exact = BigDecimal.valueOf(Math.max(-most, Math.min(most, seconds)));
    return Duration.ofNanos(exact.movePointRight(9).longValue());
  }

  /** An exit code, as the operating system can report it. */
  int code() throws Wrong {
    if (value("code") instanceof Value.Int whole
        && whole.number() >= 0
        && whole.number() <= HIGHEST_CODE) {
      return (int) whole.number();
    }
    throw new Wrong("ValueError", "code must be from 0 to " + HIGHEST_CODE);
  }

  Mode mode() throws Wrong {
    for (Mode mode : Mode.values()) {
      if (mode.name().toLowerCase(Locale.ROOT).equals(text("mode"))) {
        return mode;
      }
    }
    throw new Wrong("ValueError", "invalid mode: '" + text("mode") + "'");
  }

  /** An expression over the state, with the variables that it uses. */
  Condition condition() {
    SortedMap<String, Value> variables =
        value("variables") instanceof Value.Fields object
            ? new TreeMap<>(object.fields())
            : new TreeMap<>();
    return new Condition(text("expression"), variables);
  }

  /** A whole number. */
  long whole(String name, long otherwise) {
    return value(name) instanceof Value.Int whole ? whole.number() : otherwise;
  }

  /** A signal by its name in Python. */
  Signal signal() throws Wrong {
    for (Signal signal : Signal.values()) {
      if (signal.title().equals(text("signal"))) {
        return signal;
      }
    }
    throw new Wrong("ValueError", "invalid signal: '" + text("signal") + "'");
  }
}
