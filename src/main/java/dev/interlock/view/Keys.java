package dev.interlock.view;

import dev.interlock.view.Binding.Deed;
import dev.interlock.view.Binding.Where;
import dev.interlock.view.Binding.Words;
import dev.interlock.view.Key.Name;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The one table of keys: it makes the dispatch, the help page and the line of keys. */
final class Keys {

  private static final List<Where> EVERYWHERE =
      Arrays.stream(Where.values()).filter(it -> it != Where.TIMELINE).toList();
  private static final List<Where> PANES = List.of(Where.PANES);
  private static final List<Where> PANES_AND_INSPECTOR = List.of(Where.PANES, Where.INSPECTOR);
  private static final List<Where> LISTS =
      List.of(Where.PANES, Where.INSPECTOR, Where.PICKER, Where.HELP);
  private static final List<Pane> ANY = List.of();
  private static final List<Pane> TABLE = List.of(Pane.PROCESSES);
  private static final List<Pane> THINGS =
      List.of(Pane.PROCESSES, Pane.LOCKS, Pane.QUEUES, Pane.DATA, Pane.FINDINGS, Pane.EXPECTATIONS);
  private static final List<Pane> READING = List.of(Pane.OUTPUT);
  private static final List<Pane> TIME = List.of(Pane.TIMELINE);

  private static final List<Binding> ALL = table();

  private Keys() {}

  /** What this key means on this desk, if anything. */
  static Optional<Binding> binding(Key key, Desk desk) {
    return Where.of(desk).stream()
        .flatMap(state -> ALL.stream().filter(binding -> binding.hears(key, state)))
        .findFirst();
  }

  /** Those for the line of keys, the most useful first; how to quit comes last. */
  static List<Words> hints(Desk desk, Scene scene) {
    List<Where> states = Where.of(desk);
    Pane pane = desk.pane(scene);
    List<String> first =
        scene.end().isPresent()
            ? List.of("help", "back", "restart", "other")
            : List.of("help", "back");
    return ALL.stream()
        .filter(binding -> binding.where().stream().anyMatch(states::contains))
        .map(Binding::words)
        .filter(words -> !words.hint().isEmpty())
        .filter(words -> words.panes().isEmpty() || words.panes().contains(pane))
        .sorted(Comparator.comparingInt(words -> rank(words, first)))
        .toList();
  }

  private static int rank(Words words, List<String> first) {
    if (first.contains(words.hint())) {
      return 0;
    }
    if (words.hint().equals("quit")) {
      return 3;
    }
    return words.panes().isEmpty() ? 2 : 1;
  }

  /** Those for the help page. */
  static List<Words> help() {
    return ALL.stream().map(Binding::words).filter(words -> !words.meaning().isEmpty()).toList();
  }

  private static List<Binding> table() {
    List<Binding> table = new ArrayList<>();
    table.addAll(answers());
    table.addAll(general());
    table.addAll(leaving());
    table.addAll(movement());
    table.addAll(views());
    table.addAll(deeds());
    table.addAll(timeline());
    return List.copyOf(table);
  }

  private static List<Binding> answers() {
    return List.of(
        bind(
            List.of(Where.CONFIRM),
            new Words("y", "yes", "", ANY),
            (desk, look, key) -> Deeds.yes(desk),
            letters("yY")),
        bind(
            List.of(Where.CONFIRM),
            new Words("n", "no", "", ANY),
            (desk, look, key) -> Deeds.back(desk, look),
            letters("nN")),
        bind(
            List.of(Where.PICKER),
            new Words("enter", "play", "", ANY),
            (desk, look, key) -> Deeds.pick(desk, look),
            named(Name.ENTER)),
        bind(
            List.of(Where.HELP, Where.INSPECTOR),
            new Words("esc", "back", "", ANY),
            (desk, look, key) -> Deeds.back(desk, look),
            letters("q?")));
  }

  private static List<Binding> general() {
    return List.of(
        bind(
            PANES,
            new Words("?", "help", "this help", ANY),
            (desk, look, key) -> Pressed.only(desk.under(new Overlay.Help(0))),
            letters("?")),
        bind(
            PANES_AND_INSPECTOR,
            new Words("space", "pause", "pause the play's clock, or let it go on", ANY),
            (desk, look, key) -> Deeds.pause(desk, look),
            letters(" ")),
        bind(
            PANES_AND_INSPECTOR,
            new Words("+ -", "speed", "faster, slower", ANY),
            Deeds::speed,
            letters("+-=")));
  }

  private static List<Binding> leaving() {
    return List.of(
        bind(
            EVERYWHERE,
            new Words("esc", "", "back: closes what lies over the panes, ends zoom", ANY),
            (desk, look, key) -> Deeds.back(desk, look),
            named(Name.ESCAPE)),
        bind(
            List.of(Where.PANES, Where.PICKER),
            new Words("q", "quit", "quit; asks while processes live", ANY),
            (desk, look, key) -> Deeds.quit(desk, look),
            letters("q")),
        bind(
            EVERYWHERE,
            new Words("ctrl-c", "", "quit as well; twice: at once, whoever lives", ANY),
            (desk, look, key) -> Deeds.interrupt(desk, look),
            List.of(Key.ctrl('c'))),
        bind(
            EVERYWHERE,
            new Words("ctrl-z", "", "stop Interlock as any program; fg goes on", ANY),
            (desk, look, key) -> Pressed.with(desk, new Command.Suspend()),
            List.of(Key.ctrl('z'))),
        bind(
            EVERYWHERE,
            new Words("ctrl-l", "", "draw the screen anew", ANY),
            (desk, look, key) -> Pressed.with(desk, new Command.Redraw()),
            List.of(Key.ctrl('l'))));
  }

  private static List<Binding> movement() {
    return List.of(
        bind(
            PANES,
            new Words("tab", "pane", "next pane; shift-tab: the one before", ANY),
            Deeds::nextPane,
            named(Name.TAB, Name.BACK_TAB)),
        bind(
            PANES,
            new Words("1-9", "", "the pane with this number", ANY),
            Deeds::numberedPane,
            letters("123456789")),
        bind(
            PANES,
            new Words("z", "zoom", "zoom the pane to the whole screen, and back", ANY),
            (desk, look, key) -> Pressed.only(desk.zoomed(!desk.focus().zoomed())),
            letters("z")),
        bind(
            LISTS,
            new Words("j k", "", "down, up; the arrows as well", ANY),
            Moves::step,
            letters("jk"),
            named(Name.DOWN, Name.UP)),
        bind(
            LISTS,
            new Words("g G", "", "to the beginning, to the end; Home and End as well", ANY),
            Moves::toEnd,
            letters("gG"),
            named(Name.HOME, Name.END)),
        bind(
            LISTS,
            new Words("PgUp PgDn", "", "a page up, down", ANY),
            Moves::page,
            named(Name.PAGE_UP, Name.PAGE_DOWN)));
  }

  private static List<Binding> views() {
    return List.of(
        bind(
            PANES,
            new Words("enter", "inspect", "inspect the selected thing", THINGS),
            Deeds::inspect,
            named(Name.ENTER)),
        bind(
            PANES,
            new Words("v", "outputs", "outputs: all merged, one process, a tile for each", ANY),
            Deeds::nextOutputs,
            letters("v")),
        bind(
            PANES,
            new Words("f", "follow", "follow the output, or freeze it", READING),
            Deeds::follow,
            letters("f")),
        bind(
            PANES,
            new Words("s", "sort", "sort the processes: tree, wait, age, name, state", TABLE),
            Deeds::sort,
            letters("s")));
  }

  private static List<Binding> deeds() {
    return List.of(
        bind(
            PANES_AND_INSPECTOR,
            new Words("t", "terminate", "terminate it by SIGTERM; asks", TABLE),
            (desk, look, key) -> Deeds.signal(desk, look, false),
            letters("t")),
        bind(
            PANES_AND_INSPECTOR,
            new Words("K", "kill", "kill it by SIGKILL; asks", TABLE),
            (desk, look, key) -> Deeds.signal(desk, look, true),
            letters("K")),
        bind(
            PANES,
            new Words("r", "restart", "play again from the start", ANY),
            (desk, look, key) -> Pressed.with(desk.again(), new Command.Restart()),
            letters("r")),
        bind(
            PANES,
            new Words("o", "other", "another scenario", ANY),
            Deeds::openPicker,
            letters("o")));
  }

  private static List<Binding> timeline() {
    List<Where> where = List.of(Where.TIMELINE);
    return List.of(
        bind(
            where,
            new Words("+ -", "zoom", "in the timeline: less time, more time", TIME),
            Zoom::zoom,
            letters("+-=")),
        bind(
            where,
            new Words("h l", "moment", "in the timeline: a moment earlier, later", TIME),
            Zoom::move,
            letters("hl"),
            named(Name.LEFT, Name.RIGHT)),
        bind(
            where,
            new Words("esc", "", "", ANY),
            (desk, look, key) -> Zoom.back(desk, look),
            named(Name.ESCAPE)));
  }

  @SafeVarargs
  private static Binding bind(List<Where> where, Words words, Deed deed, List<Key>... keys) {
    List<Key> all = new ArrayList<>();
    for (List<Key> some : keys) {
      all.addAll(some);
    }
    return new Binding(where, List.copyOf(all), words, deed);
  }

  private static List<Key> letters(String letters) {
    return letters.chars().mapToObj(letter -> Key.letter((char) letter)).toList();
  }

  private static List<Key> named(Name... names) {
    return Arrays.stream(names).map(Key::of).toList();
  }
}
