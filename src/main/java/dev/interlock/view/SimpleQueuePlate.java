package dev.interlock.view;

import dev.interlock.model.Channel;
import dev.interlock.model.SimpleQueue;
import java.util.ArrayList;
import java.util.List;

/** What is in a simple queue, and who waits. */
final class SimpleQueuePlate {

  private SimpleQueuePlate() {}

  static Plate of(SimpleQueue queue, Scene scene, int width) {
    Channel channel = queue.channel();
    int depth = channel.all().size();
    Row name = Row.of(" " + queue.name() + " ", Ink.PLAIN).plus("simple ", Ink.DIM);
    Row figure =
        depth == 0
            ? Row.of("empty ", Ink.DIM)
            : Row.of(depth + (depth == 1 ? " item " : " items "), Ink.PLAIN);
    List<Row> remarks = new ArrayList<>(Pipes.filling(channel));
    if (!queue.closedBy().isEmpty()) {
      String who = Names.inShort(List.copyOf(queue.closedBy()));
      remarks.add(Row.of("closed by ", Ink.DIM).plus(who, Ink.PLAIN));
    }
    List<Row> full = new ArrayList<>();
    full.add(name.against(width, figure));
    full.addAll(Flow.rows(remarks, width));
    full.addAll(Pipes.senders("put waits", channel, scene, width));
    full.addAll(Crowd.rows("get waits", channel.receivers(), scene, width));
    if (depth > 0) {
      full.add(Row.of("   next ", Ink.DIM).plus(Content.of(channel.all()), Ink.PLAIN).fit(width));
    }
    return new Plate(full, name.plus(Crowd.count(channel.receivers())).against(width, figure));
  }
}
