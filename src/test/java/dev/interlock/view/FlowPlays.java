package dev.interlock.view;

import static dev.interlock.view.Theatre.asks;

import dev.interlock.model.BoundedQueue;
import dev.interlock.model.DataRequest;
import dev.interlock.model.Fairness;
import dev.interlock.model.Lock;
import dev.interlock.model.ObjectRequest;
import dev.interlock.model.Patience;
import dev.interlock.model.Pipe;
import dev.interlock.model.PipeRequest;
import dev.interlock.model.QueueRequest;
import dev.interlock.model.Resource;
import dev.interlock.model.SharedFile;
import dev.interlock.model.SharedValue;
import dev.interlock.model.SharedValue.Kind;
import dev.interlock.model.SimpleQueue;
import dev.interlock.model.Terminal;
import dev.interlock.model.TerminalRequest;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Plays of processes that pass each other data, each stopped at a telling moment. */
final class FlowPlays {

  private FlowPlays() {}

  /** Queues with all that can be in them, from an item half sent to slots that are lost. */
  static Theatre queues() {
    List<Resource> queues =
        List.of(
            BoundedQueue.empty("big", false, 0),
            BoundedQueue.empty("jobs", true, 4),
            SimpleQueue.empty("results"));
    Theatre theatre =
        new Theatre(Theatre.children("getter", "maker-1", "maker-2", "mortal", "worker"), queues)
            .titled("队列 · where the items are")
            .begins()
            .starts("getter", "maker-1", "maker-2", "mortal", "worker")
            .puts("mortal", "jobs", "will")
            .exits("mortal", 137)
            .puts("maker-1", "jobs", "first")
            .at(0.2)
            .gets("worker", "jobs")
            .puts("maker-1", "jobs", "second")
            .puts("maker-1", "jobs", "third")
            .puts("maker-2", "jobs", "fourth")
            .puts("maker-2", "jobs", "fifth")
            .does(new QueueRequest.CancelJoinThread(asks("worker"), "jobs"))
            .at(0.3);
    return theatre
        .puts("worker", "big", "x".repeat(50_000))
        .puts("worker", "big", "y".repeat(70_000))
        .puts("worker", "big", "after it")
        .does(new ObjectRequest.Close(asks("worker"), "big"))
        .at(0.5)
        .ends("worker", 0)
        .gets("getter", "results")
        .joins("main", "jobs")
        .at(1.25)
        .puts("maker-1", "jobs", "sixth");
  }

  /** Two pipes: messages and who waits for them; a full one whose end somebody keeps open. */
  static Theatre pipes() {
    Pipe wire = Pipe.of("wire", "left", "right", true);
    Pipe drain = Pipe.of("drain", "outlet", "inlet", false);
    List<Resource> pipes = new ArrayList<>(List.of(wire, drain));
    pipes.addAll(wire.ends());
    pipes.addAll(drain.ends());
    return new Theatre(Theatre.children("ping", "pong", "source"), pipes)
        .titled("管道 · two pipes")
        .begins()
        .starts("ping", "pong", "source")
        .does(new ObjectRequest.Close(asks("main"), "left"))
        .does(new PipeRequest.Send(asks("ping"), "left", Value.of("ping 1")))
        .does(new PipeRequest.Send(asks("ping"), "left", Value.of("ping 2")))
        .at(0.5)
        .does(new PipeRequest.Receive(asks("pong"), "left"))
        .does(new PipeRequest.Poll(asks("ping"), "left", Patience.upTo(Duration.ofSeconds(3))))
        .does(new PipeRequest.Send(asks("source"), "inlet", Value.of("z".repeat(60_000))))
        .does(new PipeRequest.Send(asks("source"), "inlet", Value.of("w".repeat(9_000))))
        .does(new ObjectRequest.Close(asks("main"), "inlet"))
        .at(1.5);
  }

  /** Every kind of data, one of them being updated, one behind its lock. */
  static Theatre data() {
    Map<String, Value> stock = new TreeMap<>(Map.of("apples", Value.of(3), "pears", Value.of(0)));
    List<Resource> data =
        List.of(
            SharedValue.of("counter", Kind.VALUE, Value.of(0), Optional.of("counter.lock")),
            Lock.of("counter.lock", Lock.Type.RLOCK, 1, Fairness.STRICT),
            SharedFile.of("log", "log.txt", Optional.empty()),
            SharedValue.of("names", Kind.LIST, Value.texts(List.of("ada")), Optional.empty()),
            SharedValue.of(
                "seats",
                Kind.ARRAY,
                Value.of(List.of(Value.of(0), Value.of(1))),
                Optional.of("mutex")),
            Lock.free("mutex"),
            SharedValue.of("raw", Kind.VALUE, Value.of(1.5), Optional.empty()),
            SharedValue.of("state", Kind.NAMESPACE, Value.of(stock), Optional.empty()),
            SharedValue.of("stock", Kind.DICT, Value.of(stock), Optional.empty()));
    return new Theatre(Theatre.children("p-1", "p-2", "p-3"), data)
        .titled("共享数据 · every kind of data")
        .begins()
        .starts("p-1", "p-2", "p-3")
        .does(new DataRequest.Write(asks("p-1"), "stock", Optional.of(Value.of("pears")), value(7)))
        .does(new DataRequest.Append(asks("p-2"), "names", Value.of("包子")))
        .does(new DataRequest.Read(asks("p-1"), "seats", Optional.of(Value.of(-1))))
        .acquires("p-2", "counter")
        .at(0.4)
        .does(new DataRequest.Write(asks("p-3"), "counter", Optional.empty(), value(5)))
        .does(new DataRequest.Update(asks("p-1"), "raw", Optional.empty()))
        .at(0.6)
        .does(new DataRequest.Update(asks("p-2"), "raw", Optional.empty()))
        .at(1.1);
  }

  private static Value value(long number) {
    return Value.of(number);
  }

  /** Two who print to one terminal, text and line end apart. */
  static Theatre terminal() {
    return new Theatre(
            Theatre.children("ann", "bob"), List.of(new Terminal("screen", ""), Lock.free("mutex")))
        .titled("共享终端 · lines that run together")
        .begins()
        .starts("ann", "bob")
        .does(new TerminalRequest.Display(asks("ann"), "screen", "我是 ann"))
        .does(new TerminalRequest.Display(asks("ann"), "screen", "\n"))
        .at(0.2)
        .does(new TerminalRequest.Display(asks("ann"), "screen", "我是 ann"))
        .does(new TerminalRequest.Display(asks("bob"), "screen", "我是 bob"))
        .does(new TerminalRequest.Display(asks("ann"), "screen", "\n"))
        .does(new TerminalRequest.Display(asks("bob"), "screen", "\n"))
        .at(0.5)
        .does(new TerminalRequest.Display(asks("bob"), "screen", "still on this line"));
  }
}
