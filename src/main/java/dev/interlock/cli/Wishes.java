package dev.interlock.cli;

import dev.interlock.model.Signal;
import dev.interlock.model.UserRequest;
import dev.interlock.view.Command;
import java.util.Optional;

/** What a command of the user asks of the run that is shown. */
final class Wishes {

  private Wishes() {}

  /** Empty if it is not for the run itself. */
  static Optional<UserRequest> of(Command command) {
    Optional<UserRequest> signal = signal(command);
    if (signal.isPresent()) {
      return signal;
    }
    if (command instanceof Command.Type type) {
      return Optional.of(new UserRequest.Type(type.process(), type.line()));
    }
    if (command instanceof Command.Pause pause) {
      return Optional.of(new UserRequest.Pause(pause.on()));
    }
    if (command instanceof Command.Step) {
      return Optional.of(new UserRequest.Step());
    }
    if (command instanceof Command.Speed speed) {
      return Optional.of(new UserRequest.SetSpeed(speed.speed()));
    }
    if (command instanceof Command.Pace pace) {
      return Optional.of(new UserRequest.SetPace(pace.pace()));
    }
    return command instanceof Command.Resumed resumed
        ? Optional.of(new UserRequest.Resume(resumed.stopped()))
        : Optional.empty();
  }

  private static Optional<UserRequest> signal(Command command) {
    if (command instanceof Command.Terminate terminate) {
      return Optional.of(new UserRequest.Send(terminate.process(), Signal.TERM));
    }
    if (command instanceof Command.Kill kill) {
      return Optional.of(new UserRequest.Send(kill.process(), Signal.KILL));
    }
    if (command instanceof Command.Stop stop) {
      return Optional.of(new UserRequest.Send(stop.process(), Signal.STOP));
    }
    if (command instanceof Command.Continue on) {
      return Optional.of(new UserRequest.Send(on.process(), Signal.CONT));
    }
    return command instanceof Command.Send send
        ? Optional.of(new UserRequest.Send(send.process(), send.signal()))
        : Optional.empty();
  }
}
