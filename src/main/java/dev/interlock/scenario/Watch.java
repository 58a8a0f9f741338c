package dev.interlock.scenario;

import dev.interlock.program.Expression;

/** A labelled expression over the state, shown while the play runs. */
public record Watch(String label, Expression expression) {}
