package dev.interlock.program;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Python's classes of errors, by name, and which of them are kinds of others. */
public final class ErrorTree {

  /** In an {@code except}: every error. */
  public static final String ANY = "*";

  private static final String ROOT = "Exception";
  private static final Map<String, String> PARENTS = parents();

  private ErrorTree() {}

  private static Map<String, String> parents() {
    Map<String, String> tree = new LinkedHashMap<>();
    tree.put(ROOT, "");
    put(tree, ROOT, "ArithmeticError", "AssertionError", "AttributeError", "EOFError");
    put(tree, ROOT, "LookupError", "MemoryError", "NameError", "OSError", "RuntimeError");
    put(tree, ROOT, "TypeError", "ValueError", "Full", "Empty");
    put(tree, "ArithmeticError", "ZeroDivisionError", "OverflowError");
    put(tree, "LookupError", "IndexError", "KeyError");
    put(tree, "OSError", "FileNotFoundError", "PermissionError", "ConnectionError");
    put(tree, "ConnectionError", "BrokenPipeError", "ConnectionResetError");
    put(tree, "RuntimeError", "BrokenBarrierError", "RecursionError");
    put(tree, "ValueError", "JSONDecodeError");
    return tree;
  }

  private static void put(Map<String, String> tree, String parent, String... names) {
    for (String name : names) {
      tree.put(name, parent);
    }
  }

  /** The names of Python's errors; a scenario may raise others, which are kinds of Exception. */
  public static Set<String> known() {
    return Collections.unmodifiableSet(PARENTS.keySet());
  }

  /** Whether {@code except wanted} handles the error: it is one, or a kind of it. */
  public static boolean matches(String wanted, String error) {
    if (wanted.equals(ANY) || wanted.equals(ROOT) || wanted.equals(error)) {
      return true;
    }
    String parent = PARENTS.getOrDefault(error, "");
    return !parent.isEmpty() && matches(wanted, parent);
  }
}
