package dev.interlock.view;

import java.util.Optional;

/** What comes of a key: the next desk, and perhaps a command. */
public record Pressed(Desk desk, Optional<Command> command) {

  static Pressed only(Desk desk) {
    return new Pressed(desk, Optional.empty());
  }

  static Pressed with(Desk desk, Command command) {
    return new Pressed(desk, Optional.of(command));
  }
}
