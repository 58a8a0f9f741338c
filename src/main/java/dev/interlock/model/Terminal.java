package dev.interlock.model;

import java.util.List;

/**
 * The one terminal that processes share. Each writing shows at once where the cursor stands, so
 * what two of them write in several goes may mix.
 *
 * @param text what has been written, the last 64 KiB of it
 */
public record Terminal(String name, String text) implements Resource {

  /** So many characters are kept. */
  public static final int KEPT = 64 * 1024;

  @Override
  public String typeName() {
    return "TextIOWrapper";
  }

  /** Nobody waits here. */
  @Override
  public List<Fact> expired(World world, Waiter waiter) {
    return List.of();
  }

  @Override
  public List<Fact> exited(World world, String child) {
    return List.of();
  }

  Terminal showing(String more) {
    String all = text + more;
    int from = Math.max(0, all.length() - KEPT);
    boolean splits = from > 0 && Character.isLowSurrogate(all.charAt(from));
    return new Terminal(name, all.substring(splits ? from + 1 : from));
  }
}
