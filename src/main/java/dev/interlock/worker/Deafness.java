package dev.interlock.worker;

/**
 * Makes this process ignore signals. The class that can is reached by reflection, because the
 * compiler warns of it; the JVM must not have been started with {@code -Xrs}.
 */
final class Deafness {

  private static final String PREFIX = "SIG";

  private Deafness() {}

  /**
   * From now on this signal does nothing.
   *
   * @param signal by its name in Python: {@code SIGTERM}
   */
  static void to(String signal) {
    try {
      Class<?> type = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object named =
          type.getConstructor(String.class).newInstance(signal.substring(PREFIX.length()));
      type.getMethod("handle", type, handler)
          .invoke(null, named, handler.getField("SIG_IGN").get(null));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot ignore " + signal, e);
    }
  }
}
