package dev.interlock.view;

import java.util.Optional;
import org.pcollections.TreePMap;

/**
 * How the output is read.
 *
 * @param places where somebody reads, by whose output it is ({@link #ALL}: everybody's); what is
 *     not there follows the output
 * @param wraps whether long lines go on in the next row
 * @param errorsOnly whether only the error streams are shown
 * @param colours whether the children's own colours are shown
 * @param filter only lines that contain this, whatever the case; empty: all
 */
public record Reading(
    Outputs outputs,
    TreePMap<String, Place> places,
    boolean wraps,
    boolean errorsOnly,
    boolean colours,
    String filter) {

  static final Reading START = new Reading(Outputs.AUTO, TreePMap.empty(), false, false, true, "");

  /** Stands for the output of everybody; no process has this name. */
  static final String ALL = "";

  /** Where this output is read; empty: it follows. */
  Optional<Place> place(String whose) {
    return Optional.ofNullable(places.get(whose));
  }

  Reading at(String whose, Place place) {
    return new Reading(outputs, places.plus(whose, place), wraps, errorsOnly, colours, filter);
  }

  Reading following(String whose) {
    return new Reading(outputs, places.minus(whose), wraps, errorsOnly, colours, filter);
  }

  /** The same manner of reading, at the end of everything. */
  Reading following() {
    return new Reading(outputs, TreePMap.empty(), wraps, errorsOnly, colours, filter);
  }

  Reading as(Outputs next) {
    return new Reading(next, places, wraps, errorsOnly, colours, filter);
  }

  Reading wrapping(boolean on) {
    return new Reading(outputs, places, on, errorsOnly, colours, filter);
  }

  Reading ofErrors(boolean on) {
    return new Reading(outputs, places, wraps, on, colours, filter);
  }

  Reading coloured(boolean on) {
    return new Reading(outputs, places, wraps, errorsOnly, on, filter);
  }

  Reading filtered(String text) {
    return new Reading(outputs, places, wraps, errorsOnly, colours, text);
  }
}
