package dev.interlock.view;

import java.util.List;
import java.util.Optional;
import org.pcollections.TreePMap;

/**
 * What one viewer looks at: a value that keys turn into the next one.
 *
 * @param chosen the process under the cursor; empty: whoever comes first
 * @param offsets how far panes are scrolled down, in rows
 */
public record Desk(
    Focus focus,
    Optional<String> chosen,
    Reading reading,
    TreePMap<Pane, Integer> offsets,
    Overlay overlay) {

  /** For a play from its start. */
  public static final Desk START =
      new Desk(
          new Focus(Pane.PROCESSES, false),
          Optional.empty(),
          Reading.START,
          TreePMap.empty(),
          new Overlay.Nothing());

  /** For choosing what to play. */
  public static final Desk CHOOSING = START.under(new Overlay.Picker(0));

  /** What comes of a key. Keys that mean nothing here do nothing. */
  public Pressed after(Key key, Look look) {
    return Keys.binding(key, this)
        .map(binding -> binding.deed().press(this, look, key))
        .orElse(Pressed.only(this));
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
    boolean there =
        chosen.filter(name -> rows.stream().anyMatch(row -> row.name().equals(name))).isPresent();
    return there ? chosen : rows.stream().map(ProcessRow::name).findFirst();
  }

  int offset(Pane pane) {
    return offsets.getOrDefault(pane, 0);
  }

  Desk focusing(Pane pane) {
    return new Desk(new Focus(pane, focus.zoomed()), chosen, reading, offsets, overlay);
  }

  Desk zoomed(boolean on) {
    return new Desk(new Focus(focus.pane(), on), chosen, reading, offsets, overlay);
  }

  Desk choosing(String process) {
    return new Desk(focus, Optional.of(process), reading, offsets, overlay);
  }

  Desk reading(Reading next) {
    return new Desk(focus, chosen, next, offsets, overlay);
  }

  Desk scrolled(Pane pane, int rows) {
    return new Desk(focus, chosen, reading, offsets.plus(pane, rows), overlay);
  }

  Desk under(Overlay next) {
    return new Desk(focus, chosen, reading, offsets, next);
  }

  /** For the same viewer at the start of a play. */
  Desk again() {
    return START.reading(new Reading(reading.outputs(), Optional.empty()));
  }
}
