package dev.interlock.view;

import dev.interlock.model.Child;
import dev.interlock.model.Signal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What the keys do to the selected process, the one that is inspected if there is one. */
final class ProcessDeeds {

  private ProcessDeeds() {}

  static Optional<Child> target(Desk desk, Look look) {
    Optional<String> name =
        desk.overlay() instanceof Overlay.Inspector inspector
            ? inspector.thing().asProcess()
            : desk.chosenIn(look.order(desk));
    return name.flatMap(look.scene().world()::findChild);
  }

  static boolean lives(Desk desk, Look look) {
    return target(desk, look).filter(Child::isAlive).isPresent();
  }

  static boolean reads(Desk desk, Look look) {
    return target(desk, look).filter(child -> child.isAlive() && child.isCommand()).isPresent();
  }

  static Optional<String> stopHint(Desk desk, Look look) {
    return target(desk, look)
        .filter(Child::isAlive)
        .map(child -> child.isStopped() ? "key.continue" : "key.stop");
  }

  static Pressed inspect(Desk desk, Look look, Key key) {
    return Pressed.only(
        look.selected(desk).map(thing -> desk.under(new Overlay.Inspector(thing, 0))).orElse(desk));
  }

  /** If the target lives; else says that it does not. */
  private static Pressed alive(Desk desk, Look look, BiFunction<Child, Scene, Pressed> deed) {
    Optional<Child> target = target(desk, look);
    Scene scene = look.scene();
    if (target.filter(Child::isAlive).isEmpty()) {
      return Pressed.only(
          target
              .map(child -> desk.noticing(scene.say("notice.not-alive", child.name())))
              .orElse(desk));
    }
    return deed.apply(target.get(), scene);
  }

  static Pressed terminate(Desk desk, Look look) {
    return alive(
        desk,
        look,
        (child, scene) ->
            ask(desk, new Command.Terminate(child.name()), question(Signal.TERM, child, scene)));
  }

  static Pressed kill(Desk desk, Look look) {
    return alive(
        desk,
        look,
        (child, scene) ->
            ask(desk, new Command.Kill(child.name()), question(Signal.KILL, child, scene)));
  }

  private static Pressed ask(Desk desk, Command command, String question) {
    return Pressed.only(desk.under(new Overlay.Confirm(command, question, desk.overlay())));
  }

  private static String question(Signal signal, Child child, Scene scene) {
    String name = child.name();
    String who = child.pid().map(pid -> scene.say("question.pid", name, pid)).orElse(name);
    return switch (signal) {
      case KILL -> scene.say("question.kill", who);
      case TERM -> scene.say("question.terminate", who);
      default -> scene.say("question.signal", signal.title(), who);
    };
  }

  /** Asks which signal; those that may end the process are asked about once more. */
  static Pressed signals(Desk desk, Look look) {
    return alive(
        desk,
        look,
        (child, scene) -> {
          List<Overlay.Item> items =
              Arrays.stream(Signal.values()).map(signal -> item(signal, child, scene)).toList();
          String title = scene.say("menu.signal", child.name());
          return Pressed.only(desk.under(new Overlay.Menu(title, items, 0, desk.overlay())));
        });
  }

  private static Overlay.Item item(Signal signal, Child child, Scene scene) {
    return new Overlay.Item(
        Cells.padLeft(String.valueOf(signal.number()), 2) + "  " + signal.title(),
        new Command.Send(child.name(), signal),
        signal.ends() ? Optional.of(question(signal, child, scene)) : Optional.empty());
  }

  /** Sends a signal, or asks before one that may end the process. */
  static Pressed send(Desk desk, Look look, Signal signal) {
    return alive(
        desk,
        look,
        (child, scene) -> {
          Command command = new Command.Send(child.name(), signal);
          return signal.ends()
              ? ask(desk, command, question(signal, child, scene))
              : Pressed.with(
                  desk.noticing(scene.say("notice.sent", signal.title(), child.name())), command);
        });
  }

  static Pressed stop(Desk desk, Look look) {
    return alive(
        desk,
        look,
        (child, scene) ->
            Pressed.with(
                desk,
                child.isStopped()
                    ? new Command.Continue(child.name())
                    : new Command.Stop(child.name())));
  }

  /** Asks for a line to a command's standard input. */
  static Pressed stdin(Desk desk, Look look) {
    return alive(
        desk,
        look,
        (child, scene) ->
            Pressed.only(
                child.isCommand()
                    ? desk.under(
                        new Overlay.Prompt(
                            new Overlay.Purpose.Stdin(child.name()),
                            Draft.EMPTY,
                            "",
                            desk.overlay()))
                    : desk.noticing(scene.say("notice.no-stdin", child.name()))));
  }
}
