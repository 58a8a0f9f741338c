package dev.interlock.view;

import java.util.Optional;

/** What is typed into a line that is asked for. */
final class Typing {

  private Typing() {}

  static Optional<String> filterHint(Desk desk, Look look) {
    return Optional.of(filters(desk, look) ? "key.filter" : "key.search");
  }

  /** Whether what is typed would leave out the rest, instead of being searched. */
  private static boolean filters(Desk desk, Look look) {
    if (desk.overlay() instanceof Overlay.Picker) {
      return true;
    }
    Pane pane = desk.pane(look.scene());
    return desk.overlay() instanceof Overlay.Nothing
        && (pane == Pane.PROCESSES || pane == Pane.OUTPUT);
  }

  /** Asks for a filter, or for what to search where nothing can be filtered. */
  static Pressed filter(Desk desk, Look look) {
    Overlay.Purpose purpose =
        filters(desk, look) ? new Overlay.Purpose.Filter() : new Overlay.Purpose.Search();
    String now = now(desk, look, purpose, desk.overlay());
    return Pressed.only(
        desk.under(new Overlay.Prompt(purpose, Draft.of(now), now, desk.overlay())));
  }

  private static String now(Desk desk, Look look, Overlay.Purpose purpose, Overlay under) {
    if (purpose instanceof Overlay.Purpose.Search) {
      return desk.search();
    }
    if (under instanceof Overlay.Picker picker) {
      return picker.filter();
    }
    return desk.pane(look.scene()) == Pane.OUTPUT ? desk.reading().filter() : desk.table().filter();
  }

  /** What comes of any input that the table of keys does not know. */
  static Pressed input(Desk desk, Look look, Input input) {
    if (desk.overlay() instanceof Overlay.Prompt prompt) {
      Draft draft = typed(prompt.draft(), input);
      return Pressed.only(edited(desk, look, prompt, draft));
    }
    return desk.overlay() instanceof Overlay.Palette palette
        ? Pressed.only(Palettes.typed(desk, palette, typed(palette.draft(), input)))
        : Pressed.only(desk);
  }

  private static Draft typed(Draft draft, Input input) {
    if (input instanceof Paste paste) {
      return draft.with(paste.text());
    }
    return input instanceof Key key ? draft.after(key) : draft;
  }

  /** A filter works while it is typed. */
  private static Desk edited(Desk desk, Look look, Overlay.Prompt prompt, Draft draft) {
    Overlay.Prompt next =
        new Overlay.Prompt(prompt.purpose(), draft, prompt.before(), prompt.under());
    return draft.text().equals(prompt.draft().text())
        ? desk.under(next)
        : applied(desk, look, next, draft.text());
  }

  private static Desk applied(Desk desk, Look look, Overlay.Prompt prompt, String text) {
    if (prompt.purpose() instanceof Overlay.Purpose.Search) {
      return desk.searching(text).under(prompt);
    }
    if (!(prompt.purpose() instanceof Overlay.Purpose.Filter)) {
      return desk.under(prompt);
    }
    if (prompt.under() instanceof Overlay.Picker) {
      Overlay below = new Overlay.Picker(0, text);
      return desk.under(
          new Overlay.Prompt(prompt.purpose(), prompt.draft(), prompt.before(), below));
    }
    Desk next = desk.under(prompt);
    return desk.pane(look.scene()) == Pane.OUTPUT
        ? next.reading(next.reading().filtered(text))
        : next.showing(next.table().filtered(text));
  }

  static Pressed enter(Desk desk, Look look) {
    if (desk.overlay() instanceof Overlay.Palette palette) {
      return Palettes.enter(desk, look, palette);
    }
    if (!(desk.overlay() instanceof Overlay.Prompt prompt)) {
      return Pressed.only(desk);
    }
    Desk closed = desk.under(prompt.under());
    String text = prompt.draft().text();
    if (prompt.purpose() instanceof Overlay.Purpose.Stdin stdin) {
      return Pressed.with(
          closed.noticing(look.scene().say("notice.typed", stdin.process())),
          new Command.Type(stdin.process(), text));
    }
    return Pressed.only(
        prompt.purpose() instanceof Overlay.Purpose.Search ? Hits.first(closed, look) : closed);
  }

  /** As if nothing had been typed. */
  static Desk cancelled(Desk desk, Look look, Overlay.Prompt prompt) {
    Desk restored = applied(desk, look, prompt, prompt.before());
    return restored.under(restored.overlay().under());
  }

  static Optional<String> tabHint(Desk desk, Look look) {
    if (desk.overlay() instanceof Overlay.Palette) {
      return Optional.of("key.complete");
    }
    if (!(desk.overlay() instanceof Overlay.Prompt prompt) || !canTurn(desk, look, prompt)) {
      return Optional.empty();
    }
    boolean filters = prompt.purpose() instanceof Overlay.Purpose.Filter;
    return Optional.of(filters ? "key.search" : "key.filter");
  }

  private static boolean canTurn(Desk desk, Look look, Overlay.Prompt prompt) {
    return prompt.under() instanceof Overlay.Nothing
        && !(prompt.purpose() instanceof Overlay.Purpose.Stdin)
        && desk.pane(look.scene()) == Pane.OUTPUT;
  }

  /** In the output one may filter or search: turns from one to the other. */
  static Pressed tab(Desk desk, Look look) {
    if (desk.overlay() instanceof Overlay.Palette palette) {
      return Pressed.only(Palettes.complete(desk, look, palette));
    }
    if (!(desk.overlay() instanceof Overlay.Prompt prompt) || !canTurn(desk, look, prompt)) {
      return Pressed.only(desk);
    }
    String text = prompt.draft().text();
    boolean filters = prompt.purpose() instanceof Overlay.Purpose.Filter;
    Overlay.Purpose purpose = filters ? new Overlay.Purpose.Search() : new Overlay.Purpose.Filter();
    Overlay.Prompt next = new Overlay.Prompt(purpose, prompt.draft(), "", prompt.under());
    return Pressed.only(applied(applied(desk, look, prompt, ""), look, next, text));
  }

  static Pressed step(Desk desk, Look look, Key key) {
    int rows = key.name() == Key.Name.DOWN ? 1 : -1;
    return Pressed.only(
        desk.overlay() instanceof Overlay.Palette palette
            ? Palettes.step(desk, look, palette, rows)
            : desk);
  }

  /** The line as it is shown, with what it is for. */
  static Row row(Overlay.Prompt prompt, Scene scene, int width) {
    Overlay.Purpose purpose = prompt.purpose();
    String label =
        purpose instanceof Overlay.Purpose.Stdin stdin
            ? scene.say("prompt.stdin", stdin.process())
            : scene.say(
                purpose instanceof Overlay.Purpose.Search ? "prompt.search" : "prompt.filter");
    Row head = Row.of(" " + label + " ", Ink.FOCUS);
    return head.plus(prompt.draft().row(Math.max(0, width - head.width())));
  }
}
