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
  private static final Option ITEM = Option.both("value", Takes.ANY);
  private static final Option UNPICKLABLE = Option.both("unpicklable", Takes.TRUE);
  private static final Option AT = Option.both("at", Takes.ANY);
  private static final Option GAP = Option.step("gap", Takes.SECONDS);
  private static final Option VARIABLES = Option.request("variables", Takes.OBJECT);
  private static final Option EXPRESSION = Option.request("expression", Takes.TEXT).needed();
  private static final Option SECONDS = Option.request("seconds", Takes.SECONDS).needed();
  private static final Option DO = Option.step("do", Takes.STEPS).needed();
  private static final Option MODE = Option.request("mode", Takes.TEXT).needed();

  static final Signature LOCAL = local();
  static final Signature PRINT =
      local(Option.step("end", Takes.TEXT), Option.step("on", Takes.NAME));
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
  static final Signature SPIN_ACQUIRE = local(BLOCK, TIMEOUT, INTO);
  static final Signature WAIT_FOR =
      local(Option.step("on", Takes.NAME).needed(), TIMEOUT, INTO).raising("AssertionError");
  static final Signature REPLACE =
      local(Option.step("value", Takes.ANY), Option.step("text", Takes.TEXT)).raising("OSError");

  static final Signature SLEEP = request(SECONDS).blocking();
  static final Signature AWAIT = request(EXPRESSION, VARIABLES, TIMEOUT, INTO).blocking();
  static final Signature START = request(INTO).raising("AssertionError");
  static final Signature JOIN =
      request(TIMEOUT, INTO).blocking().raising("AssertionError", "ValueError");
  static final Signature SIGNAL = request(INTO).raising("AttributeError");
  static final Signature IS_ALIVE = request(INTO).raising("AssertionError");
  static final Signature ASKED = request(INTO);
  static final Signature ACQUIRE = request(BLOCK, TIMEOUT, INTO).blocking();
  static final Signature RELEASE = request(INTO).raising("ValueError");
  static final Signature SET_DAEMON =
      request(Option.both("to", Takes.BOOL).needed(), INTO).raising("AssertionError");
  static final Signature CLOSE = request(INTO).raising("ValueError");
  static final Signature IGNORE = request(Option.request("signal", Takes.TEXT).needed());
  static final Signature WAIT =
      request(TIMEOUT, INTO).blocking().raising("AssertionError", "BrokenBarrierError");
  static final Signature NOTIFY =
      request(Option.both("n", Takes.WHOLE), INTO).raising("AssertionError");
  static final Signature NOTIFY_ALL = request(INTO).raising("AssertionError");
  static final Signature PUT =
      request(ITEM, UNPICKLABLE, BLOCK, TIMEOUT, INTO).blocking().raising("Full", "ValueError");
  static final Signature PUT_NOWAIT = local(ITEM, UNPICKLABLE, INTO).raising("Full", "ValueError");
  static final Signature GET =
      request(BLOCK, TIMEOUT, INTO).blocking().raising("Empty", "ValueError");
  static final Signature GET_NOWAIT = local(INTO).raising("Empty", "ValueError");
  static final Signature EMPTY = request(INTO).raising("OSError");
  static final Signature TASK_DONE = request(INTO).raising("ValueError");
  static final Signature JOIN_THREAD = request(INTO).blocking().raising("AssertionError");
  static final Signature SEND =
      request(VALUE, INTO).blocking().raising("OSError", "BrokenPipeError");
  static final Signature RECV =
      request(INTO).blocking().raising("EOFError", "OSError", "ConnectionResetError");
  static final Signature POLL = request(TIMEOUT, INTO).blocking().raising("OSError");
  static final Signature READ =
      request(AT, INTO, Option.step("text", Takes.BOOL))
          .blocking()
          .raising("FileNotFoundError", "JSONDecodeError", "OSError", "KeyError", "IndexError");
  static final Signature WRITE =
      request(ITEM, AT, Option.step("text", Takes.TEXT), GAP)
          .blocking()
          .raising("OSError", "IndexError", "TypeError");
  static final Signature APPEND = request(ITEM);
  static final Signature UPDATE =
      request(Option.step("to", Takes.ANY).needed(), AT, GAP, INTO)
          .blocking()
          .raising("KeyError", "IndexError", "TypeError");
  static final Signature POP = request(AT, INTO).raising("IndexError");

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
  static final Signature EVALUATE = request(EXPRESSION, VARIABLES).onlyRequest();
  static final Signature ACTED = request(Option.request("failed", Takes.BOOL)).onlyRequest();
  static final Signature DISPLAY =
      request(Option.request("text", Takes.TEXT).needed()).onlyRequest();
  static final Signature UPDATED =
      request(AT, ITEM, Option.request("failed", Takes.BOOL))
          .raising("ValueError", "TypeError")
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
