package dev.interlock.view;

import dev.interlock.model.Channel;
import dev.interlock.model.Pipe;
import java.util.ArrayList;
import java.util.List;

/** What is under way in each direction of a pipe, who waits there, and who holds the ends. */
record PipePlate(Pipe pipe, Scene scene, int width) {

  static Plate of(Pipe pipe, Scene scene, int width) {
    PipePlate plate = new PipePlate(pipe, scene, width);
    List<Row> full = new ArrayList<>();
    full.add(plate.first());
    for (Pipe.Side side : plate.receiving()) {
      full.addAll(plate.direction(side));
    }
    full.add(plate.holders(pipe.first()));
    full.add(plate.holders(pipe.second()));
    return new Plate(full, plate.first());
  }

  private List<Pipe.Side> receiving() {
    return pipe.isDuplex() ? List.of(pipe.first(), pipe.second()) : List.of(pipe.first());
  }

  private Row first() {
    Row name =
        Row.of(" " + pipe.name() + " ", Ink.PLAIN)
            .plus(scene.say(pipe.isDuplex() ? "kind.pipe" : "kind.one-way") + " ", Ink.DIM);
    int count = 0;
    for (Pipe.Side side : receiving()) {
      count += side.inbound().all().size();
      name = name.plus(Crowd.count(side.inbound().receivers()));
    }
    Row figure =
        count == 0
            ? Row.of(scene.say("plate.empty") + " ", Ink.DIM)
            : Row.of(scene.count("plate.messages", count) + " ", Ink.PLAIN);
    return name.against(width, figure);
  }

  private List<Row> direction(Pipe.Side side) {
    Channel channel = side.inbound();
    List<Row> filling = new ArrayList<>(Pipes.filling(channel, scene));
    String way = pipe.far(side.end()).end() + " → " + side.end() + "  ";
    filling.set(0, Row.of(way, Ink.PLAIN).plus(filling.get(0)));
    List<Row> rows = new ArrayList<>(Flow.rows(filling, width));
    if (!channel.items().isEmpty()) {
      rows.add(
          Row.of("   " + scene.say("plate.next") + " ", Ink.DIM)
              .plus(Content.of(channel.items()), Ink.PLAIN)
              .fit(width));
    }
    rows.addAll(Pipes.senders(scene.say("plate.send-waits"), channel, scene, width));
    rows.addAll(Crowd.rows(scene.say("plate.recv-waits"), channel.receivers(), scene, width));
    rows.addAll(Crowd.rows(scene.say("plate.poll-waits"), channel.pollers(), scene, width));
    return rows;
  }

  private Row holders(Pipe.Side side) {
    List<String> names = pipe.holders(scene.world(), side.end());
    Row row = Row.of("   " + scene.say("plate.held-by", side.end()) + " ", Ink.DIM);
    return names.isEmpty()
        ? row.plus(scene.say("plate.nobody"), Ink.FAIL)
        : row.plus(Names.inShort(names), Ink.PLAIN).fit(width);
  }
}
