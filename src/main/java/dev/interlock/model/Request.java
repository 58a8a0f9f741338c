package dev.interlock.model;

import java.util.List;

/** Something that a process, the operating system, the user or the clock wants. */
public sealed interface Request permits ChildRequest, Report, OutsideRequest, UserRequest {

  /**
   * What follows, in order. A request that breaks a contract is refused by a fact, never by an
   * exception.
   *
   * @param world the world at the moment of the request; {@link World#now} is that moment
   */
  List<Fact> decide(World world);
}
