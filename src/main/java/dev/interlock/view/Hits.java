package dev.interlock.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Jumps from one place where something stands to the next one. */
final class Hits {

  private Hits() {}

  static boolean isOfUse(Desk desk, Look look) {
    boolean filtered = desk.pane(look.scene()) == Pane.OUTPUT && !desk.reading().filter().isEmpty();
    return filtered || !desk.search().isEmpty();
  }

  static Pressed jump(Desk desk, Look look, Key key) {
    boolean forward = key.letter() != 'N';
    Desk ready = desk;
    if (desk.search().isEmpty()
        && desk.overlay() instanceof Overlay.Nothing
        && desk.pane(look.scene()) == Pane.OUTPUT) {
      String filter = desk.reading().filter();
      ready = desk.searching(filter).reading(desk.reading().filtered(""));
    }
    return ready.search().isEmpty()
        ? Pressed.only(desk)
        : Pressed.only(jumped(ready, look, forward));
  }

  /** To the first hit from where one is: in output the latest one. */
  static Desk first(Desk desk, Look look) {
    if (desk.search().isEmpty()) {
      return desk;
    }
    boolean output =
        desk.overlay() instanceof Overlay.Nothing && desk.pane(look.scene()) == Pane.OUTPUT;
    return jumped(desk, look, !output);
  }

  private static Desk jumped(Desk desk, Look look, boolean forward) {
    String text = Passage.lower(desk.search());
    if (desk.overlay() instanceof Overlay.Help help) {
      List<Row> rows = HelpPage.rows(look.size(), look.scene());
      return next(rows, text, help.offset(), forward)
          .map(row -> desk.under(new Overlay.Help(HelpPage.within(row, look))))
          .orElseGet(() -> none(desk, look));
    }
    if (desk.overlay() instanceof Overlay.Inspector inspector) {
      return inspected(desk, look, inspector, forward);
    }
    Pane pane = desk.pane(look.scene());
    if (pane == Pane.OUTPUT) {
      return output(desk, look, forward);
    }
    if (pane == Pane.PROCESSES) {
      return process(desk, look, forward);
    }
    return pane == Pane.TIMELINE ? none(desk, look) : thing(desk, look, pane, forward);
  }

  /** Scrolls to the row, and selects the thing that it is about. */
  private static Desk thing(Desk desk, Look look, Pane pane, boolean forward) {
    Stack stack = look.stack(desk, pane);
    int index = stack.index(desk.chosen(pane));
    int room = look.layout(desk).content(pane).height();
    int from = stack.first(desk.offset(pane), room, index);
    return next(stack.rows(), Passage.lower(desk.search()), from, forward)
        .map(
            row ->
                stack.spots().isEmpty()
                    ? desk.scrolled(pane, Math.min(row, stack.hidden(room)))
                    : desk.scrolled(pane, Math.min(row, stack.hidden(room)))
                        .choosing(pane, stack.spots().get(stack.at(row)).name()))
        .orElseGet(() -> none(desk, look));
  }

  private static Desk none(Desk desk, Look look) {
    return desk.noticing(look.scene().say("notice.nowhere", desk.search()));
  }

  /** The next row with this in it after, or before, another; round the ends. */
  private static Optional<Integer> next(List<Row> rows, String text, int from, boolean forward) {
    int count = rows.size();
    return IntStream.rangeClosed(1, count)
        .map(step -> Math.floorMod(from + (forward ? step : -step), count))
        .filter(row -> Passage.lower(rows.get(row).text()).contains(text))
        .boxed()
        .findFirst();
  }

  private static Desk output(Desk desk, Look look, boolean forward) {
    Passage passage = OutputPane.passage(desk, look);
    String whose = OutputPane.whose(desk, look);
    long from = desk.reading().place(whose).map(Place::cursor).orElse(passage.tape().end());
    return passage
        .hit(desk.search(), from, forward)
        .map(line -> OutputDeeds.at(desk, look, line))
        .orElseGet(() -> none(desk, look));
  }

  private static Desk process(Desk desk, Look look, boolean forward) {
    List<String> names = look.order(desk).stream().map(ProcessRow::name).toList();
    List<Row> rows = names.stream().map(name -> Row.of(name, Ink.PLAIN)).toList();
    int from = desk.chosenIn(look.order(desk)).map(names::indexOf).orElse(0);
    return next(rows, Passage.lower(desk.search()), from, forward)
        .map(row -> desk.choosing(names.get(row)))
        .orElseGet(() -> none(desk, look));
  }

  private static Desk inspected(
      Desk desk, Look look, Overlay.Inspector inspector, boolean forward) {
    Facts facts = Facts.about(inspector.thing(), look.scene());
    List<Row> rows =
        facts.all().stream()
            .map(fact -> look.scene().texts().sentence(fact.fact()))
            .map(sentence -> Row.of(Content.cut(sentence), Ink.PLAIN))
            .toList();
    int zero = facts.middle() < 0 ? rows.size() - 1 : facts.middle();
    return next(rows, Passage.lower(desk.search()), zero - inspector.back(), forward)
        .map(row -> desk.under(new Overlay.Inspector(inspector.thing(), zero - row)))
        .orElseGet(() -> none(desk, look));
  }
}
