package dev.interlock.model;

import java.time.Duration;
import java.util.List;

/** What the user at the dashboard wants. It is served also while the play is paused. */
public sealed interface UserRequest extends Request {

  /** To send a signal to a process. */
  record Send(String target, Signal signal) implements UserRequest {
    @Override
    public List<Fact> decide(World world) {
      return world.findChild(target).filter(this::canHear).isPresent()
          ? List.of(new ProcessFact.SignalSent(target, signal, ""))
          : List.of();
    }

    /** What ends a process for certain is kept for one that is only being started. */
    private boolean canHear(Child child) {
      boolean isKept = signal == Signal.TERM || signal == Signal.KILL;
      return child.isAlive() && (isKept || child.pid().isPresent());
    }
  }

  /**
   * To send a line to a command's standard input; to a process that runs steps nothing is sent, for
   * it hears its answers there.
   *
   * @param line without its end
   */
  record Type(String target, String line) implements UserRequest {
    @Override
    public List<Fact> decide(World world) {
      return world
          .findChild(target)
          .filter(it -> it.isCommand() && it.life() instanceof Life.Alive)
          .<List<Fact>>map(it -> List.of(new ControlFact.Typed(target, line)))
          .orElse(List.of());
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

  /**
   * To change the pace.
   *
   * @param pace the least real time between two grants; zero: none
   */
  record SetPace(Duration pace) implements UserRequest {
    @Override
    public List<Fact> decide(World world) {
      return world.pace().equals(pace) ? List.of() : List.of(new RunFact.PaceChanged(pace));
    }
  }

  /**
   * To let one thing happen although the play is paused: what is due, else the oldest request, else
   * what comes next by itself. Which it is, is found out where the requests wait.
   */
  record Step() implements UserRequest {
    @Override
    public List<Fact> decide(World world) {
      return List.of();
    }
  }

  /** To go on after Interlock itself was stopped for so long. */
  record Resume(Duration stopped) implements UserRequest {
    @Override
    public List<Fact> decide(World world) {
      return List.of(new RunFact.Suspended(stopped));
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
