package dev.interlock.model;

import java.util.List;

/** What the user at the dashboard wants. It is served also while the play is paused. */
public sealed interface UserRequest extends Request {

  /** To send a signal to a process. */
  record Send(String target, Signal signal) implements UserRequest {
    @Override
    public List<Fact> decide(World world) {
      return world.findChild(target).filter(Child::isAlive).isPresent()
          ? List.of(new ProcessFact.SignalSent(target, signal, ""))
          : List.of();
    }
  }

  /** To stop the play's clock, or to let it go on. */
  record Pause(boolean stop) implements UserRequest {
    @Override
    public List<Fact> decide(World world) {
      if (world.paused() == stop) {
        return List.of();
      }
      return List.of(stop ? new RunFact.Paused() : new RunFact.Resumed());
    }
  }

  /**
   * To change the speed of the play's clock.
   *
   * @param speed seconds of the play in one real second, above 0
   */
  record SetSpeed(double speed) implements UserRequest {
    @Override
    public List<Fact> decide(World world) {
      return world.speed() == speed ? List.of() : List.of(new RunFact.SpeedChanged(speed));
    }
  }

  /** To end the run. */
  record Finish(RunFact.End how) implements UserRequest {
    @Override
    public List<Fact> decide(World world) {
      return List.of(new RunFact.Ended(how));
    }
  }
}
