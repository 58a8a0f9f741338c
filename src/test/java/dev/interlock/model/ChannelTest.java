package dev.interlock.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChannelTest {

  private static final Channel TEN_BYTES = Channel.empty(10);

  @Test
  void a_message_takes_its_json_in_utf8_and_four_bytes() {
    assertEquals(5, item(Value.of(1)).bytes());
    assertEquals(12, item(Value.of("包子")).bytes());
    assertEquals(11, item(Value.of(List.of(Value.of(1), Value.of("a")))).bytes());
  }

  @Test
  void admits_what_fits_to_the_byte() {
    Channel half = TEN_BYTES.with(item(Value.of(1)));
    assertEquals(5, half.filled());
    assertEquals(true, half.admits(item(Value.of(2))));
    assertEquals(false, half.admits(item(Value.of(22))));
    Channel full = half.with(item(Value.of(2)));
    assertEquals(10, full.filled());
    assertEquals(5, full.withoutOldest().filled());
    assertEquals(List.of(item(Value.of(2))), full.withoutOldest().items());
  }

  @Test
  void nobody_overtakes_a_sender_who_is_half_way() {
    Channel waiting = TEN_BYTES.with(item(Value.of(1))).joinedBy(sender("anna", "long"));
    assertEquals(false, waiting.admits(item(Value.of(2))));
    assertEquals(Optional.empty(), waiting.unblocked());
    assertEquals(Optional.of(sender("anna", "long")), waiting.withoutOldest().unblocked());
    assertEquals(true, waiting.withoutSender("anna").admits(item(Value.of(2))));
  }

  @Test
  void a_message_larger_than_the_channel_passes_only_when_somebody_receives() {
    Putter large = sender("anna", "larger than ten bytes");
    Channel waiting = TEN_BYTES.joinedBy(large);
    assertEquals(false, TEN_BYTES.admits(large.item()));
    assertEquals(Optional.empty(), waiting.unblocked());
    assertEquals(false, waiting.isEmpty(), "part of it is there");
    assertEquals(Optional.of(large.item()), waiting.next());
    Channel awaited = waiting.joinedBy(new Waiter("bob", Duration.ZERO));
    assertEquals(Optional.of(large), awaited.unblocked());
    Channel behindAnother = awaited.with(item(Value.of(1)));
    assertEquals(Optional.empty(), behindAnother.unblocked());
    assertEquals(Optional.of(item(Value.of(1))), behindAnother.next());
  }

  private static Item item(Value value) {
    return Item.of(value, "anna");
  }

  private static Putter sender(String child, String text) {
    return new Putter(new Waiter(child, Duration.ZERO), Item.of(Value.of(text), child));
  }
}
