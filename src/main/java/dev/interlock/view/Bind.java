package dev.interlock.view;

import dev.interlock.view.Binding.Group;
import dev.interlock.view.Binding.Hint;
import dev.interlock.view.Binding.Where;
import dev.interlock.view.Binding.Words;
import dev.interlock.view.Key.Name;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Writes rows of the table of keys. */
final class Bind {

  static final List<Where> EVERYWHERE =
      Arrays.stream(Where.values()).filter(it -> it != Where.TIMELINE).toList();
  static final List<Where> PANES = List.of(Where.PANES);
  static final List<Where> PANES_AND_INSPECTOR = List.of(Where.PANES, Where.INSPECTOR);
  static final List<Where> LISTS =
      List.of(Where.PANES, Where.INSPECTOR, Where.PICKER, Where.HELP, Where.MENU);
  static final List<Where> SEARCHED = List.of(Where.PANES, Where.INSPECTOR, Where.HELP);

  /** Not in the line of keys. */
  static final Hint QUIET = (desk, look) -> Optional.empty();

  private static final List<Pane> ANY = List.of();

  private Bind() {}

  /** Always of use. */
  static Words words(String name, String shown, Group group) {
    return new Words(name, shown, group, ANY, (desk, look) -> Optional.of("key." + name));
  }

  /** Of use in one pane. */
  static Words words(String name, String shown, Group group, Pane pane) {
    return new Words(name, shown, group, List.of(pane), (desk, look) -> Optional.of("key." + name));
  }

  /** Told only on the help page. */
  static Words quiet(String name, String shown, Group group) {
    return new Words(name, shown, group, ANY, QUIET);
  }

  static Words hinted(String name, String shown, Group group, Hint hint) {
    return new Words(name, shown, group, ANY, hint);
  }

  static Words hinted(Words words, Hint hint) {
    return new Words(words.name(), words.shown(), words.group(), words.panes(), hint);
  }

  /** Of use on some condition. */
  static Words when(BiPredicate<Desk, Look> useful, Words words) {
    Hint hint =
        (desk, look) -> useful.test(desk, look) ? words.hint().of(desk, look) : Optional.empty();
    return hinted(words, hint);
  }

  static List<Key> letters(String letters) {
    return letters.chars().mapToObj(letter -> Key.letter((char) letter)).toList();
  }

  static List<Key> named(Name... names) {
    return Arrays.stream(names).map(Key::of).toList();
  }

  static List<Key> both(List<Key> some, List<Key> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
