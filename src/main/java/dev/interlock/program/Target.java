package dev.interlock.program;

import java.util.List;

/**
 * What stands beside a verb in a step, and which resource a request names.
 *
 * @param needs as it stands in a sentence after "needs"
 * @param isProcess a process may be named
 * @param kinds the kinds of resource that may be named
 */
public record Target(String needs, boolean isProcess, List<Kind> kinds) {

  static final Target DATA = value("any JSON");
  static final Target SECONDS = value("a number of seconds, or [min, max]");
  static final Target ASSIGNMENTS = value("an object of variables, each with its value");
  static final Target CONDITION = value("an expression");
  static final Target WHOLE = value("a whole number");
  static final Target VARIABLE = value("the name of a variable");
  static final Target TRUE = value("true");
  static final Target PROCEDURE = value("the name of a procedure");
  static final Target STEPS = value("a list of steps");
  static final Target TEXT = value("a text");
  static final Target NOTHING = value("nothing");
  static final Target PROCESS = new Target("a process", true, List.of());
  static final Target LOCK =
      resource(
          "a lock",
          Kind.LOCK,
          Kind.RLOCK,
          Kind.SEMAPHORE,
          Kind.BOUNDED_SEMAPHORE,
          Kind.CONDITION,
          Kind.VALUE,
          Kind.ARRAY);
  static final Target QUEUE =
      resource("a queue", Kind.QUEUE, Kind.JOINABLE_QUEUE, Kind.SIMPLE_QUEUE);
  static final Target COUNTED_QUEUE = resource("a queue", Kind.QUEUE, Kind.JOINABLE_QUEUE);
  static final Target JOINABLE = resource("a joinable queue", Kind.JOINABLE_QUEUE);
  static final Target JOIN =
      new Target("a process or a joinable queue", true, List.of(Kind.JOINABLE_QUEUE));
  static final Target FILE = resource("a file", Kind.FILE);
  static final Target CONTENT =
      resource("a file", Kind.FILE, Kind.VALUE, Kind.ARRAY, Kind.LIST, Kind.DICT, Kind.NAMESPACE);

  public Target {
    kinds = List.copyOf(kinds);
  }

  private static Target value(String needs) {
    return new Target(needs, false, List.of());
  }

  private static Target resource(String needs, Kind... kinds) {
    return new Target(needs, false, List.of(kinds));
  }

  /** A process or a resource is named; else a value stands there. */
  public boolean isName() {
    return isProcess || !kinds.isEmpty();
  }

  /** Nothing stands there. */
  boolean isNothing() {
    return needs.equals(NOTHING.needs);
  }
}
