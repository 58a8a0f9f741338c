package dev.interlock.wire;

/** Why a well-formed request cannot be taken; Python's name of the error and its message. */
@SuppressWarnings("serial") // never leaves the decoding
final class Wrong extends Exception {

  private final String error;

  Wrong(String error, String message) {
    super(message, null, false, false);
    this.error = error;
  }

  String error() {
    return error;
  }

  String message() {
    return String.valueOf(getMessage());
  }
}
