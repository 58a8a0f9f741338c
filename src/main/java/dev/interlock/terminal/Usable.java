package dev.interlock.terminal;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Optional;

/** Whether there is a terminal that can show a dashboard. */
public final class Usable {

  private Usable() {}

  /** Why no dashboard can be shown here, in a few words; empty if one can. */
  public static Optional<String> refusal(Map<String, String> environment) {
    if (!isTerminal()) {
      return Optional.of("input or output is not a terminal");
    }
    return refusal(environment.getOrDefault("TERM", ""));
  }

  /** Why a terminal of this type cannot show a dashboard; empty if it can. */
  static Optional<String> refusal(String term) {
    if (term.isEmpty()) {
      return Optional.of("TERM is not set");
    }
    return term.equals("dumb") || term.equals("unknown")
        ? Optional.of("TERM is " + term)
        : Optional.empty();
  }

  /** From Java 22 on there may be a console without a terminal; it says so itself. */
  @SuppressWarnings("SystemConsoleNull")
  public static boolean isTerminal() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      Object answer = java.io.Console.class.getMethod("isTerminal").invoke(console);
      return Boolean.TRUE.equals(answer);
    } catch (NoSuchMethodException before22) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException unanswered) {
      return true;
    }
  }
}
