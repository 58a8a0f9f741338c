package dev.interlock.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaceTest {

  private final Pace pace = new Pace(OptionalInt.empty(), 0);

  private static long millis(long number) {
    return TimeUnit.MILLISECONDS.toNanos(number);
  }

  private static long drawn(Pace pace, long atMillis, int bytes) {
    pace.drew(millis(atMillis), bytes, false);
    return pace.frameAt() / millis(1);
  }

  @Test
  void what_changes_now_and_then_waits_for_no_more_than_a_frame() {
    assertEquals(1_033, drawn(pace, 1_000, 200));
    assertEquals(2_033, drawn(pace, 2_000, 200));
  }

  @Test
  void what_changes_all_the_time_costs_a_kilobyte_a_second() {
    assertEquals(1_033, drawn(pace, 1_000, 400));
    assertEquals(1_150, drawn(pace, 1_050, 250));
    assertEquals(1_350, drawn(pace, 1_150, 200));
    assertEquals(1_450, drawn(pace, 1_350, 100));
  }

  @Test
  void dear_pictures_still_come_now_and_then() {
    assertEquals(1_400, drawn(pace, 1_000, 3_000));
    assertEquals(1_800, drawn(pace, 1_400, 3_000));
    assertEquals(2_800, drawn(pace, 1_800, 36_000));
  }

  @Test
  void the_user_may_want_more_of_them() {
    Pace wanted = new Pace(OptionalInt.of(20), 0);
    assertEquals(1_050, drawn(wanted, 1_000, 1_000));
    assertEquals(1_100, drawn(wanted, 1_050, 1_000));
    assertEquals(2_100, drawn(wanted, 1_100, 36_000));
  }

  @Test
  void a_slow_line_gets_no_more_than_it_can_take() {
    pace.drew(millis(1_000), 3_000, true);
    assertEquals(millis(4_000), pace.frameAt());
  }

  @Test
  void the_time_goes_by_ten_times_a_second_as_long_as_it_is_cheap() {
    pace.drew(millis(1_000), 30, false);
    assertEquals(millis(1_100), pace.tickAt());
    pace.drew(millis(1_100), 300, false);
    assertEquals(millis(1_400), pace.tickAt());
  }
}
