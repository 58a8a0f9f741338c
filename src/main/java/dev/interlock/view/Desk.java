package dev.interlock.view;

import java.util.List;
import java.util.Optional;
import org.pcollections.TreePMap;

/**
 * What one viewer looks at: a value that keys turn into the next one.
 *
 * @param chosen what is under the cursor of a pane, by its name; missing: whatever comes first
 * @param offsets how far panes are scrolled down, in rows
 * @param search what is marked wherever it stands, whatever the case; empty: nothing
 * @param notice what has just been done for the viewer; shown until the next key
 * @param mouse whether the dashboard hears the mouse
 */
public record Desk(
    Focus focus,
    TreePMap<Pane, String> chosen,
    TreePMap<Pane, Integer> offsets,
    Table table,
    Reading reading,
    Span span,
    Overlay overlay,
    String search,
    Optional<String> notice,
    boolean mouse) {

  /** For a play from its start. */
  public static final Desk START =
      new Desk(
          new Focus(Pane.PROCESSES, false),
          TreePMap.empty(),
          TreePMap.empty(),
          Table.START,
          Reading.START,
          Span.ALL,
          new Overlay.Nothing(),
          "",
          Optional.empty(),
          false);

  /** For choosing what to play. */
  public static final Desk CHOOSING = START.under(new Overlay.Picker(0, ""));

  /** What comes of an input; what means nothing here does nothing. */
  public Pressed after(Input input, Look look) {
    Desk fresh = notice.isPresent() ? noticing(Optional.empty()) : this;
    if (input instanceof Key key) {
      Optional<Binding> binding = Keys.binding(key, fresh);
      if (binding.isPresent()) {
        return binding.get().deed().press(fresh, look, key);
      }
    }
    if (Binding.Where.of(fresh).contains(Binding.Where.TYPING)) {
      return Typing.input(fresh, look, input);
    }
    if (input instanceof Mouse at) {
      return Pointing.at(fresh, look, at);
    }
    return input instanceof Paste
        ? Pressed.only(fresh.noticing(look.scene().say("notice.paste")))
        : Pressed.only(fresh);
  }

  /** The pane that has the keys; the processes if the wanted one is not there. */
  Pane pane(Scene scene) {
    return scene.panes().contains(focus.pane()) ? focus.pane() : Pane.PROCESSES;
  }

  /** How the output is shown, given whether tiles fit. */
  Outputs outputs(boolean tilesFit) {
    if (reading.outputs() != Outputs.AUTO) {
      return reading.outputs();
    }
    return tilesFit ? Outputs.TILES : Outputs.MERGED;
  }

  /** The process under the cursor: in a scene there is always one, as there is always main. */
  Optional<String> chosenIn(List<ProcessRow> rows) {
    Optional<String> wanted = chosen(Pane.PROCESSES);
    boolean there =
        wanted.filter(name -> rows.stream().anyMatch(row -> row.name().equals(name))).isPresent();
    return there ? wanted : rows.stream().map(ProcessRow::name).findFirst();
  }

  /** What the viewer chose in a pane; it need not be there any more. */
  Optional<String> chosen(Pane pane) {
    return Optional.ofNullable(chosen.get(pane));
  }

  int offset(Pane pane) {
    return offsets.getOrDefault(pane, 0);
  }

  Desk focusing(Pane pane) {
    return focused(new Focus(pane, focus.zoomed()));
  }

  Desk zoomed(boolean on) {
    return focused(new Focus(focus.pane(), on));
  }

  private Desk focused(Focus next) {
    return new Desk(next, chosen, offsets, table, reading, span, overlay, search, notice, mouse);
  }

  Desk choosing(String process) {
    return choosing(Pane.PROCESSES, process);
  }

  Desk choosing(Pane pane, String name) {
    return new Desk(
        focus,
        chosen.plus(pane, name),
        offsets,
        table,
        reading,
        span,
        overlay,
        search,
        notice,
        mouse);
  }

  Desk scrolled(Pane pane, int rows) {
    return new Desk(
        focus,
        chosen,
        offsets.plus(pane, rows),
        table,
        reading,
        span,
        overlay,
        search,
        notice,
        mouse);
  }

  Desk showing(Table next) {
    return new Desk(focus, chosen, offsets, next, reading, span, overlay, search, notice, mouse);
  }

  Desk reading(Reading next) {
    return new Desk(focus, chosen, offsets, table, next, span, overlay, search, notice, mouse);
  }

  Desk spanning(Span next) {
    return new Desk(focus, chosen, offsets, table, reading, next, overlay, search, notice, mouse);
  }

  Desk under(Overlay next) {
    return new Desk(focus, chosen, offsets, table, reading, span, next, search, notice, mouse);
  }

  Desk searching(String text) {
    return new Desk(focus, chosen, offsets, table, reading, span, overlay, text, notice, mouse);
  }

  /** With something said to the viewer, until the next input. */
  public Desk noticing(String text) {
    return noticing(Optional.of(text));
  }

  private Desk noticing(Optional<String> text) {
    return new Desk(focus, chosen, offsets, table, reading, span, overlay, search, text, mouse);
  }

  Desk hearingMouse(boolean on) {
    return new Desk(focus, chosen, offsets, table, reading, span, overlay, search, notice, on);
  }

  /** For the same viewer at the start of a play. */
  Desk again() {
    return START
        .showing(table)
        .reading(reading.following())
        .spanning(span.at(Optional.empty()))
        .hearingMouse(mouse);
  }
}
