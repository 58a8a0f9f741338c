package dev.interlock.view;

import static dev.interlock.view.Bind.PANES;
import static dev.interlock.view.Bind.SEARCHED;
import static dev.interlock.view.Bind.hinted;
import static dev.interlock.view.Bind.letters;
import static dev.interlock.view.Bind.quiet;
import static dev.interlock.view.Bind.when;
import static dev.interlock.view.Bind.words;

import dev.interlock.view.Binding.Group;
import dev.interlock.view.Binding.Where;
import dev.interlock.view.Key.Name;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keys for reading output, for finding, and for taking something along. */
final class ReadingKeys {

  private static final List<Where> FILTERED =
      List.of(Where.PANES, Where.INSPECTOR, Where.HELP, Where.PICKER);

  static final List<Binding> TABLE = Stream.of(output(), finding()).flatMap(List::stream).toList();

  private ReadingKeys() {}

  private static List<Binding> output() {
    return List.of(
        new Binding(
            PANES,
            letters("f"),
            hinted(words("follow", "f", Group.OUTPUT, Pane.OUTPUT), ReadingKeys::followHint),
            (desk, look, key) -> OutputDeeds.follow(desk, look)),
        new Binding(
            PANES,
            letters("v"),
            words("outputs", "v", Group.OUTPUT, Pane.OUTPUT),
            (desk, look, key) -> OutputDeeds.next(desk, look)),
        new Binding(
            PANES,
            letters("w"),
            words("wrap", "w", Group.OUTPUT, Pane.OUTPUT),
            (desk, look, key) -> OutputDeeds.wrap(desk, look)),
        new Binding(
            PANES,
            letters("e"),
            words("errors", "e", Group.OUTPUT, Pane.OUTPUT),
            (desk, look, key) -> OutputDeeds.errors(desk, look)),
        new Binding(
            PANES,
            letters("c"),
            words("colours", "c", Group.OUTPUT, Pane.OUTPUT),
            (desk, look, key) -> OutputDeeds.colours(desk, look)),
        new Binding(
            PANES,
            Bind.named(Name.LEFT, Name.RIGHT),
            when(OutputPane::isTiled, words("tile", "← →", Group.OUTPUT, Pane.OUTPUT)),
            OutputDeeds::neighbour),
        new Binding(
            PANES,
            letters("x"),
            when(OutputPane::isFrozen, words("mark", "x", Group.OUTPUT, Pane.OUTPUT)),
            (desk, look, key) -> OutputDeeds.mark(desk, look)));
  }

  private static Optional<String> followHint(Desk desk, Look look) {
    return Optional.of(OutputPane.isFrozen(desk, look) ? "key.follow" : "key.freeze");
  }

  private static List<Binding> finding() {
    return List.of(
        new Binding(
            FILTERED,
            letters("/"),
            hinted("filter", "/", Group.FIND, Typing::filterHint),
            (desk, look, key) -> Typing.filter(desk, look)),
        new Binding(
            SEARCHED,
            letters("nN"),
            when(Hits::isOfUse, words("hit", "n N", Group.FIND)),
            Hits::jump),
        new Binding(
            List.of(Where.PANES, Where.INSPECTOR),
            letters(":"),
            words("command", ":", Group.FIND),
            (desk, look, key) -> Palettes.open(desk)),
        new Binding(
            PANES,
            letters("y"),
            hinted("copy", "y", Group.FIND, Copying::hint),
            (desk, look, key) -> Copying.copy(desk, look)),
        new Binding(
            List.of(Where.PANES, Where.INSPECTOR),
            letters("p"),
            quiet("dump", "p", Group.FIND),
            (desk, look, key) -> Copying.dump(desk, look, Optional.empty())));
  }
}
