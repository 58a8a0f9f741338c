package dev.interlock.model;

import dev.interlock.value.Value;
import java.nio.charset.StandardCharsets;

/**
 * A piece of data on its way from one process to another.
 *
 * @param producer who brought it
 * @param isPicklable whether it can be sent at all; else the value is only what stands for it
 * @param bytes the room it takes in a pipe: its JSON in UTF-8, and its length
 */
public record Item(Value value, String producer, boolean isPicklable, long bytes) {

  private static final long LENGTH_BYTES = 4;

  public Item(Value value, String producer, boolean isPicklable) {
    this(value, producer, isPicklable, bytes(value));
  }

  public static Item of(Value value, String producer) {
    return new Item(value, producer, true);
  }

  /** What Python cannot send: a lock of a thread. */
  public static Item unpicklable(String producer) {
    return new Item(Value.of("<unlocked _thread.lock object>"), producer, false);
  }

  private static long bytes(Value value) {
    return value.json().getBytes(StandardCharsets.UTF_8).length + LENGTH_BYTES;
  }
}
