package dev.interlock.view;

import java.util.List;
import java.util.Optional;

/** Moving the cursor and scrolling, in whatever has the keys. */
final class Moves {

  /** Farther than any list is long. */
  private static final int FAR = 1_000_000;

  private Moves() {}

  static Pressed step(Desk desk, Look look, Key key) {
    boolean down = key.name() == Key.Name.DOWN || key.letter() == 'j';
    return by(desk, look, down ? 1 : -1);
  }

  static Pressed page(Desk desk, Look look, Key key) {
    int page = Math.max(1, look.size().rows() / 2);
    return by(desk, look, key.name() == Key.Name.PAGE_DOWN ? page : -page);
  }

  static Pressed toEnd(Desk desk, Look look, Key key) {
    boolean down = key.name() == Key.Name.END || key.letter() == 'G';
    return by(desk, look, down ? FAR : -FAR);
  }

  private static Pressed by(Desk desk, Look look, int rows) {
    Overlay overlay = desk.overlay();
    if (overlay instanceof Overlay.Help help) {
      int last = Math.max(0, HelpPage.rows(look.size()) - HelpPage.room(look.size()));
      return Pressed.only(desk.under(new Overlay.Help(within(help.offset() + rows, last))));
    }
    if (overlay instanceof Overlay.Inspector inspector) {
      int last = Math.max(0, Inspection.facts(look.scene(), inspector.process()).size() - 1);
      int back = within(inspector.back() - rows, last);
      return Pressed.only(desk.under(new Overlay.Inspector(inspector.process(), back)));
    }
    if (overlay instanceof Overlay.Picker picker) {
      int last = Math.max(0, look.scene().told().choices().size() - 1);
      return Pressed.only(desk.under(new Overlay.Picker(within(picker.index() + rows, last))));
    }
    return Pressed.only(panes(desk, look, rows));
  }

  private static Desk panes(Desk desk, Look look, int rows) {
    Pane pane = desk.pane(look.scene());
    return switch (pane) {
      case PROCESSES -> cursor(desk, look, rows);
      case OUTPUT -> output(desk, look, rows);
      case TIMELINE -> {
        int last = TimelinePane.hidden(desk, look);
        yield desk.scrolled(pane, within(desk.offset(pane) + rows, last));
      }
      default -> {
        int last = Screen.hidden(pane, desk, look);
        yield desk.scrolled(pane, within(desk.offset(pane) + rows, last));
      }
    };
  }

  private static Desk cursor(Desk desk, Look look, int rows) {
    List<ProcessRow> order = look.order(desk);
    Optional<String> chosen = desk.chosenIn(order);
    if (chosen.isEmpty()) {
      return desk;
    }
    List<String> names = order.stream().map(ProcessRow::name).toList();
    int next = within(names.indexOf(chosen.get()) + rows, names.size() - 1);
    return desk.choosing(names.get(next));
  }

  /** Up leaves the end of the output and freezes it; down at the end follows it again. */
  private static Desk output(Desk desk, Look look, int rows) {
    Tape tape = OutputPane.tape(desk, look);
    long room = OutputPane.room(desk, look);
    long lowest = Math.min(tape.end(), tape.first() + room);
    long bottom = desk.reading().frozen().orElse(tape.end()) + rows;
    boolean atEnd = bottom >= tape.end();
    return desk.reading(
        desk.reading().at(atEnd ? Optional.empty() : Optional.of(Math.max(lowest, bottom))));
  }

  private static int within(int wanted, int last) {
    return Math.max(0, Math.min(last, wanted));
  }
}
