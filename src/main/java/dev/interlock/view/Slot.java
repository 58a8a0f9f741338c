package dev.interlock.view;

import dev.interlock.model.Child;
import dev.interlock.model.Lock;
import dev.interlock.model.Signal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;

/** What may follow the name of a command. */
enum Slot {
  PROCESS,
  LOCK,
  PANE,
  SORT,
  SIGNAL,
  OUTPUTS,
  SWITCH,
  SCENARIO,
  SPEED,
  SECONDS,
  /** All that follows, spaces included. */
  TEXT,
  FILE;

  /** Something that can be entered, and what it means; that may be empty. */
  record Choice(String text, String meaning) {

    static Choice of(String text) {
      return new Choice(text, "");
    }
  }

  /** Those that can be told; of numbers and texts there are more. */
  List<Choice> choices(Scene scene) {
    return switch (this) {
      case PROCESS -> scene.world().inOrder().stream().map(Child::name).map(Choice::of).toList();
      case LOCK -> scene.locks().stream().map(Lock::name).map(Choice::of).toList();
      case PANE ->
          scene.panes().stream()
              .map(pane -> new Choice(lower(pane), pane.title(scene.texts())))
              .toList();
      case SORT ->
          Arrays.stream(Table.Sort.values())
              .map(sort -> new Choice(lower(sort), scene.say("sort." + lower(sort))))
              .toList();
      case SIGNAL -> Arrays.stream(Signal.values()).map(Signal::name).map(Choice::of).toList();
      case OUTPUTS ->
          Stream.of(Outputs.MERGED, Outputs.ONE, Outputs.TILES)
              .map(Slot::lower)
              .map(Choice::of)
              .toList();
      case SWITCH -> Stream.of("on", "off").map(Choice::of).toList();
      case SCENARIO ->
          scene.told().choices().stream()
              .map(it -> new Choice(it.label().replaceFirst("\\.json$", ""), it.title()))
              .toList();
      case SPEED -> Stream.of("0.25", "0.5", "1", "2", "5", "10").map(Choice::of).toList();
      case SECONDS -> Stream.of("0", "0.1", "0.5", "1", "2").map(Choice::of).toList();
      case TEXT, FILE -> List.of();
    };
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** What was meant, in its own spelling; empty if it is no such thing. */
  Optional<String> read(String text, Scene scene) {
    return switch (this) {
      case TEXT, FILE -> Optional.of(text);
      case SPEED -> number(text, it -> it >= Tempo.SLOWEST && it <= Tempo.FASTEST);
      case SECONDS -> number(text, it -> it >= 0 && it <= Tempo.LONGEST_PACE);
      case SIGNAL -> known(text.toUpperCase(Locale.ROOT).replaceFirst("^SIG", ""), scene);
      default -> known(text, scene);
    };
  }

  private Optional<String> known(String text, Scene scene) {
    return choices(scene).stream()
        .map(Choice::text)
        .filter(choice -> choice.equalsIgnoreCase(text))
        .findFirst();
  }

  private static Optional<String> number(String text, DoublePredicate allowed) {
    boolean isNumber = text.matches("[0-9]{1,6}(\\.[0-9]{1,6})?");
    return isNumber && allowed.test(Double.parseDouble(text))
        ? Optional.of(text)
        : Optional.empty();
  }
}
