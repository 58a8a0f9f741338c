package dev.interlock.view;

import dev.interlock.model.Child;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the keys do, moving and scrolling aside. */
final class Deeds {

  private Deeds() {}

  /** Closes what lies on top; on the panes undoes what was asked for last. */
  static Pressed back(Desk desk, Look look) {
    Overlay overlay = desk.overlay();
    if (overlay instanceof Overlay.Nothing) {
      return Pressed.only(undone(desk, look));
    }
    if (overlay instanceof Overlay.Prompt prompt) {
      return Pressed.only(Typing.cancelled(desk, look, prompt));
    }
    if (overlay instanceof Overlay.Picker picker && !picker.filter().isEmpty()) {
      return Pressed.only(desk.under(new Overlay.Picker(0, "")));
    }
    if (overlay instanceof Overlay.Picker && look.scene().play().isEmpty()) {
      return Pressed.with(desk, new Command.Quit(false));
    }
    Overlay under = overlay.under();
    return Pressed.only(desk.under(under.equals(overlay) ? new Overlay.Nothing() : under));
  }

  /** In this order: selection, filter, search, zoom. */
  private static Desk undone(Desk desk, Look look) {
    Pane pane = desk.pane(look.scene());
    Reading reading = desk.reading();
    if (pane == Pane.OUTPUT) {
      String whose = OutputPane.whose(desk, look);
      Optional<Place> marked = reading.place(whose).filter(it -> it.mark().isPresent());
      if (marked.isPresent()) {
        return desk.reading(reading.at(whose, marked.get().marking(Optional.empty())));
      }
      if (!reading.filter().isEmpty()) {
        return desk.reading(reading.filtered(""));
      }
    }
    if (pane == Pane.PROCESSES && !desk.table().filter().isEmpty()) {
      return desk.showing(desk.table().filtered(""));
    }
    return desk.search().isEmpty() ? desk.zoomed(false) : desk.searching("");
  }

  static Pressed quit(Desk desk, Look look) {
    long alive = look.scene().world().children().values().stream().filter(Child::isAlive).count();
    if (alive == 0) {
      return Pressed.with(desk, new Command.Quit(false));
    }
    String question = look.scene().count("question.quit", alive);
    return Pressed.only(
        desk.under(new Overlay.Confirm(new Command.Quit(false), question, desk.overlay())));
  }

  /** Ctrl-C: asks the first time, and takes no answer the second time. */
  static Pressed interrupt(Desk desk, Look look) {
    boolean asked =
        desk.overlay() instanceof Overlay.Confirm confirm
            && confirm.command() instanceof Command.Quit;
    return asked ? Pressed.with(desk, new Command.Quit(true)) : quit(desk, look);
  }

  /** The question stays if it was about quitting, so that Ctrl-C can still hurry. */
  static Pressed yes(Desk desk) {
    if (!(desk.overlay() instanceof Overlay.Confirm confirm)) {
      return Pressed.only(desk);
    }
    Desk next = confirm.command() instanceof Command.Quit ? desk : desk.under(confirm.under());
    return Pressed.with(next, confirm.command());
  }

  static Pressed nextPane(Desk desk, Look look, Key key) {
    List<Pane> panes = look.scene().panes();
    int step = key.name() == Key.Name.BACK_TAB ? panes.size() - 1 : 1;
    int now = panes.indexOf(desk.pane(look.scene()));
    return Pressed.only(desk.focusing(panes.get((now + step) % panes.size())));
  }

  static Pressed numberedPane(Desk desk, Look look, Key key) {
    List<Pane> panes = look.scene().panes();
    int index = key.letter() - '1';
    return Pressed.only(index < panes.size() ? desk.focusing(panes.get(index)) : desk);
  }

  static Pressed sort(Desk desk, Look look) {
    Table next = desk.table().sortedOtherwise();
    String word = look.scene().say("sort." + next.sort().name().toLowerCase(Locale.ROOT));
    return Pressed.only(desk.showing(next).noticing(look.scene().say("notice.sort", word)));
  }

  static Pressed mouse(Desk desk, Look look) {
    boolean on = !desk.mouse();
    return Pressed.only(
        desk.hearingMouse(on).noticing(look.scene().say(on ? "notice.mouse" : "notice.mouse.off")));
  }

  /** Does what was chosen, or asks before. */
  static Pressed choose(Desk desk) {
    if (!(desk.overlay() instanceof Overlay.Menu menu) || menu.items().isEmpty()) {
      return Pressed.only(desk);
    }
    Overlay.Item item = menu.items().get(menu.index());
    return item.question().isPresent()
        ? Pressed.only(
            desk.under(new Overlay.Confirm(item.command(), item.question().get(), menu.under())))
        : Pressed.with(desk.under(menu.under()), item.command());
  }

  static Pressed openPicker(Desk desk, Look look, Key key) {
    return Pressed.only(
        look.scene().told().choices().isEmpty() ? desk : desk.under(new Overlay.Picker(0, "")));
  }

  static Pressed pick(Desk desk, Look look) {
    if (!(desk.overlay() instanceof Overlay.Picker picker)) {
      return Pressed.only(desk);
    }
    List<Choice> choices = PickerPage.passing(look.scene().told().choices(), picker.filter());
    return picker.index() < choices.size()
        ? Pressed.with(desk.again(), new Command.Pick(choices.get(picker.index()).file()))
        : Pressed.only(desk);
  }
}
