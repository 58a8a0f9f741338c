package dev.interlock.view;

import dev.interlock.model.Signal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The commands of the palette: those that keys do, and those that want to be told more. */
final class Verbs {

  /** Keys that only make sense as keys. */
  private static final List<String> NO_COMMANDS =
      List.of(
          "back",
          "interrupt",
          "move",
          "ends",
          "page",
          "numbered",
          "pane",
          "tile",
          "moment",
          "span",
          "command",
          "hit",
          "finding",
          "other");

  private static final List<Verb> ALL = table();

  private Verbs() {}

  static List<Verb> all() {
    return ALL;
  }

  static Optional<Verb> named(String name) {
    return ALL.stream().filter(verb -> verb.name().equals(name)).findFirst();
  }

  private static List<Verb> table() {
    List<Verb> told = new ArrayList<>(processes());
    told.addAll(play());
    told.addAll(panes());
    List<String> names = told.stream().map(Verb::name).toList();
    List<Verb> all = new ArrayList<>(told);
    Keys.all().stream()
        .filter(binding -> binding.words().group() != Binding.Group.ANSWER)
        .filter(binding -> !NO_COMMANDS.contains(binding.words().name()))
        .filter(binding -> !names.contains(binding.words().name()))
        .map(Verb::of)
        .forEach(all::add);
    all.sort(Comparator.comparing(Verb::name));
    return List.copyOf(all);
  }

  private static Verb verb(String name, int needed, Verb.Act act, Slot... slots) {
    String keys =
        Keys.all().stream()
            .map(Binding::words)
            .filter(words -> words.name().equals(name))
            .filter(words -> words.group() != Binding.Group.ANSWER)
            .map(Binding.Words::shown)
            .findFirst()
            .orElse("");
    return new Verb(name, keys, List.of(slots), needed, act);
  }

  /** With the named process selected, if one was named. */
  private static Desk selecting(Desk desk, List<String> given, int index) {
    return given.size() > index
        ? desk.under(new Overlay.Nothing()).choosing(given.get(index))
        : desk;
  }

  private static Key letter(char letter) {
    return Key.letter(letter);
  }

  private static List<Verb> processes() {
    return List.of(
        verb(
            "inspect",
            0,
            (desk, look, given) ->
                ProcessDeeds.inspect(selecting(desk, given, 0), look, Key.of(Key.Name.ENTER)),
            Slot.PROCESS),
        verb(
            "terminate",
            0,
            (desk, look, given) -> ProcessDeeds.terminate(selecting(desk, given, 0), look),
            Slot.PROCESS),
        verb(
            "kill",
            0,
            (desk, look, given) -> ProcessDeeds.kill(selecting(desk, given, 0), look),
            Slot.PROCESS),
        verb(
            "stop",
            0,
            (desk, look, given) -> ProcessDeeds.stop(selecting(desk, given, 0), look),
            Slot.PROCESS),
        verb(
            "signal",
            0,
            (desk, look, given) ->
                given.isEmpty()
                    ? ProcessDeeds.signals(desk, look)
                    : ProcessDeeds.send(
                        selecting(desk, given, 1), look, Signal.valueOf(given.get(0))),
            Slot.SIGNAL,
            Slot.PROCESS),
        verb("stdin", 0, Verbs::stdin, Slot.PROCESS, Slot.TEXT));
  }

  private static Pressed stdin(Desk desk, Look look, List<String> given) {
    Desk chosen = selecting(desk, given, 0);
    Pressed asked = ProcessDeeds.stdin(chosen, look);
    return given.size() > 1 && asked.desk().overlay() instanceof Overlay.Prompt
        ? Pressed.with(
            chosen.noticing(look.scene().say("notice.typed", given.get(0))),
            new Command.Type(given.get(0), given.get(1)))
        : asked;
  }

  private static List<Verb> play() {
    return List.of(
        verb(
            "speed",
            1,
            (desk, look, given) ->
                Pressed.with(desk, new Command.Speed(Double.parseDouble(given.get(0)))),
            Slot.SPEED),
        verb(
            "pace",
            1,
            (desk, look, given) ->
                Tempo.paced(
                    desk,
                    look,
                    Duration.ofMillis(Math.round(Double.parseDouble(given.get(0)) * 1_000))),
            Slot.SECONDS),
        verb(
            "without",
            0,
            (desk, look, given) ->
                given.isEmpty()
                    ? Waivers.ask(desk, look)
                    : Pressed.with(desk.again(), new Command.Without(given.get(0))),
            Slot.LOCK),
        verb("pick", 0, Verbs::pick, Slot.SCENARIO));
  }

  private static Pressed pick(Desk desk, Look look, List<String> given) {
    return given.isEmpty()
        ? Deeds.openPicker(desk, look, letter('o'))
        : look.scene().told().choices().stream()
            .filter(choice -> choice.label().replaceFirst("\\.json$", "").equals(given.get(0)))
            .findFirst()
            .map(choice -> Pressed.with(desk.again(), new Command.Pick(choice.file())))
            .orElse(Pressed.only(desk));
  }

  private static List<Verb> panes() {
    return List.of(
        verb(
            "goto",
            1,
            (desk, look, given) -> Pressed.only(onPanes(desk).focusing(pane(given.get(0)))),
            Slot.PANE),
        verb("sort", 0, Verbs::sort, Slot.SORT),
        verb("filter", 0, Verbs::filter, Slot.TEXT),
        verb(
            "search",
            0,
            (desk, look, given) ->
                Pressed.only(Hits.first(desk.searching(String.join(" ", given)), look)),
            Slot.TEXT),
        verb("outputs", 0, Verbs::outputs, Slot.OUTPUTS),
        verb("mouse", 0, Verbs::mouse, Slot.SWITCH),
        verb(
            "dump",
            0,
            (desk, look, given) -> Copying.dump(desk, look, given.stream().findFirst()),
            Slot.FILE),
        verb(
            "copy",
            0,
            (desk, look, given) ->
                given.isEmpty() ? Copying.copy(desk, look) : Copying.save(desk, look, given.get(0)),
            Slot.FILE));
  }

  private static Desk onPanes(Desk desk) {
    return desk.under(new Overlay.Nothing());
  }

  private static Pane pane(String name) {
    return Pane.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static Pressed sort(Desk desk, Look look, List<String> given) {
    return given.isEmpty()
        ? Deeds.sort(desk, look)
        : Pressed.only(
            desk.showing(
                desk.table().by(Table.Sort.valueOf(given.get(0).toUpperCase(Locale.ROOT)))));
  }

  /** Filters the output if it has the keys, else the table. */
  private static Pressed filter(Desk desk, Look look, List<String> given) {
    String text = String.join(" ", given);
    return Pressed.only(
        desk.pane(look.scene()) == Pane.OUTPUT
            ? desk.reading(desk.reading().filtered(text))
            : desk.showing(desk.table().filtered(text)));
  }

  private static Pressed outputs(Desk desk, Look look, List<String> given) {
    return given.isEmpty()
        ? OutputDeeds.next(desk, look)
        : Pressed.only(
            desk.reading(
                desk.reading().as(Outputs.valueOf(given.get(0).toUpperCase(Locale.ROOT)))));
  }

  private static Pressed mouse(Desk desk, Look look, List<String> given) {
    boolean wanted = given.isEmpty() ? !desk.mouse() : given.get(0).equals("on");
    return desk.mouse() == wanted ? Pressed.only(desk) : Deeds.mouse(desk, look);
  }
}
