package dev.interlock.view;

import java.util.Optional;

/** Somebody at the dashboard: what they do one after the other, and what comes of it. */
final class Viewer {

  static final Size SIZE = new Size(80, 24);

  private final Scene scene;
  private final Size size;
  private Desk desk;
  private Optional<Command> command = Optional.empty();

  private Viewer(Scene scene, Desk desk, Size size) {
    this.scene = scene;
    this.desk = desk;
    this.size = size;
  }

  static Viewer of(Theatre theatre) {
    return new Viewer(theatre.scene(), Desk.START, SIZE);
  }

  static Viewer of(Scene scene, Desk desk, Size size) {
    return new Viewer(scene, desk, size);
  }

  private Viewer enters(Input input) {
    Pressed pressed = desk.after(input, new Look(scene, size));
    desk = pressed.desk();
    command = pressed.command();
    return this;
  }

  /** Presses each of these letters. */
  Viewer types(String letters) {
    letters.chars().forEach(letter -> enters(Key.letter((char) letter)));
    return this;
  }

  Viewer presses(Key.Name... keys) {
    for (Key.Name key : keys) {
      enters(Key.of(key));
    }
    return this;
  }

  Viewer holdsCtrl(char letter) {
    return enters(Key.ctrl(letter));
  }

  Viewer pastes(String text) {
    return enters(new Paste(text));
  }

  Viewer clicks(int column, int row) {
    return enters(new Mouse(Mouse.Action.CLICK, column, row));
  }

  Viewer turnsWheel(Mouse.Action direction, int column, int row) {
    return enters(new Mouse(direction, column, row));
  }

  Desk desk() {
    return desk;
  }

  /** What the last input asked for. */
  Optional<Command> command() {
    return command;
  }

  String notice() {
    return desk.notice().orElse("");
  }

  Canvas canvas() {
    return Screen.of(scene, desk, size);
  }

  /** A row of the screen; from the end if negative. */
  String row(int number) {
    return canvas().text().get(number < 0 ? size.rows() + number : number);
  }
}
