package dev.interlock.program;

/** An error of the step language on its way to whoever handles it; Python's name and message. */
@SuppressWarnings("serial") // never leaves the process
public final class Raised extends RuntimeException {

  private final String error;
  private final String message;

  public Raised(String error, String message) {
    super(error + ": " + message, null, false, false);
    this.error = error;
    this.message = message;
  }

  /** Python's name, without module: {@code ZeroDivisionError}. */
  public String error() {
    return error;
  }

  /** What {@code str(error)} gives in Python; may be empty. */
  public String message() {
    return message;
  }
}
