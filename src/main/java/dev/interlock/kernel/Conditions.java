package dev.interlock.kernel;

import dev.interlock.model.Condition;
import dev.interlock.model.World;
import dev.interlock.value.Answer;

/** Evaluates what processes await. The kernel does not know expressions. */
@FunctionalInterface
public interface Conditions {

  /** The value of the expression over this world, or the error that Python would raise. */
  Answer evaluate(Condition condition, World world);
}
