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
    Row name =
        Row.of(" " + queue.name() + " ", Ink.PLAIN).plus(scene.say("kind.simple") + " ", Ink.DIM);
    Row figure =
        depth == 0
            ? Row.of(scene.say("plate.empty") + " ", Ink.DIM)
            : Row.of(scene.count("plate.items", depth) + " ", Ink.PLAIN);
    List<Row> remarks = new ArrayList<>(Pipes.filling(channel, scene));
    if (!queue.closedBy().isEmpty()) {
      String who = Names.inShort(List.copyOf(queue.closedBy()));
      remarks.add(Row.of(scene.say("plate.closed-by") + " ", Ink.DIM).plus(who, Ink.PLAIN));
    }
    List<Row> full = new ArrayList<>();
    full.add(name.against(width, figure));
    full.addAll(Flow.rows(remarks, width));
    full.addAll(Pipes.senders(scene.say("plate.put-waits"), channel, scene, width));
    full.addAll(Crowd.rows(scene.say("plate.get-waits"), channel.receivers(), scene, width));
    if (depth > 0) {
      full.add(
          Row.of("   " + scene.say("plate.next") + " ", Ink.DIM)
              .plus(Content.of(channel.all()), Ink.PLAIN)
              .fit(width));
    }
    Row compact = name.plus(Crowd.count(channel.receivers())).against(width, figure);
    return new Plate(full, compact, QueueFigures.of(queue, 0, scene, width));
  }
}
