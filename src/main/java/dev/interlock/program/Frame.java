package dev.interlock.program;

import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import org.jspecify.annotations.Nullable;

/** Something begun and not yet ended: a list of steps, a loop, a request. */
abstract class Frame {

  /**
   * Goes on by one move, or by what needs none: it pushes a frame, or pops itself.
   *
   * @return what the host must do first
   * @throws Raised an error of the program
   */
  abstract @Nullable Move proceed(Execution run);

  /** Takes the result of its move. */
  void answered(Execution run, Value result) {}

  /** Takes the failure of its move: raises it. */
  void failed(Execution run, Answer.Err error) {
    throw new Raised(error.error(), error.message());
  }

  /**
   * Is left before its end.
   *
   * @return true: it stays and goes on in its own way; false: it is popped and passes it on
   */
  boolean left(Execution run, Leaving leaving) {
    return false;
  }
}
