package dev.interlock.analysis;

import dev.interlock.analysis.Wait.Reason;
import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Channel;
import dev.interlock.model.Pipe;
import dev.interlock.model.PipeEnd;
import dev.interlock.model.Resource;
import dev.interlock.model.SimpleQueue;
import java.util.List;
import java.util.Optional;

/** Finds out why a process waits where items and messages go from one to another. */
record Transfer(Waiting waiting) {

  Optional<Wait> at(Resource resource) {
    if (resource instanceof BoundedQueue queue) {
      return atQueue(queue);
    }
    if (resource instanceof PipeEnd end) {
      return atPipe(end, waiting.world().pipe(end.pipe()));
    }
    return resource instanceof SimpleQueue queue
        ? atChannel(queue.channel(), queue.name())
        : Optional.empty();
  }

  private Optional<Wait> atQueue(BoundedQueue queue) {
    String name = queue.name();
    if (queue.putters().stream().anyMatch(it -> waiting.is(it.waiter()))) {
      String full = Listing.count(queue.depth(), "item");
      String words = "waits to put into " + name + ", which is full (" + full + ")";
      return because(Reason.ROOM, Phrase.of("wait.room", words, name, queue.depth()));
    }
    if (waiting.has(queue.getters())) {
      String words = "waits to get from " + name + ", which is empty";
      return because(Reason.ITEM, Phrase.of("wait.item", words, name));
    }
    if (waiting.has(queue.feeders().joiners())) {
      String words = "waits until " + unsent(queue);
      return because(Reason.FEEDER, Phrase.of("wait.feeder", words, name, count(queue)));
    }
    if (!waiting.has(queue.joiners())) {
      return Optional.empty();
    }
    String left = queue.unfinished() == 1 ? "1 item is" : queue.unfinished() + " items are";
    String words = "joins " + name + ", where " + left + " unfinished";
    return because(
        Reason.UNFINISHED, Phrase.of("wait.unfinished", words, name, queue.unfinished()));
  }

  private int count(BoundedQueue queue) {
    return queue.unsent(waiting.child().name());
  }

  private String unsent(BoundedQueue queue) {
    int unsent = count(queue);
    String items = unsent == 1 ? "its unsent item fits" : "its " + unsent + " unsent items fit";
    return items + " into the pipe of " + queue.name() + ", which is full";
  }

  /** Whoever has put something does not exit before it is in the pipe. */
  Optional<Wait> atExit() {
    for (Resource resource : waiting.world().resources().values()) {
      if (resource instanceof BoundedQueue queue && queue.holdsBack(waiting.child().name())) {
        String english = "is through with its code and waits until " + unsent(queue);
        Phrase words = Phrase.of("wait.exit-feeder", english, queue.name(), count(queue));
        return Optional.of(waiting.because(queue.name(), Reason.FEEDER, List.of(), words));
      }
    }
    return Optional.empty();
  }

  private Optional<Wait> atPipe(PipeEnd end, Pipe pipe) {
    String far = pipe.far(end.name()).end();
    List<String> holders = pipe.holders(waiting.world(), far);
    if (isSender(pipe.far(end.name()).inbound())) {
      String words = "waits to send through " + end.name() + ", because " + far + " is full";
      return because(Reason.SPACE, Phrase.of("wait.space", words, end.name(), far));
    }
    String words =
        "waits for a message at "
            + end.name()
            + ", whose far end "
            + far
            + " is held open by "
            + Listing.of(holders);
    return isReceiver(pipe.side(end.name()).inbound())
        ? because(Reason.MESSAGE, Phrase.of("wait.message", words, end.name(), far, holders))
        : Optional.empty();
  }

  private boolean isSender(Channel channel) {
    return channel.senders().stream().anyMatch(it -> waiting.is(it.waiter()));
  }

  private boolean isReceiver(Channel channel) {
    return waiting.has(channel.receivers()) || waiting.has(channel.pollers());
  }

  private Optional<Wait> atChannel(Channel channel, String name) {
    if (isSender(channel)) {
      String words = "waits to send into " + name + ", which is full";
      return because(Reason.SPACE, Phrase.of("wait.simple-space", words, name));
    }
    String words = "waits for a message from " + name + ", which is empty";
    return isReceiver(channel)
        ? because(Reason.MESSAGE, Phrase.of("wait.simple-message", words, name))
        : Optional.empty();
  }

  private Optional<Wait> because(Reason reason, Phrase words) {
    return waiting.because(reason, List.of(), words);
  }
}
