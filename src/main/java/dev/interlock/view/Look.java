package dev.interlock.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A scene and the size in which it is seen. Remembers what is worked out for a desk, since a
 * picture asks for it many times; belongs to one thread.
 */
public final class Look {

  private final Scene scene;
  private final Size size;
  private @Nullable Desk desk;
  private @Nullable Layout layout;
  private @Nullable List<ProcessRow> order;
  private final Map<Pane, Stack> stacks = new EnumMap<>(Pane.class);

  public Look(Scene scene, Size size) {
    this.scene = scene;
    this.size = size;
  }

  Scene scene() {
    return scene;
  }

  Size size() {
    return size;
  }

  /** Where everything is. */
  Layout layout(Desk of) {
    Layout known = layout;
    if (known == null || !of.equals(desk)) {
      known = Layout.of(scene, of, size);
      layout = known;
      order = null;
      stacks.clear();
      desk = of;
    }
    return known;
  }

  /** All processes as the table shows them. */
  List<ProcessRow> order(Desk of) {
    Area table = layout(of).content(Pane.PROCESSES);
    List<ProcessRow> known = order;
    if (known == null) {
      known = Order.of(scene, of.table(), new Size(table.width(), table.height()));
      order = known;
    }
    return known;
  }

  /** What a pane shows that is neither the table nor the output. */
  Stack stack(Desk of, Pane pane) {
    Area area = layout(of).content(pane);
    return stacks.computeIfAbsent(
        pane, it -> Contents.of(it, scene, new Size(area.width(), area.height())));
  }

  /** What is under the cursor of the pane that has the keys; else the process that is chosen. */
  Optional<Thing> selected(Desk of) {
    Pane pane = of.pane(scene);
    Stack stack = stack(of, pane);
    int index = stack.index(of.chosen(pane));
    return index >= 0
        ? Optional.of(new Thing(pane, stack.spots().get(index).name()))
        : of.chosenIn(order(of)).map(Thing::process);
  }
}
