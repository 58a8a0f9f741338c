package dev.interlock.program;

import dev.interlock.value.Answer;

/** The JSON parser that the host lends to a machine, for the files that a program reads. */
@FunctionalInterface
public interface Json {

  /**
   * The text's value, or {@code JSONDecodeError} in Python's words. Says the same whenever it is
   * asked the same.
   */
  Answer parse(String text);
}
