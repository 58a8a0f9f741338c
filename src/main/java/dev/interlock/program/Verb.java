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
  APPEND(Group.VARIABLES, Target.ASSIGNMENTS, Signature.LOCAL, "appends to list variables"),
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
  CLOSE(Group.PROCESS, "closes a process object, a queue or a pipe end"),
  SET_DAEMON(Group.PROCESS, "sets the daemon flag of a process not yet started"),
  ACTIVE_CHILDREN(Group.PROCESS, "lists the children that run"),
  SPIN(Group.PROCESS, "burns processor time"),
  IGNORE(Group.PROCESS, "ignores a signal"),
  ACQUIRE(Group.LOCK, Target.LOCK, Signature.ACQUIRE, "takes a lock; False if it cannot"),
  RELEASE(Group.LOCK, Target.LOCK, Signature.RELEASE, "frees a lock"),
  WITH(Group.LOCK, Target.LOCK, Signature.LOOP, "takes locks, runs steps, frees the locks"),
  SPIN_ACQUIRE(Group.LOCK, "takes a lock by trying again and again"),
  GET_VALUE(Group.LOCK, "gives a semaphore's permits"),
  WAIT(Group.CONDITION, "waits for a condition, an event or a barrier"),
  WAIT_FOR(Group.CONDITION, "waits until an expression holds"),
  NOTIFY(Group.CONDITION, "wakes some who wait"),
  NOTIFY_ALL(Group.CONDITION, "wakes all who wait"),
  SET_EVENT(Group.EVENT, "sets an event"),
  CLEAR(Group.EVENT, "clears an event"),
  IS_SET(Group.EVENT, "says whether an event is set"),
  ABORT(Group.EVENT, "breaks a barrier"),
  RESET(Group.EVENT, "makes a barrier usable again"),
  PUT(Group.QUEUE, Target.QUEUE, Signature.PUT, "puts an item; waits while the queue is full"),
  PUT_NOWAIT(Group.QUEUE, Target.COUNTED_QUEUE, Signature.PUT_NOWAIT, "puts, or raises Full"),
  GET(Group.QUEUE, Target.QUEUE, Signature.GET, "takes an item; waits while there is none"),
  GET_NOWAIT(Group.QUEUE, Target.COUNTED_QUEUE, Signature.GET_NOWAIT, "takes, or raises Empty"),
  QSIZE(Group.QUEUE, Target.COUNTED_QUEUE, Signature.ASKED, "gives the number of items"),
  EMPTY(Group.QUEUE, Target.QUEUE, Signature.ASKED, "says whether nothing can be taken"),
  FULL(Group.QUEUE, Target.COUNTED_QUEUE, Signature.ASKED, "says whether nothing fits in"),
  TASK_DONE(Group.QUEUE, Target.JOINABLE, Signature.TASK_DONE, "says that an item is done"),
  JOIN_THREAD(Group.QUEUE, "waits until the own items have been sent"),
  CANCEL_JOIN_THREAD(Group.QUEUE, "lets the process end with items unsent"),
  SEND(Group.PIPE, "sends a message"),
  RECV(Group.PIPE, "receives a message"),
  POLL(Group.PIPE, "says whether a message is there"),
  READ(Group.FILE, Target.CONTENT, Signature.READ, "reads a file"),
  WRITE(Group.FILE, Target.CONTENT, Signature.WRITE, "truncates a file, then writes it"),
  REPLACE(Group.FILE, Target.FILE, Signature.REPLACE, "replaces a file by an atomic rename"),
  UPDATE(Group.SHARED, "reads a shared value, pauses, writes it"),
  POP(Group.SHARED, "takes an element out of a list"),
  HELLO(Group.WIRE, Target.NOTHING, Signature.HELLO, "is the first request of a process"),
  END(Group.WIRE, Target.NOTHING, Signature.END, "is answered when the process may exit"),
  OPEN(
      Group.WIRE,
      Target.FILE,
      Signature.OPEN,
      "asks for a file, mode read, truncate, write or replace; gives its path"),
  DONE(Group.WIRE, Target.FILE, Signature.DONE, "says what was done with it; not answered"),
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

  Verb(Group group, String doc) {
    this(group, Target.NOTHING, Signature.LATER, doc);
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

  /** The names that steps may use, supported or not, in the order of the table. */
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

  /** What stands beside the verb in a step; in a request only resources and processes do. */
  public Target target() {
    return target;
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

  /** False: scenarios may not use it yet. */
  public boolean isSupported() {
    return !isStep() || !target.isNothing();
  }

  /** What it does, as a predicate: {@code prints one line}. */
  public String doc() {
    return doc;
  }
}
