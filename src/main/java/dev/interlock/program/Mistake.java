package dev.interlock.program;

import java.util.Optional;

/** What is wrong in the text of an expression, on its way to the list of problems. */
@SuppressWarnings("serial") // never leaves the parser
final class Mistake extends RuntimeException {

  private final int at;
  private final String what;
  private final Optional<String> suggestion;

  Mistake(int at, String what, Optional<String> suggestion) {
    super(what, null, false, false);
    this.at = at;
    this.what = what;
    this.suggestion = suggestion;
  }

  Mistake(int at, String what) {
    this(at, what, Optional.empty());
  }

  /** Where in the text, from 0. */
  int at() {
    return at;
  }

  String what() {
    return what;
  }

  Optional<String> suggestion() {
    return suggestion;
  }
}
