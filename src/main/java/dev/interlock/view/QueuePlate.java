package dev.interlock.view;

import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Feeders;
import dev.interlock.model.Putter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How full a queue is and where its items are, what is unfinished, and who waits for what. */
record QueuePlate(BoundedQueue queue, Scene scene, int width) {

  static Plate of(BoundedQueue queue, Scene scene, int width) {
    QueuePlate plate = new QueuePlate(queue, scene, width);
    List<Row> full = new ArrayList<>();
    full.add(plate.first());
    full.addAll(Flow.rows(plate.whereabouts(), width));
    full.addAll(plate.lines());
    if (!queue.items().isEmpty()) {
      full.add(
          Row.of("   " + scene.say("plate.next") + " ", Ink.DIM)
              .plus(Content.of(queue.items()), Ink.PLAIN)
              .fit(width));
    }
    long most = queue.isBounded() ? queue.capacity() : 0;
    return new Plate(full, plate.first(), QueueFigures.of(queue, most, scene, width));
  }

  private Row first() {
    Row name = Row.of(" " + queue.name() + " ", Ink.PLAIN);
    int depth = queue.depth();
    if (!queue.isBounded()) {
      Row figure = Row.of(scene.count("plate.items", depth) + " ", Ink.PLAIN);
      return name.against(
          width, figure.plus(depth == 0 ? scene.say("plate.empty") + " " : "", Ink.DIM));
    }
    Ink ink = queue.isFull() ? Ink.FAIL : Ink.ACTIVE;
    String key = queue.isFull() ? "plate.full" : "plate.empty";
    String word = queue.isFull() || depth == 0 ? " " + scene.say(key) + " " : " ";
    Row figure =
        Row.of(depth + "/" + queue.capacity(), queue.isFull() ? Ink.FAIL : Ink.PLAIN)
            .plus(word, queue.isFull() ? Ink.FAIL : Ink.DIM);
    return Figures.row(name, figure, new Figures.Part(depth, queue.capacity(), ink), width);
  }

  /** In the pipe, in whose buffer, or lost; and what is unfinished. */
  private List<Row> whereabouts() {
    List<Row> remarks = new ArrayList<>(Pipes.filling(queue.channel(), scene));
    buffers()
        .forEach(
            (who, count) ->
                remarks.add(
                    Row.of(scene.say("plate.buffered") + " ", Ink.DIM)
                        .plus(who + " " + count, Ink.WAITING)));
    if (queue.phantoms() > 0) {
      remarks.add(Row.of(scene.count("plate.phantoms", queue.phantoms()), Ink.FAIL));
    }
    if (queue.isJoinable()) {
      String count = String.valueOf(queue.unfinished());
      remarks.add(Row.of(scene.say("plate.unfinished") + " ", Ink.DIM).plus(count, Ink.PLAIN));
    }
    closed(remarks);
    return remarks;
  }

  private Map<String, Integer> buffers() {
    Map<String, Integer> counts = new TreeMap<>(Names.IN_ORDER);
    for (Feeders.Buffered item : queue.feeders().buffered()) {
      counts.merge(item.item().producer(), 1, Integer::sum);
    }
    return counts;
  }

  private void closed(List<Row> remarks) {
    if (!queue.feeders().closedBy().isEmpty()) {
      String who = Names.inShort(List.copyOf(queue.feeders().closedBy()));
      remarks.add(Row.of(scene.say("plate.closed-by") + " ", Ink.DIM).plus(who, Ink.PLAIN));
    }
    if (!queue.feeders().cancelledBy().isEmpty()) {
      String who = Names.inShort(List.copyOf(queue.feeders().cancelledBy()));
      remarks.add(Row.of(scene.say("plate.cancelled-by") + " ", Ink.DIM).plus(who, Ink.PLAIN));
    }
  }

  private List<Row> lines() {
    List<Row> rows = new ArrayList<>();
    rows.addAll(
        Crowd.rows(
            scene.say("plate.put-waits"),
            queue.putters().stream().map(Putter::waiter).toList(),
            scene,
            width));
    rows.addAll(Pipes.senders(scene.say("plate.feeder"), queue.channel(), scene, width));
    rows.addAll(Crowd.rows(scene.say("plate.get-waits"), queue.getters(), scene, width));
    rows.addAll(Crowd.rows(scene.say("plate.joined-by"), queue.joiners(), scene, width));
    rows.addAll(
        Crowd.rows(scene.say("plate.feeder-awaited"), queue.feeders().joiners(), scene, width));
    return rows;
  }
}
