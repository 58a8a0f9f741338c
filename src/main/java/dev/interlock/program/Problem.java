package dev.interlock.program;

import java.util.Optional;

/**
 * One thing wrong in a scenario, found before anything runs.
 *
 * @param what one sentence without a full stop: what is wrong and what was expected
 * @param suggestion the name that was probably meant
 */
public record Problem(Place place, String what, Optional<String> suggestion) {

  public Problem(Place place, String what) {
    this(place, what, Optional.empty());
  }

  @Override
  public String toString() {
    return place + ": " + what + suggestion.map(it -> ". Did you mean \"" + it + "\"?").orElse("");
  }
}
