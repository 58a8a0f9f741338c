package dev.interlock.terminal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/**
 * Signals of the operating system. They are reached by reflection, because the compiler warns of
 * the only class that offers them; where there is none, nothing is heard.
 */
final class Signals {

  private Signals() {}

  /** Runs this, in a thread of its own, whenever the signal ({@code "WINCH"}) comes. */
  static void on(String signal, Runnable reaction) {
    try {
      Class<?> type = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      InvocationHandler react =
          (proxy, method, arguments) -> {
            if (method.getName().equals("handle")) {
              reaction.run();
            }
            return null;
          };
      Object proxy =
          Proxy.newProxyInstance(Signals.class.getClassLoader(), new Class<?>[] {handler}, react);
      type.getMethod("handle", type, handler)
          .invoke(null, type.getConstructor(String.class).newInstance(signal), proxy);
    } catch (ReflectiveOperationException unsupported) {
      return;
    }
  }
}
