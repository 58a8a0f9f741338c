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
  static final Target SIGNAL = value("\"SIGTERM\"");
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
  static final Target SEMAPHORE = resource("a semaphore", Kind.SEMAPHORE, Kind.BOUNDED_SEMAPHORE);
  static final Target CONDITION_VARIABLE = resource("a condition", Kind.CONDITION);
  static final Target EVENT = resource("an event", Kind.EVENT);
  static final Target BARRIER = resource("a barrier", Kind.BARRIER);
  static final Target WAITED =
      resource("a condition, an event or a barrier", Kind.CONDITION, Kind.EVENT, Kind.BARRIER);
  static final Target QUEUE =
      resource("a queue", Kind.QUEUE, Kind.JOINABLE_QUEUE, Kind.SIMPLE_QUEUE);
  static final Target COUNTED_QUEUE =
      resource("a queue or a joinable queue", Kind.QUEUE, Kind.JOINABLE_QUEUE);
  static final Target JOINABLE = resource("a joinable queue", Kind.JOINABLE_QUEUE);
  static final Target JOIN =
      new Target("a process or a joinable queue", true, List.of(Kind.JOINABLE_QUEUE));
  static final Target CLOSED =
      new Target(
          "a process, a queue or a pipe end",
          true,
          List.of(Kind.QUEUE, Kind.JOINABLE_QUEUE, Kind.SIMPLE_QUEUE, Kind.PIPE_END));
  static final Target PIPE_END = resource("a pipe end", Kind.PIPE_END);
  static final Target TERMINAL = resource("a terminal", Kind.TERMINAL);
  static final Target FILE = resource("a file", Kind.FILE);
  static final Target LIST = resource("a list", Kind.LIST);
  static final Target LIST_OR_VARIABLES =
      resource("a list, or an object of list variables, each with a value", Kind.LIST);
  static final Target SHARED =
      resource(
          "a value, an array, a dict, a list or a namespace",
          Kind.VALUE,
          Kind.ARRAY,
          Kind.DICT,
          Kind.LIST,
          Kind.NAMESPACE);
  static final Target INDEXED =
      resource(
          "an array, a dict, a list or a namespace",
          Kind.ARRAY,
          Kind.DICT,
          Kind.LIST,
          Kind.NAMESPACE);
  static final Target CONTENT =
      resource(
          "a file, a value, an array, a dict, a list or a namespace",
          Kind.FILE,
          Kind.VALUE,
          Kind.ARRAY,
          Kind.DICT,
          Kind.LIST,
          Kind.NAMESPACE);

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

  /** As it stands in a sentence after "no": {@code no process or joinable queue}. */
  String bare() {
    String words = needs.substring(needs.indexOf(' ') + 1);
    return words.replace(" an ", " ").replace(" a ", " ");
  }
}
