package dev.interlock.model;

/** A process that waits for room for what it brings. */
public record Putter(Waiter waiter, Item item) {

  public String child() {
    return waiter.child();
  }
}
