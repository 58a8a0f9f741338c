package dev.interlock.past;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.interlock.past.Track.Stretch;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrackTest {

  private static final Track<String> DAY =
      Track.<String>empty()
          .plus(ofSeconds(1), "wakes")
          .plus(ofSeconds(2), "works")
          .plus(ofSeconds(5), "sleeps");

  @Test
  void is_what_it_became_last() {
    assertEquals(Optional.empty(), DAY.at(Duration.ZERO));
    assertEquals(Optional.of("wakes"), DAY.at(ofSeconds(1)));
    assertEquals(Optional.of("works"), DAY.at(ofSeconds(4)));
    assertEquals(Optional.of("sleeps"), DAY.at(ofSeconds(99)));
    assertEquals(Optional.of("sleeps"), DAY.last());
  }

  @Test
  void begins_with_what_was_before_the_part_that_is_asked_for() {
    assertEquals(
        List.of(
            new Stretch<>(ofSeconds(2), Optional.of(ofSeconds(5)), "works"),
            new Stretch<>(ofSeconds(5), Optional.empty(), "sleeps")),
        DAY.between(ofSeconds(3), ofSeconds(9)));
    assertEquals(
        List.of(new Stretch<>(ofSeconds(1), Optional.of(ofSeconds(2)), "wakes")),
        DAY.between(Duration.ZERO, Duration.ofMillis(1_500)));
  }

  @Test
  void of_several_changes_at_one_moment_the_last_counts() {
    assertEquals(
        List.of("wakes", "works", "dreams"),
        List.copyOf(DAY.plus(ofSeconds(5), "dreams").changes().values()));
    assertEquals(
        List.of("wakes", "works"), List.copyOf(DAY.plus(ofSeconds(5), "works").changes().values()));
  }

  @Test
  void nothing_new_is_no_change() {
    assertEquals(DAY, DAY.plus(ofSeconds(6), "sleeps"));
  }

  @Test
  void what_is_long_ago_loses_detail_and_what_lasted_longer_stays() {
    Track<String> track = Track.empty();
    for (int i = 0; i < 100_000; i++) {
      track = track.plus(ofSeconds(10L * i), "long").plus(ofSeconds(10L * i + 9), "short");
    }
    assertTrue(track.changes().size() <= Track.LENGTH);
    assertEquals(Optional.of("long"), track.at(ofSeconds(5)));
    assertEquals(Optional.of("long"), track.at(ofSeconds(9)));
    assertEquals(Optional.of("short"), track.at(ofSeconds(999_999)));
    assertEquals(Optional.of("long"), track.at(ofSeconds(999_998)));
    assertEquals(Optional.of("short"), track.at(ofSeconds(999_989)));
  }
}
