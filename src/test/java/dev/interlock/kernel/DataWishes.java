package dev.interlock.kernel;

import dev.interlock.model.Caller;
import dev.interlock.model.ChildRequest;
import dev.interlock.model.DataRequest;
import dev.interlock.model.EndUpdate;
import dev.interlock.model.LockRequest;
import dev.interlock.model.OpenFile;
import dev.interlock.model.Report;
import dev.interlock.model.SharedFile.Access;
import dev.interlock.model.SharedFile.Content;
import dev.interlock.model.SharedFile.Mode;
import dev.interlock.model.SharedValue;
import dev.interlock.model.TerminalRequest;
import dev.interlock.model.World;
import dev.interlock.value.Value;
import java.util.List;
import java.util.Optional;

/** What a process may want of shared data, and of files. */
final class DataWishes {

  private static final List<String> DATA =
      List.of("counter", "seats", "seats", "bare", "list", "list");

  private final Draw draw;
  private long values;

  DataWishes(Draw draw) {
    this.draw = draw;
  }

  ChildRequest data(Caller caller) {
    String data = draw.oneIn(30) ? "e" : draw.any(DATA);
    Optional<Value> at = data.equals("counter") || draw.oneIn(3) ? Optional.empty() : part();
    if (data.equals("list") && draw.coin()) {
      return draw.coin()
          ? new DataRequest.Append(caller, data, Value.of(++values))
          : new DataRequest.Pop(caller, data, at);
    }
    return switch (draw.below(15)) {
      case 0, 1 -> new DataRequest.Read(caller, data, at);
      case 2 -> new DataRequest.Write(caller, data, at, Value.of(++values));
      case 3 -> new DataRequest.Append(caller, data, Value.of(++values));
      case 4 -> new DataRequest.Pop(caller, data, at);
      case 5 -> new TerminalRequest.Display(caller, draw.any("tty", "tty", "e"), "hm\n");
      case 6, 7 -> new LockRequest.Acquire(caller, data, draw.patience());
      case 8, 9, 10, 11 -> new LockRequest.Release(caller, data);
      default -> new DataRequest.Update(caller, data, at);
    };
  }

  private Optional<Value> part() {
    return Optional.of(Value.of(draw.below(4) - 2));
  }

  /** Now and then it is the wrong one who tells, or there is nothing to tell. */
  EndUpdate updated(SharedValue data) {
    SharedValue.Wish opened = data.opener().orElseThrow();
    String child = draw.oneIn(20) ? "main" : opened.waiter().child();
    Optional<Value> value =
        switch (draw.below(5)) {
          case 0 -> Optional.empty();
          case 1 -> Optional.of(Value.of("no number"));
          default -> Optional.of(Value.of(++values));
        };
    return new EndUpdate(Wishes.caller(child), data.name(), opened.access().at(), value);
  }

  /** Whoever has truncated the file goes on to write it. */
  ChildRequest file(Caller caller, World world) {
    boolean isHalf = world.file("db").halfWritten().contains(caller.child());
    Mode mode = isHalf ? Mode.WRITE : draw.any(Mode.READ, Mode.TRUNCATE, Mode.REPLACE);
    return new OpenFile(caller, draw.oneIn(20) ? "e" : "db", mode);
  }

  Report done(Access open) {
    Optional<String> error = draw.oneIn(9) ? Optional.of("disk full") : Optional.empty();
    String text = open.mode() == Mode.TRUNCATE ? "" : Integer.toString(draw.below(9));
    return new Report.FileDone(
        Wishes.caller(open.waiter().child()),
        "db",
        draw.oneIn(20) ? Mode.READ : open.mode(),
        Optional.of(new Content(text, Optional.empty())),
        error);
  }
}
