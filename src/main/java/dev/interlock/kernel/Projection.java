package dev.interlock.kernel;

import dev.interlock.model.Recorded;
import dev.interlock.model.World;

/** Anything that follows the log: the screen, the replies to the children, the findings. */
@FunctionalInterface
public interface Projection {

  /**
   * Takes notice of one fact. Called once for each, in order.
   *
   * @param after the world once the fact is known
   */
  void follow(Recorded fact, World after);

  /**
   * Takes notice that a request has been served: whoever can be answered has been. Between the
   * facts of one request the world may look stranger than it is.
   */
  default void settled(World world) {}
}
