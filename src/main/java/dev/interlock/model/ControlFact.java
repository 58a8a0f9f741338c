package dev.interlock.model;

import java.util.List;

/** A fact about what is done to a process from outside the play. */
public sealed interface ControlFact extends Fact {

  String child();

  @Override
  default World change(World before) {
    return before;
  }

  @Override
  default List<String> about() {
    return List.of(child());
  }

  /** The operating system runs it no further; it lives, and keeps what it holds. */
  record Stopped(String child) implements ControlFact {
    @Override
    public World change(World before) {
      return before.with(before.child(child).stopped(true));
    }

    @Override
    public String sentence() {
      return child + " is stopped";
    }
  }

  /** One that was stopped runs on. */
  record Continued(String child) implements ControlFact {
    @Override
    public World change(World before) {
      return before.with(before.child(child).stopped(false));
    }

    @Override
    public String sentence() {
      return child + " runs on";
    }
  }

  /** The user sends a line to its standard input; it may never read it. */
  record Typed(String child, String line) implements ControlFact {
    @Override
    public String sentence() {
      return "you type to " + child + ": " + line;
    }
  }
}
