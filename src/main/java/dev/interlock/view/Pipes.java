package dev.interlock.view;

import dev.interlock.model.Channel;
import dev.interlock.model.Putter;
import java.util.ArrayList;
import java.util.List;

/** What is in one direction of a pipe, and who waits at its sides. */
final class Pipes {

  private Pipes() {}

  /** How many messages; where bytes matter, how many of those. */
  static List<Row> filling(Channel channel, Scene scene) {
    Row count =
        Row.of(scene.say("plate.in-pipe") + " ", Ink.DIM)
            .plus("" + channel.items().size(), Ink.PLAIN);
    boolean isFull = !channel.senders().isEmpty();
    if (!isFull && channel.filled() * 10 <= channel.capacity()) {
      return List.of(count);
    }
    String bytes =
        scene.say("plate.of", Content.bytes(channel.filled()), Content.bytes(channel.capacity()));
    return List.of(count, Row.of(bytes, isFull ? Ink.FAIL : Ink.DIM));
  }

  /** Who waits for room; the oldest of them with half its message in the pipe. */
  static List<Row> senders(String label, Channel channel, Scene scene, int width) {
    if (channel.senders().isEmpty()) {
      return List.of();
    }
    Putter oldest = channel.senders().get(0);
    String half = scene.say("plate.half-sent", Content.bytes(oldest.item().bytes()));
    List<Row> rows =
        new ArrayList<>(
            Crowd.rows(
                label, channel.senders().stream().map(Putter::waiter).toList(), scene, width));
    rows.add(
        Row.of("     " + half + ": ", Ink.FAIL)
            .plus(Content.of(List.of(oldest.item())), Ink.DIM)
            .fit(width));
    return rows;
  }
}
