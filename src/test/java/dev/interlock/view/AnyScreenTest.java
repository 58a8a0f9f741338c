package dev.interlock.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.analysis.Cause;
import dev.interlock.analysis.Reach;
import dev.interlock.model.Barrier;
import dev.interlock.model.BarrierRequest;
import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Caller;
import dev.interlock.model.ConditionRequest;
import dev.interlock.model.ConditionVariable;
import dev.interlock.model.DataRequest;
import dev.interlock.model.EndUpdate;
import dev.interlock.model.Event;
import dev.interlock.model.EventRequest;
import dev.interlock.model.Fairness;
import dev.interlock.model.Lock;
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
import dev.interlock.model.WaitRequest;
import dev.interlock.model.World;
import dev.interlock.past.Track;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Random plays in random sizes under random keys: no fault, no control, no broken frame. */
class AnyScreenTest {

  private static final String[] TEXTS = {
    "plain",
    "包子和骨头",
    "mixed 包 x",
    "\u001B[31mred\u001B[0m",
    "bell\u0007",
    "emoji 😀 ⚡",
    "tab\tx",
    "e\u0301\u200B",
    "",
    "x".repeat(300),
    "铺".repeat(200)
  };

  private static final String LETTERS = "?/:nNwecsxypSTizvjkgGftqomu.<>123456789+-hl ";

  private static final List<Key.Name> NAMES = List.of(Key.Name.values());

  private static final Pipe PIPE = Pipe.of("wire", "left", "right", true);

  private static final List<String> QUEUES = List.of("q", "unbounded", "simple");

  private static final List<String> MEETINGS = List.of("changed", "gun", "lap");

  private static final List<String> LOCKS =
      List.of("a", "another_lock", "r", "r", "places", "seats", "waived");

  @Test
  void is_whole_whatever_happens() {
    for (int seed = 0; seed < 200; seed++) {
      Random dice = new Random(seed);
      Theatre theatre = play(dice);
      Desk desk = Desk.START;
      for (int i = 0; i < 12; i++) {
        Size size = size(dice);
        Scene scene = theatre.scene();
        desk = desk.after(input(dice, size), new Look(scene, size)).desk();
        String what = "seed " + seed + ", picture " + i + ", " + size;
        Canvas canvas = Screen.of(scene, desk, size);
        checkLetters(canvas, what);
        if (desk.overlay() instanceof Overlay.Nothing) {
          checkFrames(canvas, what);
        }
      }
    }
  }

  private static Input input(Random dice, Size size) {
    return switch (dice.nextInt(8)) {
      case 0 ->
          new Mouse(
              List.of(Mouse.Action.values()).get(dice.nextInt(3)),
              dice.nextInt(size.columns() + 1),
              dice.nextInt(size.rows() + 1));
      case 1 -> new Paste(text(dice));
      case 2, 3 -> Key.of(NAMES.get(dice.nextInt(NAMES.size())));
      default -> Key.letter(LETTERS.charAt(dice.nextInt(LETTERS.length())));
    };
  }

  private static Size size(Random dice) {
    List<Size> usual =
        List.of(new Size(80, 24), new Size(160, 48), new Size(120, 32), new Size(60, 15));
    return dice.nextBoolean()
        ? usual.get(dice.nextInt(usual.size()))
        : new Size(dice.nextInt(200), dice.nextInt(60));
  }

  private static Theatre play(Random dice) {
    int count = 1 + dice.nextInt(dice.nextInt(10) == 0 ? 120 : 6);
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      names.add((i % 2 == 0 ? "a_rather_long_name-" : "p-") + i);
    }
    Theatre theatre =
        new Theatre(Theatre.children(names.toArray(String[]::new)), resources(dice))
            .titled(TEXTS[dice.nextInt(TEXTS.length)])
            .begins();
    for (int i = 0; i < 60; i++) {
      move(theatre.at(i / 3.0), names.get(dice.nextInt(names.size())), dice);
    }
    return dice.nextInt(3) > 0
        ? theatre
        : theatre.told(
            new Told(
                new Trouble(
                    List.of(
                        Alarms.deadlock(Cause.Kind.CYCLE, TEXTS[dice.nextInt(TEXTS.length)], true)),
                    dice.nextBoolean() ? List.of() : names,
                    Reach.UNKNOWN),
                List.of(new Watched("figure", TEXTS[dice.nextInt(TEXTS.length)], figures(dice))),
                new TreeMap<>(),
                expected(dice),
                Plays.choices()));
  }

  private static List<Expected> expected(Random dice) {
    List<Expected> all = new ArrayList<>();
    for (int i = dice.nextInt(8); i > 0; i--) {
      Expected.State[] states = Expected.State.values();
      all.add(new Expected(text(dice), text(dice), states[dice.nextInt(states.length)]));
    }
    return all;
  }

  private static List<Resource> resources(Random dice) {
    return List.of(
        Lock.free("a"),
        Lock.free("another_lock"),
        Lock.of("r", Lock.Type.RLOCK, 1, Fairness.STRICT),
        Lock.of("places", Lock.Type.SEMAPHORE, 3, Fairness.byLot(1)),
        Lock.of("seats", Lock.Type.BOUNDED_SEMAPHORE, 2, Fairness.STRICT),
        Lock.free("waived").waived(),
        ConditionVariable.of("changed", "r"),
        Event.unset("gun"),
        Barrier.of("lap", 3, Optional.empty(), dice.nextBoolean()),
        BoundedQueue.empty("q", true, 2),
        BoundedQueue.empty("unbounded", false, 0),
        SimpleQueue.empty("simple"),
        PIPE,
        PIPE.ends().get(0),
        PIPE.ends().get(1),
        SharedValue.of("figure", Kind.VALUE, Value.of(1), Optional.of("r")),
        SharedValue.of("list", Kind.LIST, Value.texts(List.of()), Optional.empty()),
        new Terminal("screen", ""),
        SharedFile.of("db", "db.json", Optional.empty()));
  }

  private static void move(Theatre theatre, String name, Random dice) {
    World world = theatre.world();
    if (!world.child(name).isStarted()) {
      theatre.starts(name);
      return;
    }
    String lock = LOCKS.get(dice.nextInt(LOCKS.size()));
    Caller caller = Theatre.asks(name);
    switch (dice.nextInt(20)) {
      case 0, 1 -> theatre.acquires(name, lock);
      case 2 -> theatre.releases(name, lock);
      case 3 -> theatre.sleeps(name, 1 + dice.nextInt(5));
      case 4 -> theatre.puts(name, QUEUES.get(dice.nextInt(QUEUES.size())), text(dice));
      case 5 ->
          theatre.does(
              new QueueRequest.Get(
                  caller, QUEUES.get(dice.nextInt(QUEUES.size())), Patience.FOR_EVER));
      case 6 -> theatre.prints(name, text(dice) + (dice.nextBoolean() ? "\n" : "\r"));
      case 7 -> theatre.joins(name, dice.nextBoolean() ? "q" : "main");
      case 8, 9 ->
          theatre.does(
              new WaitRequest(
                  caller, MEETINGS.get(dice.nextInt(MEETINGS.size())), Patience.FOR_EVER));
      case 10 -> theatre.does(new ConditionRequest.Notify(caller, "changed", 1));
      case 11 -> theatre.does(new EventRequest.SetEvent(caller, "gun"));
      case 12 -> theatre.does(new BarrierRequest.Acted(caller, "lap", dice.nextBoolean()));
      case 13 -> theatre.does(new TerminalRequest.Display(caller, "screen", text(dice)));
      case 14 -> theatre.does(new DataRequest.Append(caller, "list", Value.of(text(dice))));
      case 15 -> theatre.does(new DataRequest.Update(caller, "figure", Optional.empty()));
      case 16 -> theatre.does(updated(caller, dice.nextInt(9)));
      case 17 -> theatre.does(new PipeRequest.Send(caller, "left", Value.of(text(dice))));
      case 18 ->
          theatre.does(new PipeRequest.Receive(caller, dice.nextBoolean() ? "left" : "right"));
      default -> {
        if (dice.nextInt(4) == 0) {
          theatre.exits(name, dice.nextBoolean() ? 0 : 143);
        }
      }
    }
  }

  private static EndUpdate updated(Caller caller, long number) {
    return new EndUpdate(caller, "figure", Optional.empty(), Optional.of(Value.of(number)));
  }

  private static Track<String> figures(Random dice) {
    Track<String> figures = Track.empty();
    for (int i = 0; i < dice.nextInt(20); i++) {
      figures = figures.plus(Duration.ofSeconds(i), text(dice));
    }
    return figures;
  }

  private static String text(Random dice) {
    return TEXTS[dice.nextInt(TEXTS.length)];
  }

  private static void checkLetters(Canvas canvas, String what) {
    for (int row = 0; row < canvas.size().rows(); row++) {
      for (int column = 0; column < canvas.size().columns(); column++) {
        char letter = canvas.letter(column, row);
        if (letter == Canvas.REST) {
          boolean halved = column == 0 || Cells.width(canvas.letter(column - 1, row)) != 2;
          assertEquals(false, halved, what + ": half a letter in row " + row);
        } else {
          assertEquals(Cells.clean(String.valueOf(letter)), String.valueOf(letter), what);
        }
      }
    }
  }

  private static void checkFrames(Canvas canvas, String what) {
    for (int row = 1; row < canvas.size().rows(); row++) {
      for (int column = 0; column < canvas.size().columns(); column++) {
        if (canvas.letter(column, row) == '└' && canvas.style(column, row).ink() != Ink.CHILD) {
          checkLeftSide(canvas, column, row, what);
        }
      }
    }
  }

  /** Above a lower left corner of a frame there is nothing but its side, up to the upper one. */
  private static void checkLeftSide(Canvas canvas, int column, int bottom, String what) {
    if (bottom == 0
        || canvas.letter(Math.min(column + 1, canvas.size().columns() - 1), bottom) != '─') {
      return;
    }
    int row = bottom - 1;
    while (row > 0 && canvas.letter(column, row) == '│') {
      row--;
    }
    assertEquals('┌', canvas.letter(column, row), what + ": broken side in column " + column);
  }
}
