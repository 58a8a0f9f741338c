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

  static Pressed by(Desk desk, Look look, int rows) {
    Overlay overlay = desk.overlay();
    if (overlay instanceof Overlay.Help help) {
      int row = HelpPage.within(help.offset() + rows, look);
      return Pressed.only(desk.under(new Overlay.Help(row)));
    }
    if (overlay instanceof Overlay.Inspector inspector) {
      Facts facts = Facts.about(inspector.thing(), look.scene());
      int back = facts.back(inspector.back() - rows);
      return Pressed.only(desk.under(new Overlay.Inspector(inspector.thing(), back)));
    }
    if (overlay instanceof Overlay.Picker picker) {
      int count = PickerPage.passing(look.scene().told().choices(), picker.filter()).size();
      int next = within(picker.index() + rows, count - 1);
      return Pressed.only(desk.under(new Overlay.Picker(next, picker.filter())));
    }
    if (overlay instanceof Overlay.Menu menu) {
      int next = within(menu.index() + rows, menu.items().size() - 1);
      return Pressed.only(
          desk.under(new Overlay.Menu(menu.title(), menu.items(), next, menu.under())));
    }
    return Pressed.only(panes(desk, look, rows));
  }

  static Desk panes(Desk desk, Look look, int rows) {
    Pane pane = desk.pane(look.scene());
    return switch (pane) {
      case PROCESSES -> cursor(desk, look, rows);
      case OUTPUT -> OutputDeeds.moved(desk, look, rows);
      case TIMELINE -> {
        int last = TimelinePane.hidden(desk, look);
        yield desk.scrolled(pane, within(desk.offset(pane) + rows, last));
      }
      default -> things(desk, look, rows);
    };
  }

  /**
   * A step goes to the next thing, and beyond the last one scrolls; more scrolls, and the cursor
   * follows.
   */
  private static Desk things(Desk desk, Look look, int rows) {
    Pane pane = desk.pane(look.scene());
    Stack stack = look.stack(desk, pane);
    int room = look.layout(desk).content(pane).height();
    int index = stack.index(desk.chosen(pane));
    int first = stack.first(desk.offset(pane), room, index);
    int next = index + rows;
    if (Math.abs(rows) == 1 && index >= 0 && next >= 0 && next < stack.spots().size()) {
      String name = stack.spots().get(next).name();
      return desk.choosing(pane, name).scrolled(pane, stack.showing(next, first, room));
    }
    int scrolled = within(first + rows, stack.hidden(room));
    Desk moved = desk.scrolled(pane, scrolled);
    if (Math.abs(rows) == 1 || index < 0) {
      return moved;
    }
    boolean isAtEnd = rows > 0 && scrolled == stack.hidden(room);
    int shown = isAtEnd ? stack.spots().size() - 1 : stack.at(scrolled);
    return moved.choosing(pane, stack.spots().get(shown).name());
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

  private static int within(int wanted, int last) {
    return Math.max(0, Math.min(last, wanted));
  }
}
