package dev.interlock.view;

import static dev.interlock.view.Bind.EVERYWHERE;
import static dev.interlock.view.Bind.PANES;
import static dev.interlock.view.Bind.PANES_AND_INSPECTOR;
import static dev.interlock.view.Bind.hinted;
import static dev.interlock.view.Bind.letters;
import static dev.interlock.view.Bind.named;
import static dev.interlock.view.Bind.quiet;
import static dev.interlock.view.Bind.when;
import static dev.interlock.view.Bind.words;

import dev.interlock.view.Binding.Group;
import dev.interlock.view.Binding.Where;
import dev.interlock.view.Key.Name;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keys that do something to the play, to its processes, or to the dashboard as a whole. */
final class PlayKeys {

  static final List<Binding> TABLE =
      Stream.of(play(), processes(), leaving()).flatMap(List::stream).toList();

  private PlayKeys() {}

  private static List<Binding> play() {
    return List.of(
        new Binding(
            PANES_AND_INSPECTOR,
            letters(" "),
            hinted("pause", "space", Group.PLAY, PlayKeys::pauseHint),
            (desk, look, key) -> Tempo.pause(desk, look)),
        new Binding(
            PANES_AND_INSPECTOR,
            letters("."),
            when((desk, look) -> look.scene().world().paused(), words("step", ".", Group.PLAY)),
            (desk, look, key) -> Tempo.step(desk, look)),
        new Binding(
            PANES_AND_INSPECTOR, letters("+-="), words("speed", "+ -", Group.PLAY), Tempo::speed),
        new Binding(
            PANES_AND_INSPECTOR, letters("<>"), quiet("pace", "< >", Group.PLAY), Tempo::pace),
        new Binding(
            PANES,
            letters("r"),
            words("restart", "r", Group.PLAY),
            (desk, look, key) -> Pressed.with(desk.again(), new Command.Restart())),
        new Binding(
            PANES,
            letters("T"),
            when(
                (desk, look) -> !Waivers.all(look.scene()).isEmpty(),
                words("without", "T", Group.PLAY, Pane.LOCKS)),
            (desk, look, key) -> Waivers.ask(desk, look)),
        new Binding(PANES, letters("o"), words("other", "o", Group.PLAY), Deeds::openPicker));
  }

  private static Optional<String> pauseHint(Desk desk, Look look) {
    return Optional.of(look.scene().world().paused() ? "key.resume" : "key.pause");
  }

  private static List<Binding> processes() {
    return List.of(
        new Binding(
            PANES,
            named(Name.ENTER),
            words("inspect", "enter", Group.PROCESS, Pane.PROCESSES),
            ProcessDeeds::inspect),
        new Binding(
            PANES_AND_INSPECTOR,
            letters("t"),
            when(ProcessDeeds::lives, words("terminate", "t", Group.PROCESS, Pane.PROCESSES)),
            (desk, look, key) -> ProcessDeeds.terminate(desk, look)),
        new Binding(
            PANES_AND_INSPECTOR,
            letters("K"),
            when(ProcessDeeds::lives, words("kill", "K", Group.PROCESS, Pane.PROCESSES)),
            (desk, look, key) -> ProcessDeeds.kill(desk, look)),
        new Binding(
            PANES_AND_INSPECTOR,
            letters("S"),
            when(ProcessDeeds::lives, words("signal", "S", Group.PROCESS, Pane.PROCESSES)),
            (desk, look, key) -> ProcessDeeds.signals(desk, look)),
        new Binding(
            PANES_AND_INSPECTOR,
            letters("u"),
            hinted(words("stop", "u", Group.PROCESS, Pane.PROCESSES), ProcessDeeds::stopHint),
            (desk, look, key) -> ProcessDeeds.stop(desk, look)),
        new Binding(
            PANES_AND_INSPECTOR,
            letters("i"),
            when(ProcessDeeds::reads, words("stdin", "i", Group.PROCESS, Pane.PROCESSES)),
            (desk, look, key) -> ProcessDeeds.stdin(desk, look)));
  }

  private static List<Binding> leaving() {
    return List.of(
        new Binding(
            PANES,
            letters("?"),
            words("help", "?", Group.LEAVE),
            (desk, look, key) -> Pressed.only(desk.under(new Overlay.Help(0)))),
        new Binding(
            EVERYWHERE,
            named(Name.ESCAPE),
            quiet("back", "esc", Group.LEAVE),
            (desk, look, key) -> Deeds.back(desk, look)),
        new Binding(
            List.of(Where.PANES, Where.PICKER),
            letters("q"),
            words("quit", "q", Group.LEAVE),
            (desk, look, key) -> Deeds.quit(desk, look)),
        new Binding(
            EVERYWHERE,
            List.of(Key.ctrl('c')),
            quiet("interrupt", "ctrl-c", Group.LEAVE),
            (desk, look, key) -> Deeds.interrupt(desk, look)),
        new Binding(
            EVERYWHERE,
            List.of(Key.ctrl('z')),
            quiet("suspend", "ctrl-z", Group.LEAVE),
            (desk, look, key) -> Pressed.with(desk, new Command.Suspend())),
        new Binding(
            EVERYWHERE,
            List.of(Key.ctrl('l')),
            quiet("redraw", "ctrl-l", Group.LEAVE),
            (desk, look, key) -> Pressed.with(desk, new Command.Redraw())));
  }
}
