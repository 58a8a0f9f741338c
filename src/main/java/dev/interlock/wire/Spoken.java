package dev.interlock.wire;

import dev.interlock.model.BarrierRequest;
import dev.interlock.model.Caller;
import dev.interlock.model.ConditionRequest;
import dev.interlock.model.DataRequest;
import dev.interlock.model.EndUpdate;
import dev.interlock.model.EventRequest;
import dev.interlock.model.Item;
import dev.interlock.model.LockRequest;
import dev.interlock.model.ObjectRequest;
import dev.interlock.model.OpenFile;
import dev.interlock.model.Patience;
import dev.interlock.model.PipeRequest;
import dev.interlock.model.ProcessRequest;
import dev.interlock.model.QueueRequest;
import dev.interlock.model.QueueRequest.Question;
import dev.interlock.model.Report;
import dev.interlock.model.Request;
import dev.interlock.model.SharedFile.Content;
import dev.interlock.model.SharedFile.Mode;
import dev.interlock.model.Signal;
import dev.interlock.model.TerminalRequest;
import dev.interlock.model.TimeRequest;
import dev.interlock.model.WaitRequest;
import dev.interlock.program.Verb;
import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verbs that are spoken on the wire, each with the request that it makes. */
final class Spoken {

  /** Makes a request of its parts; the options have been checked. */
  private interface Maker {
    Request make(Caller caller, String target, Options options) throws Wrong;
  }

  private static final Map<Verb, Maker> MAKERS = makers();

  private Spoken() {}

  private static Map<Verb, Maker> makers() {
    Map<Verb, Maker> all = new EnumMap<>(Verb.class);
    all.put(Verb.HELLO, (who, what, options) -> new ProcessRequest.Hello(who));
    all.put(Verb.END, (who, what, options) -> new ProcessRequest.End(who, options.code()));
    all.put(Verb.SLEEP, (who, what, options) -> new TimeRequest.Sleep(who, options.seconds()));
    all.put(Verb.SPIN, (who, what, options) -> new TimeRequest.Spin(who, options.seconds()));
    all.put(Verb.AWAIT, (who, what, options) -> await(who, options));
    all.put(
        Verb.EVALUATE, (who, what, options) -> new TimeRequest.Evaluate(who, options.condition()));
    all.put(Verb.FAILED, (who, what, options) -> failed(who, options));
    addShared(all);
    addMeetings(all);
    addQueues(all);
    addPipes(all);
    addContents(all);
    addProcesses(all);
    return all;
  }

  private static void addShared(Map<Verb, Maker> all) {
    all.put(
        Verb.ACQUIRE,
        (who, what, options) -> new LockRequest.Acquire(who, what, options.patience()));
    all.put(Verb.RELEASE, (who, what, options) -> new LockRequest.Release(who, what));
    all.put(Verb.GET_VALUE, (who, what, options) -> new LockRequest.PermitsLeft(who, what));
    all.put(Verb.OPEN, (who, what, options) -> new OpenFile(who, what, options.mode()));
    all.put(Verb.DONE, Spoken::done);
  }

  private static void addMeetings(Map<Verb, Maker> all) {
    all.put(Verb.WAIT, (who, what, options) -> new WaitRequest(who, what, options.patience()));
    all.put(
        Verb.NOTIFY,
        (who, what, options) -> new ConditionRequest.Notify(who, what, options.whole("n", 1)));
    all.put(Verb.NOTIFY_ALL, (who, what, options) -> new ConditionRequest.NotifyAll(who, what));
    all.put(Verb.SET_EVENT, (who, what, options) -> new EventRequest.SetEvent(who, what));
    all.put(Verb.CLEAR, (who, what, options) -> new EventRequest.Clear(who, what));
    all.put(Verb.IS_SET, (who, what, options) -> new EventRequest.IsSet(who, what));
    all.put(Verb.ABORT, (who, what, options) -> new BarrierRequest.Abort(who, what));
    all.put(Verb.RESET, (who, what, options) -> new BarrierRequest.Reset(who, what));
    all.put(
        Verb.ACTED,
        (who, what, options) -> new BarrierRequest.Acted(who, what, options.isTrue("failed")));
  }

  private static void addQueues(Map<Verb, Maker> all) {
    all.put(Verb.PUT, (who, what, options) -> put(who, what, options, options.patience()));
    all.put(Verb.PUT_NOWAIT, (who, what, options) -> put(who, what, options, Patience.NONE));
    all.put(Verb.GET, (who, what, options) -> new QueueRequest.Get(who, what, options.patience()));
    all.put(
        Verb.GET_NOWAIT, (who, what, options) -> new QueueRequest.Get(who, what, Patience.NONE));
    all.put(Verb.TASK_DONE, (who, what, options) -> new QueueRequest.TaskDone(who, what));
    all.put(Verb.QSIZE, (who, what, options) -> look(who, what, Question.QSIZE));
    all.put(Verb.EMPTY, (who, what, options) -> look(who, what, Question.EMPTY));
    all.put(Verb.FULL, (who, what, options) -> look(who, what, Question.FULL));
    all.put(Verb.JOIN_THREAD, (who, what, options) -> new QueueRequest.JoinThread(who, what));
    all.put(
        Verb.CANCEL_JOIN_THREAD,
        (who, what, options) -> new QueueRequest.CancelJoinThread(who, what));
  }

  private static void addPipes(Map<Verb, Maker> all) {
    all.put(Verb.SEND, (who, what, options) -> new PipeRequest.Send(who, what, options.item()));
    all.put(Verb.RECV, (who, what, options) -> new PipeRequest.Receive(who, what));
    all.put(Verb.POLL, (who, what, options) -> new PipeRequest.Poll(who, what, options.glance()));
  }

  private static Request put(Caller caller, String queue, Options options, Patience patience)
      throws Wrong {
    Item item =
        options.isTrue("unpicklable")
            ? Item.unpicklable(caller.child())
            : Item.of(options.item(), caller.child());
    return new QueueRequest.Put(caller, queue, item, patience);
  }

  private static void addContents(Map<Verb, Maker> all) {
    all.put(Verb.READ, (who, what, options) -> new DataRequest.Read(who, what, options.find("at")));
    all.put(
        Verb.WRITE,
        (who, what, options) ->
            new DataRequest.Write(who, what, options.find("at"), options.item()));
    all.put(Verb.APPEND, (who, what, options) -> new DataRequest.Append(who, what, options.item()));
    all.put(Verb.POP, (who, what, options) -> new DataRequest.Pop(who, what, options.find("at")));
    all.put(
        Verb.UPDATE, (who, what, options) -> new DataRequest.Update(who, what, options.find("at")));
    all.put(Verb.UPDATED, Spoken::updated);
    all.put(
        Verb.DISPLAY,
        (who, what, options) -> new TerminalRequest.Display(who, what, options.text("text")));
  }

  private static void addProcesses(Map<Verb, Maker> all) {
    all.put(Verb.START, (who, what, options) -> new ProcessRequest.Start(who, what));
    all.put(
        Verb.JOIN, (who, what, options) -> new ProcessRequest.Join(who, what, options.patience()));
    all.put(
        Verb.TERMINATE, (who, what, options) -> new ProcessRequest.Send(who, what, Signal.TERM));
    all.put(Verb.KILL, (who, what, options) -> new ProcessRequest.Send(who, what, Signal.KILL));
    all.put(Verb.IS_ALIVE, (who, what, options) -> new ProcessRequest.IsAlive(who, what));
    all.put(
        Verb.SET_DAEMON,
        (who, what, options) -> new ObjectRequest.SetDaemon(who, what, options.isTrue("to")));
    all.put(Verb.ACTIVE_CHILDREN, (who, what, options) -> new ObjectRequest.ActiveChildren(who));
    all.put(Verb.CLOSE, (who, what, options) -> new ObjectRequest.Close(who, what));
    all.put(Verb.IGNORE, (who, what, options) -> new ObjectRequest.Ignore(who, options.signal()));
    all.put(Verb.INSPECT, (who, what, options) -> new ProcessRequest.Inspect(who, what));
  }

  /** The verb, if it is spoken on the wire. */
  static Optional<Verb> named(String name) {
    return Verb.named(name).filter(MAKERS::containsKey);
  }

  static Set<Verb> verbs() {
    return MAKERS.keySet();
  }

  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Verb verb : verbs()) {
      names.add(verb.json());
    }
    return names;
  }

  /** The request; refuses what does not fit the verb. */
  static Request request(Verb verb, Caller caller, String target, Map<String, Value> given)
      throws Wrong {
    if (verb.requested().isName() && target.isEmpty()) {
      throw new Wrong("TypeError", verb.json() + " needs " + verb.requested().needs());
    }
    if (!verb.requested().isName() && !target.isEmpty()) {
      throw new Wrong("TypeError", verb.json() + " names no resource: write -");
    }
    Maker maker = MAKERS.get(verb);
    if (maker == null) {
      throw new IllegalArgumentException(verb + " is not spoken");
    }
    return maker.make(caller, target, Options.checked(verb, given));
  }

  private static Request await(Caller caller, Options options) {
    return new TimeRequest.Await(caller, options.condition(), options.patience());
  }

  private static Request look(Caller caller, String target, Question question) {
    return new QueueRequest.Look(caller, target, question);
  }

  private static Request failed(Caller caller, Options options) {
    return new Report.ExpectationFailed(caller, options.text("message"), options.isTrue("late"));
  }

  private static Request done(Caller caller, String file, Options options) throws Wrong {
    Mode mode = options.mode();
    boolean isMissing = options.isTrue("missing");
    Optional<Content> content =
        isMissing ? Optional.empty() : options.findText("text").map(Spoken::content);
    Optional<String> error =
        isMissing && mode != Mode.READ
            ? Optional.of("its folder does not exist")
            : options.findText("error");
    return new Report.FileDone(caller, file, mode, content, error);
  }

  private static Request updated(Caller caller, String data, Options options) throws Wrong {
    Optional<Value> value =
        options.isTrue("failed") ? Optional.empty() : Optional.of(options.item());
    return new EndUpdate(caller, data, options.find("at"), value);
  }

  private static Content content(String text) {
    return new Content(
        text,
        Json.value(text) instanceof Answer.Ok ok ? Optional.of(ok.result()) : Optional.empty());
  }
}
