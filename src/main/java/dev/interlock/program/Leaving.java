package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Why steps are left before their end. */
sealed interface Leaving {

  /**
   * An error.
   *
   * @param trace where it was raised, and before that the calls that led there
   */
  record Thrown(Raised raised, List<Place> trace) implements Leaving {

    /** The same, called from there. */
    Thrown via(Place caller) {
      List<Place> places = new ArrayList<>();
      places.add(caller);
      places.addAll(trace);
      return new Thrown(raised, places);
    }
  }

  /** {@code break}: true; {@code continue}: false. */
  record Loop(boolean isBreak) implements Leaving {}

  /** {@code exit}, with what it was given. */
  record Exit(Value code) implements Leaving {

    /** As {@code sys.exit}: None is 0, a whole number itself, anything else 1. */
    int status() {
      if (code instanceof Value.None) {
        return 0;
      }
      return Arithmetic.isWhole(code) ? (int) Math.floorMod(Arithmetic.whole(code), 256L) : 1;
    }

    /** Whether it is printed to stderr. */
    boolean isShown() {
      return !(code instanceof Value.None) && !Arithmetic.isWhole(code);
    }
  }
}
