package dev.interlock.view;

import dev.interlock.view.Binding.Group;
import dev.interlock.view.Binding.Where;
import dev.interlock.view.Binding.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one table of keys makes the dispatch, the help page, the line of keys and the palette. */
final class Keys {

  private static final List<Binding> ALL =
      Stream.of(AnswerKeys.TABLE, PlayKeys.TABLE, ReadingKeys.TABLE, PaneKeys.TABLE, TimeKeys.TABLE)
          .flatMap(List::stream)
          .toList();

  private static final List<String> LEADING = List.of("help", "back");
  private static final List<String> AFTER_THE_END = List.of("restart", "other");
  private static final List<String> MAIN =
      List.of("pause", "step", "filter", "hit", "copy", "command");

  /** What is of use in a pane, but not at first. */
  private static final List<String> MINOR =
      List.of("signal", "stop", "stdin", "sort", "wrap", "errors", "colours", "tile", "mark");

  private Keys() {}

  /** A word of the line of keys, and what it stands for. */
  record Hinted(Binding binding, String shown, String word) {

    Row row() {
      return Row.of(" " + shown, Ink.KEY).plus(" " + word + " ", Ink.DIM);
    }
  }

  static List<Binding> all() {
    return ALL;
  }

  /** What this key means on this desk, if anything. */
  static Optional<Binding> binding(Key key, Desk desk) {
    return Where.of(desk).stream()
        .flatMap(state -> ALL.stream().filter(binding -> binding.hears(key, state)))
        .findFirst();
  }

  /** Those that are of use now, the most useful first; how to quit comes last. */
  static List<Hinted> hints(Desk desk, Look look) {
    List<Where> states = Where.of(desk);
    Pane pane = desk.pane(look.scene());
    boolean ended = look.scene().end().isPresent();
    return ALL.stream()
        .filter(binding -> binding.where().stream().anyMatch(states::contains))
        .filter(binding -> isOfUse(binding.words().panes(), pane))
        .filter(binding -> pane != Pane.TIMELINE || !binding.words().name().equals("speed"))
        .sorted(Comparator.comparingInt(binding -> rank(binding.words(), ended)))
        .flatMap(binding -> hinted(binding, desk, look).stream())
        .toList();
  }

  private static boolean isOfUse(List<Pane> panes, Pane pane) {
    return panes.isEmpty() || panes.contains(pane);
  }

  private static Optional<Hinted> hinted(Binding binding, Desk desk, Look look) {
    Words words = binding.words();
    return words
        .hint()
        .of(desk, look)
        .map(key -> new Hinted(binding, words.shown(), look.scene().say(key)));
  }

  private static int rank(Words words, boolean ended) {
    String name = words.name();
    if (LEADING.contains(name) || (ended && AFTER_THE_END.contains(name))) {
      return 0;
    }
    if (name.equals("quit")) {
      return 5;
    }
    if (!words.panes().isEmpty()) {
      return MINOR.contains(name) ? 3 : 1;
    }
    return MAIN.contains(name) ? 2 : 4;
  }

  /** Those of one group, for the help page. */
  static List<Words> help(Group group) {
    return ALL.stream().map(Binding::words).filter(words -> words.group() == group).toList();
  }

  /** The groups that the help page has. */
  static List<Group> groups() {
    return Arrays.stream(Group.values()).filter(group -> group != Group.ANSWER).toList();
  }
}
