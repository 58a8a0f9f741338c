package dev.interlock.view;

import java.util.List;
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
      desk = of;
    }
    return known;
  }

  /** All processes as the table shows them. */
  List<ProcessRow> order(Desk of) {
    Area table = layout(of).content(Pane.PROCESSES);
    List<ProcessRow> known = order;
    if (known == null) {
      known = ProcessPane.order(scene, new Size(table.width(), table.height()));
      order = known;
    }
    return known;
  }
}
