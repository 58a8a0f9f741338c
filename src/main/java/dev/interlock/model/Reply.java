package dev.interlock.model;

import dev.interlock.value.Answer;

/** A fact that answers a process's pending request. */
public non-sealed interface Reply extends Fact {

  /** Who asked. */
  String child();

  /** What it hears. */
  Answer answer();

  /** Whether it lets a process go on in the play: births, ends and mere questions do not count. */
  default boolean isGrant() {
    return !(this instanceof ProcessFact.Greeted
        || this instanceof ProcessFact.Started
        || this instanceof ProcessFact.MayExit
        || this instanceof CallFact.Told);
  }
}
