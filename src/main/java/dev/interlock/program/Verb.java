package dev.interlock.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The table of verbs: what steps may say, and what travels to the kernel. The compiler's checks,
 * the wire's decoding and the protocol page read it.
 */
@SuppressWarnings("ImmutableEnumChecker") // its records hold unmodifiable lists
public enum Verb {
  PRINT(Group.TALK, Target.DATA, Signature.PRINT, "prints one line to standard output"),
  EPRINT(Group.TALK, Target.DATA, Signature.PRINT, "prints one line to standard error"),
  SLEEP(Group.TIME, Target.SECONDS, Signature.SLEEP, "is answered after that many seconds"),
  SET(Group.VARIABLES, Target.ASSIGNMENTS, Signature.LOCAL, "sets variables"),
  APPEND(
      Group.VARIABLES,
      Target.LIST_OR_VARIABLES,
      Signature.APPEND,
      "appends to a shared list, or to list variables"),
  IF(Group.CONTROL, Target.CONDITION, Signature.IF, "runs one of two lists of steps"),
  WHILE(Group.CONTROL, Target.CONDITION, Signature.LOOP, "repeats while the condition holds"),
  REPEAT(Group.CONTROL, Target.WHOLE, Signature.REPEAT, "repeats n times, counting from 0"),
  FOR(Group.CONTROL, Target.VARIABLE, Signature.FOR, "runs steps for each element"),
  BREAK(Group.CONTROL, Target.TRUE, Signature.LOCAL, "leaves the innermost loop"),
  CONTINUE(Group.CONTROL, Target.TRUE, Signature.LOCAL, "goes on with the innermost loop"),
  CALL(Group.CONTROL, Target.PROCEDURE, Signature.LOCAL, "runs a procedure's steps"),
  EXIT(Group.CONTROL, Target.DATA, Signature.LOCAL, "ends the process, as sys.exit does"),
  _EXIT(Group.CONTROL, Target.WHOLE, Signature.LOCAL, "ends the process at once"),
  RAISE(Group.CONTROL, Target.TEXT, Signature.RAISE, "raises an error"),
  TRY(Group.CONTROL, Target.STEPS, Signature.TRY, "handles errors"),
  ASSERT(Group.CONTROL, Target.CONDITION, Signature.ASSERT, "raises unless it holds"),
  AWAIT(Group.CONTROL, Target.CONDITION, Signature.AWAIT, "waits until the state fits"),
  START(Group.PROCESS, Target.PROCESS, Signature.START, "starts a process"),
  RUN(Group.PROCESS, Target.PROCESS, Signature.LOCAL, "runs its steps in the caller"),
  JOIN(
      Group.PROCESS,
      Target.JOIN,
      Signature.JOIN,
      "waits until a process has ended, or every item of a queue is done"),
  TERMINATE(Group.PROCESS, Target.PROCESS, Signature.SIGNAL, "sends SIGTERM"),
  KILL(Group.PROCESS, Target.PROCESS, Signature.SIGNAL, "sends SIGKILL"),
  IS_ALIVE(Group.PROCESS, Target.PROCESS, Signature.IS_ALIVE, "says whether it is running"),
  INSPECT(
      Group.PROCESS,
      Target.PROCESS,
      Signature.ASKED,
      "gives {name, pid, daemon, is_alive, exitcode}"),
  CLOSE(
      Group.PROCESS,
      Target.CLOSED,
      Signature.CLOSE,
      "closes a process object, a queue or a pipe end"),
  SET_DAEMON(
      Group.PROCESS,
      Target.PROCESS,
      Signature.SET_DAEMON,
      "sets the daemon flag of a process not yet started"),
  ACTIVE_CHILDREN(Group.PROCESS, Target.TRUE, Signature.ASKED, "lists the children that run"),
  SPIN(Group.PROCESS, Target.SECONDS, Signature.SLEEP, "burns processor time for so many seconds"),
  IGNORE(Group.PROCESS, Target.SIGNAL, Signature.IGNORE, "ignores a signal from now on"),
  ACQUIRE(Group.LOCK, Target.LOCK, Signature.ACQUIRE, "takes a lock; False if it cannot"),
  RELEASE(Group.LOCK, Target.LOCK, Signature.RELEASE, "frees a lock"),
  WITH(Group.LOCK, Target.LOCK, Signature.LOOP, "takes locks, runs steps, frees the locks"),
  SPIN_ACQUIRE(
      Group.LOCK, Target.LOCK, Signature.SPIN_ACQUIRE, "takes a lock by trying again and again"),
  GET_VALUE(Group.LOCK, Target.SEMAPHORE, Signature.ASKED, "gives a semaphore's free permits"),
  WAIT(
      Group.CONDITION,
      Target.WAITED,
      Signature.WAIT,
      "waits for a notification, for a set event, or for all parties of a barrier"),
  WAIT_FOR(
      Group.CONDITION,
      Target.CONDITION,
      Signature.WAIT_FOR,
      "waits on a condition until an expression over the state holds"),
  NOTIFY(
      Group.CONDITION,
      Target.CONDITION_VARIABLE,
      Signature.NOTIFY,
      "wakes those who have waited longest, n of them, else one"),
  NOTIFY_ALL(
      Group.CONDITION, Target.CONDITION_VARIABLE, Signature.NOTIFY_ALL, "wakes all who wait"),
  SET_EVENT(Group.EVENT, Target.EVENT, Signature.ASKED, "sets an event, and wakes all who wait"),
  CLEAR(Group.EVENT, Target.EVENT, Signature.ASKED, "clears an event"),
  IS_SET(Group.EVENT, Target.EVENT, Signature.ASKED, "says whether an event is set"),
  ABORT(Group.EVENT, Target.BARRIER, Signature.ASKED, "breaks a barrier"),
  RESET(Group.EVENT, Target.BARRIER, Signature.ASKED, "makes a barrier usable again"),
  PUT(Group.QUEUE, Target.QUEUE, Signature.PUT, "puts an item; waits while the queue is full"),
  PUT_NOWAIT(Group.QUEUE, Target.COUNTED_QUEUE, Signature.PUT_NOWAIT, "puts, or raises Full"),
  GET(Group.QUEUE, Target.QUEUE, Signature.GET, "takes an item; waits while there is none"),
  GET_NOWAIT(Group.QUEUE, Target.COUNTED_QUEUE, Signature.GET_NOWAIT, "takes, or raises Empty"),
  QSIZE(Group.QUEUE, Target.COUNTED_QUEUE, Signature.ASKED, "gives the number of items"),
  EMPTY(Group.QUEUE, Target.QUEUE, Signature.EMPTY, "says whether nothing can be taken"),
  FULL(Group.QUEUE, Target.COUNTED_QUEUE, Signature.ASKED, "says whether nothing fits in"),
  TASK_DONE(Group.QUEUE, Target.JOINABLE, Signature.TASK_DONE, "says that an item is done"),
  JOIN_THREAD(
      Group.QUEUE,
      Target.COUNTED_QUEUE,
      Signature.JOIN_THREAD,
      "waits until the own items have been sent"),
  CANCEL_JOIN_THREAD(
      Group.QUEUE, Target.COUNTED_QUEUE, Signature.ASKED, "lets the process end with items unsent"),
  SEND(Group.PIPE, Target.PIPE_END, Signature.SEND, "sends a message; waits while it does not fit"),
  RECV(
      Group.PIPE, Target.PIPE_END, Signature.RECV, "receives a message; waits while there is none"),
  POLL(
      Group.PIPE,
      Target.PIPE_END,
      Signature.POLL,
      "says whether there is something to receive; timeout absent is 0, null is for ever"),
  READ(Group.FILE, Target.CONTENT, Signature.READ, "reads a file or shared data"),
  WRITE(
      Group.FILE,
      Target.CONTENT,
      Signature.WRITE,
      "truncates a file, then writes it; or writes shared data"),
  REPLACE(Group.FILE, Target.FILE, Signature.REPLACE, "replaces a file by an atomic rename"),
  UPDATE(
      Group.SHARED,
      Target.SHARED,
      Signature.UPDATE,
      "changes shared data; gives the old value, and nobody touches it until updated tells"),
  POP(Group.SHARED, Target.LIST, Signature.POP, "takes an element out of a list; else the last"),
  HELLO(Group.WIRE, Target.NOTHING, Signature.HELLO, "is the first request of a process"),
  END(Group.WIRE, Target.NOTHING, Signature.END, "is answered when the process may exit"),
  OPEN(
      Group.WIRE,
      Target.FILE,
      Signature.OPEN,
      "asks for a file, mode read, truncate, write or replace; gives its path"),
  DONE(Group.WIRE, Target.FILE, Signature.DONE, "says what was done with it; not answered"),
  EVALUATE(
      Group.WIRE, Target.NOTHING, Signature.EVALUATE, "gives an expression's value over the state"),
  ACTED(
      Group.WIRE,
      Target.BARRIER,
      Signature.ACTED,
      "says that the action of a barrier is done or has failed; then the others may go"),
  DISPLAY(Group.WIRE, Target.TERMINAL, Signature.DISPLAY, "writes on a terminal"),
  UPDATED(
      Group.WIRE,
      Target.SHARED,
      Signature.UPDATED,
      "says what an update came to; gives what is stored now"),
  FAILED(Group.WIRE, Target.NOTHING, Signature.FAILED, "a step assertion; not answered");

  private static final Map<String, Verb> BY_NAME = byName();

  private final Group group;
  private final Target target;
  private final Signature signature;
  private final String doc;

  Verb(Group group, Target target, Signature signature, String doc) {
    this.group = group;
    this.target = target;
    this.signature = signature;
    this.doc = doc;
  }

  private static Map<String, Verb> byName() {
    Map<String, Verb> all = new TreeMap<>();
    for (Verb verb : values()) {
      all.put(verb.json(), verb);
    }
    return all;
  }

  /** The verb with this name, be it of a step or a request. */
  public static Optional<Verb> named(String json) {
    return Optional.ofNullable(BY_NAME.get(json));
  }

  /** The names that steps may use, in the order of the table. */
  public static List<String> steps() {
    List<String> names = new ArrayList<>();
    for (Verb verb : values()) {
      if (verb.isStep()) {
        names.add(verb.json());
      }
    }
    return names;
  }

  /** The name in JSON and on the wire. */
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Group group() {
    return group;
  }

  /** What stands beside the verb in a step. */
  public Target target() {
    return target;
  }

  /** What a request names; a step of the same verb may name other things besides. */
  public Target requested() {
    return switch (this) {
      case APPEND -> Target.LIST;
      case READ, WRITE -> Target.SHARED;
      default -> target;
    };
  }

  /** Options of steps and of requests; each says where it belongs. */
  public List<Option> options() {
    return signature.options();
  }

  /** The option with this name. */
  public Optional<Option> option(String name) {
    for (Option option : signature.options()) {
      if (option.name().equals(name)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }

  /** What it can raise, besides errors of expressions. */
  public List<String> errors() {
    return signature.errors();
  }

  /** Its answer may take its time. */
  public boolean blocks() {
    return signature.blocks();
  }

  /** A step may use it. */
  public boolean isStep() {
    return signature.isStep();
  }

  /** It travels to the kernel under its own name; a step may become other requests instead. */
  public boolean isRequest() {
    return signature.isRequest();
  }

  /** A request that gets no reply. */
  public boolean isTold() {
    return this == DONE || this == FAILED;
  }

  /** What it does, as a predicate: {@code prints one line}. */
  public String doc() {
    return doc;
  }
}
