package dev.interlock.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Channel;
import dev.interlock.model.FeederFact;
import dev.interlock.model.Feeders;
import dev.interlock.model.Item;
import dev.interlock.model.Pipe;
import dev.interlock.model.PipeFact;
import dev.interlock.model.Putter;
import dev.interlock.model.QueueFact;
import dev.interlock.model.Resource;
import dev.interlock.model.SimpleQueue;
import dev.interlock.model.World;
import dev.interlock.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What goes into a queue or a pipe comes out of it, once and in order, or is lost by a fact. */
final class Flow {

  private final Map<String, Deque<Value>> unsent = new TreeMap<>();
  private final Map<String, Deque<Value>> sent = new TreeMap<>();
  private final Map<String, Integer> phantoms = new TreeMap<>();
  private final Map<String, Integer> unfinished = new TreeMap<>();

  void follow(QueueFact fact, World after) {
    String name = fact.queue();
    boolean isSimple = after.findResource(name).orElse(null) instanceof SimpleQueue;
    if (fact instanceof QueueFact.ItemPut put) {
      (isSimple ? pipe(name) : buffer(name, put.child())).addLast(put.value());
      unfinished.merge(name, 1, Integer::sum);
    } else if (fact instanceof QueueFact.ItemGot got) {
      assertEquals(pipe(name).pollFirst(), got.value(), "first in, first out");
    } else if (fact instanceof QueueFact.TaskDone) {
      unfinished.merge(name, -1, Integer::sum);
    }
    if (!isSimple) {
      counts(after.queue(name));
    }
  }

  void follow(FeederFact fact, World after) {
    String name = fact.queue();
    Deque<Value> buffer = buffer(name, fact.child());
    if (fact instanceof FeederFact.ItemSent it) {
      assertEquals(buffer.pollFirst(), it.value(), "in order of putting");
      pipe(name).addLast(it.value());
    } else if (fact instanceof FeederFact.Unpicklable) {
      buffer.removeFirst();
    } else if (fact instanceof FeederFact.ItemsLost lost) {
      assertEquals(buffer.size(), lost.count());
      phantoms.merge(name, lost.count(), Integer::sum);
      buffer.clear();
    }
    counts(after.queue(name));
  }

  void follow(PipeFact fact, World after) {
    String far = after.pipe(fact.pipe()).far(fact.end()).end();
    if (fact instanceof PipeFact.Sent it) {
      pipe(far).addLast(it.value());
    } else if (fact instanceof PipeFact.Received it) {
      assertEquals(pipe(it.end()).pollFirst(), it.value(), "first in, first out");
    } else if (fact instanceof PipeFact.ConnectionReset) {
      assertFalse(pipe(far).isEmpty(), "reset although all was received");
      pipe(far).clear();
    } else if (fact instanceof PipeFact.EndOfFile || fact instanceof PipeFact.BrokenPipe) {
      assertEquals(List.of(), after.pipe(fact.pipe()).holders(after, far), "somebody is there");
    }
  }

  private Deque<Value> buffer(String queue, String child) {
    return unsent.computeIfAbsent(queue + " " + child, it -> new ArrayDeque<>());
  }

  private Deque<Value> pipe(String queue) {
    return sent.computeIfAbsent(queue, it -> new ArrayDeque<>());
  }

  private void counts(BoundedQueue queue) {
    String name = queue.name();
    int buffered =
        unsent.entrySet().stream()
            .filter(it -> it.getKey().startsWith(name + " "))
            .mapToInt(it -> it.getValue().size())
            .sum();
    int inPipe = pipe(name).size();
    assertEquals(phantoms.getOrDefault(name, 0), queue.phantoms());
    assertEquals(inPipe + buffered + queue.phantoms(), queue.depth(), "slots");
    assertTrue(!queue.isBounded() || queue.depth() <= queue.capacity(), "more than fits");
    int left = queue.isJoinable() ? unfinished.getOrDefault(name, 0) : 0;
    assertEquals(left, queue.unfinished());
    assertTrue(queue.unfinished() >= 0);
  }

  /** At rest, nobody waits for what is there, and no dead process has anything in it. */
  static void check(BoundedQueue queue, World world) {
    check(queue.channel(), world);
    assertTrue(queue.putters().isEmpty() || queue.isFull(), "waits for a slot that is free");
    assertTrue(queue.joiners().isEmpty() || queue.unfinished() > 0, "joins what is done");
    List<String> owners = new ArrayList<>();
    queue.feeders().buffered().forEach(it -> owners.add(it.item().producer()));
    owners.forEach(it -> assertTrue(world.child(it).isAlive(), "the buffer of a dead process"));
    assertTrue(
        queue.feeders().joiners().stream().allMatch(it -> queue.unsent(it.child()) > 0),
        "waits for what is sent");
    for (Feeders.Buffered item : queue.feeders().buffered()) {
      String producer = item.item().producer();
      boolean hasItemInHand =
          queue.channel().senders().stream().anyMatch(it -> it.child().equals(producer));
      boolean isGivenUp =
          world.child(producer).isEnding() && queue.feeders().cancelledBy().contains(producer);
      assertTrue(
          hasItemInHand || isGivenUp || world.child(producer).pending().isEmpty(),
          "a feeder is idle while its process waits");
    }
  }

  static void check(Pipe pipe, World world) {
    for (Pipe.Side side : List.of(pipe.first(), pipe.second())) {
      Channel inbound = side.inbound();
      String far = pipe.far(side.end()).end();
      check(inbound, world);
      assertTrue(inbound.pollers().isEmpty() || inbound.isEmpty(), "waits for what is there");
      assertTrue(
          (inbound.receivers().isEmpty() && inbound.pollers().isEmpty())
              || !pipe.holders(world, far).isEmpty(),
          "waits for what can never come");
      assertTrue(
          inbound.senders().isEmpty() || !pipe.holders(world, side.end()).isEmpty(),
          "waits to send what can never be received");
    }
  }

  static void check(Channel channel, World world) {
    assertTrue(channel.receivers().isEmpty() || channel.isEmpty(), "waits for what is there");
    assertTrue(channel.filled() <= channel.capacity(), "more bytes than fit");
    assertEquals(channel.items().stream().mapToLong(Item::bytes).sum(), channel.filled());
    for (Putter sender : channel.senders()) {
      assertTrue(world.child(sender.child()).isAlive(), "half an item of a dead process");
    }
    if (!channel.senders().isEmpty()) {
      long next = channel.senders().get(0).item().bytes();
      assertTrue(channel.filled() + next > channel.capacity(), "waits for room that is there");
    }
  }

  /** Whether something of this process is not sent, and it did not say that it will not wait. */
  static boolean holdsBack(String child, World world) {
    for (Resource resource : world.resources().values()) {
      if (resource instanceof BoundedQueue queue
          && queue.unsent(child) > 0
          && !queue.feeders().cancelledBy().contains(child)) {
        return true;
      }
    }
    return false;
  }
}
