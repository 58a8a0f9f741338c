package dev.interlock.text;

/**
 * How lines look.
 *
 * @param isAscii signs are ASCII; what processes print stays as it is
 * @param isVerbose every fact is told
 * @param isForTerminal escape sequences and control characters are left out
 */
public record Manner(boolean isAscii, boolean isVerbose, boolean isForTerminal) {

  String bar() {
    return isAscii ? "|" : "│";
  }

  String dot() {
    return isAscii ? "-" : "·";
  }

  String passed() {
    return isAscii ? "[pass]" : "✓";
  }

  String failed() {
    return isAscii ? "[FAIL]" : "✗";
  }

  String open() {
    return isAscii ? "[open]" : "?";
  }
}
