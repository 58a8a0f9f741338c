package dev.interlock.program;

/**
 * One option of a verb.
 *
 * @param inStep a step may carry it
 * @param inRequest a request on the wire may carry it
 */
public record Option(
    String name, Takes takes, boolean required, boolean inStep, boolean inRequest) {

  /** What an option takes. */
  public enum Takes {
    /** Any JSON. */
    ANY("any JSON"),
    BOOL("true or false"),
    /** Seconds of the play's clock; null stands for none. */
    SECONDS("a number of seconds"),
    WHOLE("a whole number"),
    /** Only true. */
    TRUE("true"),
    TEXT("a text"),
    /** The name of a resource, or a template of one. */
    NAME("the name of a resource"),
    OBJECT("an object"),
    /** The name of a variable. */
    VARIABLE("the name of a variable"),
    /** An expression, or a JSON boolean. */
    CONDITION("an expression"),
    STEPS("a list of steps"),
    /** Names of errors, each with steps. */
    HANDLERS("an object of error names, each with its steps"),
    /** What a step assertion expects. */
    ASSERTION("an object with result, error or elapsed");

    private final String shown;

    Takes(String shown) {
      this.shown = shown;
    }

    /** As it stands in a sentence after "needs". */
    public String shown() {
      return shown;
    }
  }

  static Option step(String name, Takes takes) {
    return new Option(name, takes, false, true, false);
  }

  static Option request(String name, Takes takes) {
    return new Option(name, takes, false, false, true);
  }

  static Option both(String name, Takes takes) {
    return new Option(name, takes, false, true, true);
  }

  /** The same, but it may not be left out. */
  Option needed() {
    return new Option(name, takes, true, inStep, inRequest);
  }
}
