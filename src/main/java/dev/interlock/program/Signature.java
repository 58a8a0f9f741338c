package dev.interlock.program;

import dev.interlock.program.Option.Takes;
import java.util.List;

/**
 * How a verb is used: its options, where it may stand, what it can raise.
 *
 * @param isStep a step may use it
 * @param isRequest it travels to the kernel under its own name
 * @param blocks its answer may take its time
 */
record Signature(
    boolean isStep, boolean isRequest, boolean blocks, List<Option> options, List<String> errors) {

  private static final Option INTO = Option.step("into", Takes.VARIABLE);
  private static final Option BLOCK = Option.both("block", Takes.BOOL);
  private static final Option TIMEOUT = Option.both("timeout", Takes.SECONDS);
  private static final Option VALUE = Option.both("value", Takes.ANY).needed();
  private static final Option DO = Option.step("do", Takes.STEPS).needed();
  private static final Option MODE = Option.request("mode", Takes.TEXT).needed();

  static final Signature LATER = new Signature(true, false, false, List.of(), List.of());
  static final Signature LOCAL = local();
  static final Signature PRINT = local(Option.step("end", Takes.TEXT));
  static final Signature IF =
      local(Option.step("then", Takes.STEPS).needed(), Option.step("else", Takes.STEPS));
  static final Signature LOOP = local(DO);
  static final Signature REPEAT = local(DO, Option.step("as", Takes.VARIABLE));
  static final Signature FOR = local(Option.step("in", Takes.CONDITION).needed(), DO);
  static final Signature RAISE = local(Option.step("error", Takes.TEXT));
  static final Signature TRY =
      local(Option.step("except", Takes.HANDLERS), Option.step("finally", Takes.STEPS));
  static final Signature ASSERT =
      local(Option.step("message", Takes.TEXT)).raising("AssertionError");
  static final Signature READ =
      local(INTO, Option.step("text", Takes.BOOL))
          .raising("FileNotFoundError", "JSONDecodeError", "OSError");
  static final Signature WRITE =
      local(
              Option.step("value", Takes.ANY),
              Option.step("text", Takes.TEXT),
              Option.step("gap", Takes.SECONDS))
          .raising("OSError");
  static final Signature REPLACE =
      local(Option.step("value", Takes.ANY), Option.step("text", Takes.TEXT)).raising("OSError");

  static final Signature SLEEP =
      request(Option.request("seconds", Takes.SECONDS).needed()).blocking();
  static final Signature AWAIT =
      request(
              Option.request("expression", Takes.TEXT).needed(),
              Option.request("variables", Takes.OBJECT),
              TIMEOUT,
              INTO)
          .blocking();
  static final Signature START = request(INTO).raising("AssertionError");
  static final Signature JOIN =
      request(TIMEOUT, INTO).blocking().raising("AssertionError", "ValueError");
  static final Signature SIGNAL = request(INTO).raising("AttributeError");
  static final Signature IS_ALIVE = request(INTO).raising("AssertionError");
  static final Signature ASKED = request(INTO);
  static final Signature ACQUIRE = request(BLOCK, TIMEOUT, INTO).blocking();
  static final Signature RELEASE = request(INTO).raising("ValueError");
  static final Signature PUT = request(VALUE, BLOCK, TIMEOUT, INTO).blocking().raising("Full");
  static final Signature PUT_NOWAIT = local(VALUE, INTO).raising("Full");
  static final Signature GET = request(BLOCK, TIMEOUT, INTO).blocking().raising("Empty");
  static final Signature GET_NOWAIT = local(INTO).raising("Empty");
  static final Signature TASK_DONE = request(INTO).raising("ValueError");

  static final Signature HELLO = request().onlyRequest();
  static final Signature END =
      request(Option.request("code", Takes.WHOLE).needed()).blocking().onlyRequest();
  static final Signature OPEN = request(MODE).blocking().raising("OSError").onlyRequest();
  static final Signature DONE =
      request(
              MODE,
              Option.request("text", Takes.TEXT),
              Option.request("missing", Takes.BOOL),
              Option.request("error", Takes.TEXT))
          .onlyRequest();
  static final Signature FAILED =
      request(Option.request("message", Takes.TEXT).needed(), Option.request("late", Takes.BOOL))
          .onlyRequest();

  Signature {
    options = List.copyOf(options);
    errors = List.copyOf(errors);
  }

  private static Signature local(Option... options) {
    return new Signature(true, false, false, List.of(options), List.of());
  }

  private static Signature request(Option... options) {
    return new Signature(true, true, false, List.of(options), List.of());
  }

  private Signature blocking() {
    return new Signature(isStep, isRequest, true, options, errors);
  }

  private Signature raising(String... names) {
    return new Signature(isStep, isRequest, blocks, options, List.of(names));
  }

  private Signature onlyRequest() {
    return new Signature(false, isRequest, blocks, options, errors);
  }
}
