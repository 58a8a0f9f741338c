package dev.interlock.view;

import dev.interlock.model.Child;
import java.util.List;
import java.util.Optional;

/** What the keys do, moving and scrolling aside. */
final class Deeds {

  private static final List<Double> SPEEDS =
      List.of(0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0);

  private Deeds() {}

  static Pressed back(Desk desk, Look look) {
    Overlay overlay = desk.overlay();
    if (overlay instanceof Overlay.Confirm confirm) {
      return Pressed.only(desk.under(confirm.under()));
    }
    if (overlay instanceof Overlay.Picker && look.scene().play().isEmpty()) {
      return Pressed.with(desk, new Command.Quit(false));
    }
    return overlay instanceof Overlay.Nothing
        ? Pressed.only(desk.zoomed(false))
        : Pressed.only(desk.under(new Overlay.Nothing()));
  }

  static Pressed quit(Desk desk, Look look) {
    long alive = look.scene().world().children().values().stream().filter(Child::isAlive).count();
    if (alive == 0) {
      return Pressed.with(desk, new Command.Quit(false));
    }
    String question = look.scene().count("question.quit", alive);
    return Pressed.only(
        desk.under(new Overlay.Confirm(new Command.Quit(false), question, desk.overlay())));
  }

  /** Ctrl-C: asks the first time, and takes no answer the second time. */
  static Pressed interrupt(Desk desk, Look look) {
    boolean asked =
        desk.overlay() instanceof Overlay.Confirm confirm
            && confirm.command() instanceof Command.Quit;
    return asked ? Pressed.with(desk, new Command.Quit(true)) : quit(desk, look);
  }

  /** The question stays if it was about quitting, so that Ctrl-C can still hurry. */
  static Pressed yes(Desk desk) {
    if (!(desk.overlay() instanceof Overlay.Confirm confirm)) {
      return Pressed.only(desk);
    }
    Desk next = confirm.command() instanceof Command.Quit ? desk : desk.under(confirm.under());
    return Pressed.with(next, confirm.command());
  }

  static Pressed pause(Desk desk, Look look) {
    return Pressed.with(desk, new Command.Pause(!look.scene().world().paused()));
  }

  static Pressed speed(Desk desk, Look look, Key key) {
    double now = look.scene().world().speed();
    Optional<Double> next =
        key.letter() == '-'
            ? SPEEDS.stream().filter(speed -> speed < now).reduce((slower, faster) -> faster)
            : SPEEDS.stream().filter(speed -> speed > now).findFirst();
    return new Pressed(desk, next.map(Command.Speed::new));
  }

  static Pressed nextPane(Desk desk, Look look, Key key) {
    List<Pane> panes = look.scene().panes();
    int step = key.name() == Key.Name.BACK_TAB ? panes.size() - 1 : 1;
    int now = panes.indexOf(desk.pane(look.scene()));
    return Pressed.only(desk.focusing(panes.get((now + step) % panes.size())));
  }

  static Pressed numberedPane(Desk desk, Look look, Key key) {
    List<Pane> panes = look.scene().panes();
    int index = key.letter() - '1';
    return Pressed.only(index < panes.size() ? desk.focusing(panes.get(index)) : desk);
  }

  static Pressed nextOutputs(Desk desk, Look look, Key key) {
    Outputs next =
        switch (OutputPane.outputs(desk, look)) {
          case MERGED, AUTO -> Outputs.ONE;
          case ONE -> Outputs.TILES;
          case TILES -> Outputs.MERGED;
        };
    return Pressed.only(desk.reading(desk.reading().as(next)));
  }

  static Pressed follow(Desk desk, Look look, Key key) {
    Reading reading = desk.reading();
    boolean follows = reading.frozen().isEmpty();
    long end = OutputPane.tape(desk, look).end();
    return Pressed.only(desk.reading(reading.at(follows ? Optional.of(end) : Optional.empty())));
  }

  static Pressed sort(Desk desk, Look look, Key key) {
    List<Table.Sort> sorts = List.of(Table.Sort.values());
    int next = (sorts.indexOf(desk.table().sort()) + 1) % sorts.size();
    return Pressed.only(desk.showing(desk.table().by(sorts.get(next))));
  }

  static Pressed inspect(Desk desk, Look look, Key key) {
    return Pressed.only(
        look.selected(desk).map(it -> desk.under(new Overlay.Inspector(it, 0))).orElse(desk));
  }

  /** Asks before a signal to the selected process; nothing if it does not live. */
  static Pressed signal(Desk desk, Look look, boolean kill) {
    Optional<String> name =
        desk.overlay() instanceof Overlay.Inspector inspector
            ? inspector.thing().asProcess()
            : desk.chosenIn(look.order(desk));
    return Pressed.only(
        name.flatMap(look.scene().world()::findChild)
            .filter(Child::isAlive)
            .map(child -> desk.under(question(look.scene(), child, kill, desk.overlay())))
            .orElse(desk));
  }

  private static Overlay question(Scene scene, Child child, boolean kill, Overlay under) {
    String name = child.name();
    String who = child.pid().map(pid -> scene.say("question.pid", name, pid)).orElse(name);
    return kill
        ? new Overlay.Confirm(new Command.Kill(name), scene.say("question.kill", who), under)
        : new Overlay.Confirm(
            new Command.Terminate(name), scene.say("question.terminate", who), under);
  }

  static Pressed openPicker(Desk desk, Look look, Key key) {
    return Pressed.only(
        look.scene().told().choices().isEmpty() ? desk : desk.under(new Overlay.Picker(0)));
  }

  static Pressed pick(Desk desk, Look look) {
    List<Choice> choices = look.scene().told().choices();
    boolean there =
        desk.overlay() instanceof Overlay.Picker picker && picker.index() < choices.size();
    if (!there) {
      return Pressed.only(desk);
    }
    int index = ((Overlay.Picker) desk.overlay()).index();
    return Pressed.with(desk.again(), new Command.Pick(choices.get(index).file()));
  }
}
