package dev.interlock.model;

import dev.interlock.value.Answer;

/** A fact that answers a process's pending request. */
public non-sealed interface Reply extends Fact {

  /** Who asked. */
  String child();

  /** What it hears. */
  Answer answer();
}
