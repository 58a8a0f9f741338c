package dev.interlock.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProcStatTest {

  private static final String LINE =
      "4711 (a) b (c)) %s 1 4711 4711 0 -1 4194304 100 0 0 0 150 50 7 7 20 0 1 0 900 4096 %d 18\n";

  @Test
  void tells_state_processor_time_and_memory_whatever_the_name_is() {
    assertEquals(Optional.of(new ProcStat(false, 2e9, 0)), ProcStat.parse(LINE.formatted("S", 0)));
    assertEquals(Optional.of(new ProcStat(true, 2e9, 0)), ProcStat.parse(LINE.formatted("T", 0)));
  }

  @Test
  void one_that_has_gone_tells_nothing() {
    assertEquals(Optional.empty(), ProcStat.parse(""));
    assertEquals(Optional.empty(), ProcStat.of(-1));
  }

  @Test
  void memory_is_counted_in_pages() {
    long page = ProcStat.parse(LINE.formatted("S", 1)).orElseThrow().residentBytes();
    assertEquals(1, Long.bitCount(page), "a power of two: " + page);
    assertEquals(
        1000 * page, ProcStat.parse(LINE.formatted("S", 1000)).orElseThrow().residentBytes());
  }
}
