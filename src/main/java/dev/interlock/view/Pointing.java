package dev.interlock.view;

import dev.interlock.model.Child;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the mouse does: a click selects what is under it, the wheel scrolls it. */
final class Pointing {

  /** Rows that one notch of the wheel goes. */
  private static final int NOTCH = 3;

  private Pointing() {}

  static Pressed at(Desk desk, Look look, Mouse mouse) {
    boolean clicks = mouse.action() == Mouse.Action.CLICK;
    if (clicks && Layout.fits(look.size())) {
      Optional<Pressed> key = key(desk, look, mouse);
      if (key.isPresent()) {
        return key.get();
      }
    }
    int rows = mouse.action() == Mouse.Action.WHEEL_UP ? -NOTCH : NOTCH;
    Overlay overlay = desk.overlay();
    if (overlay instanceof Overlay.Nothing) {
      return Pressed.only(clicks ? clicked(desk, look, mouse) : scrolled(desk, look, mouse, rows));
    }
    if (clicks) {
      return Pressed.only(chosen(desk, look, mouse));
    }
    return Moves.by(desk, look, rows);
  }

  private static boolean holds(Area area, Mouse mouse) {
    return mouse.column() >= area.left()
        && mouse.column() < area.right()
        && mouse.row() >= area.top()
        && mouse.row() < area.bottom();
  }

  /** A word in the line of keys is as good as its key. */
  private static Optional<Pressed> key(Desk desk, Look look, Mouse mouse) {
    if (mouse.row() != look.layout(desk).keys().top()) {
      return Optional.empty();
    }
    int column = 0;
    for (Keys.Hinted hint : Foot.hints(desk, look, look.size().columns())) {
      column += hint.row().width();
      if (mouse.column() < column) {
        return Optional.of(hint.binding().press(desk, look));
      }
    }
    return Optional.empty();
  }

  /** The row of a list that lies over the panes. */
  private static Desk chosen(Desk desk, Look look, Mouse mouse) {
    if (desk.overlay() instanceof Overlay.Menu menu) {
      Area list = Boxes.list(menu, look.size());
      int index = mouse.row() - list.top() + Boxes.first(menu, list.height());
      return holds(list, mouse) && index < menu.items().size()
          ? desk.under(new Overlay.Menu(menu.title(), menu.items(), index, menu.under()))
          : desk;
    }
    if (desk.overlay() instanceof Overlay.Picker picker) {
      return PickerPage.at(picker, desk, look, mouse.row())
          .map(index -> desk.under(new Overlay.Picker(index, picker.filter())))
          .orElse(desk);
    }
    return desk;
  }

  private static Optional<Pane> pane(Desk desk, Look look, Mouse mouse) {
    return look.layout(desk).panes().entrySet().stream()
        .filter(pane -> holds(pane.getValue(), mouse))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Desk clicked(Desk desk, Look look, Mouse mouse) {
    Area strip = look.layout(desk).strip();
    if (holds(strip, mouse)) {
      return Strip.at(strip, look.scene(), mouse.column(), mouse.row() - strip.top())
          .map(name -> desk.focusing(Pane.PROCESSES).choosing(name))
          .orElse(desk);
    }
    Optional<Pane> pane = pane(desk, look, mouse);
    return pane.map(it -> selected(desk, look, it, mouse).focusing(it)).orElse(desk);
  }

  /** What is under the mouse is selected, if anything is. */
  private static Desk selected(Desk desk, Look look, Pane pane, Mouse mouse) {
    Area content = look.layout(desk).content(pane);
    int row = mouse.row() - content.top();
    return switch (pane) {
      case PROCESSES -> process(desk, look, content, row);
      case OUTPUT -> line(desk, look, content, mouse);
      case TIMELINE -> desk;
      default -> thing(desk, look, pane, row);
    };
  }

  /** The rows of the table are in order, so one is as far from the cursor's as the other. */
  private static Desk process(Desk desk, Look look, Area content, int row) {
    List<String> names = look.order(desk).stream().map(ProcessRow::name).toList();
    int now = desk.chosenIn(look.order(desk)).map(names::indexOf).orElse(-1);
    int cursor = ProcessPane.cursor(desk, look, new Size(content.width(), content.height()));
    int index = now + row - cursor;
    boolean isRow = now >= 0 && row >= 0 && index >= 0 && index < names.size();
    return isRow ? desk.choosing(names.get(index)) : desk;
  }

  private static Desk thing(Desk desk, Look look, Pane pane, int row) {
    Stack stack = look.stack(desk, pane);
    int room = look.layout(desk).content(pane).height();
    int first = stack.first(desk.offset(pane), room, stack.index(desk.chosen(pane)));
    boolean isThere = row >= 0 && first + row < stack.rows().size() && !stack.spots().isEmpty();
    return isThere ? desk.choosing(pane, stack.spots().get(stack.at(first + row)).name()) : desk;
  }

  /** In tiles the process, else the line. */
  private static Desk line(Desk desk, Look look, Area content, Mouse mouse) {
    if (OutputPane.isTiled(desk, look)) {
      Area pane = look.layout(desk).panes().getOrDefault(Pane.OUTPUT, content);
      Mouse inside =
          new Mouse(mouse.action(), mouse.column() - pane.left(), mouse.row() - pane.top());
      return Tiles.of(desk, look).stream()
          .filter(tile -> holds(tile.area(), inside))
          .map(Tiles.Tile::child)
          .map(Child::name)
          .findFirst()
          .map(desk::choosing)
          .orElse(desk);
    }
    List<OutputPane.Shown> shown = OutputPane.shown(desk, look);
    int row = mouse.row() - content.top();
    return row >= 0 && row < shown.size()
        ? OutputDeeds.at(desk, look, shown.get(row).number())
        : desk;
  }

  /** What is under the mouse moves; the pane that has the keys keeps them. */
  private static Desk scrolled(Desk desk, Look look, Mouse mouse, int rows) {
    Pane focus = desk.focus().pane();
    return pane(desk, look, mouse)
        .map(pane -> Moves.panes(desk.focusing(pane), look, rows).focusing(focus))
        .orElse(desk);
  }
}
