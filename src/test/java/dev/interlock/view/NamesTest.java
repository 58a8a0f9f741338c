package dev.interlock.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

  private static List<String> sorted(String... names) {
    return List.of(names).stream().sorted(Names.IN_ORDER).toList();
  }

  @Test
  void numbers_count_by_their_value() {
    assertEquals(
        List.of("fork-1", "fork-2", "fork-10", "forks"),
        sorted("forks", "fork-10", "fork-2", "fork-1"));
  }

  @Test
  void a_lock_follows_whose_it_is() {
    assertEquals(
        List.of("c-1", "c-1.lock", "c-2", "c-2.lock"),
        sorted("c-2.lock", "c-2", "c-1.lock", "c-1"));
  }

  @Test
  void names_counted_alike_are_shortened_to_their_numbers() {
    assertEquals("main p-3 -4 q-4", Names.inShort(List.of("main", "p-3", "p-4", "q-4")));
  }

  @Test
  void a_cut_name_keeps_its_number() {
    assertEquals("philo…-12", Names.fit("philosopher-12", 9));
    assertEquals("philosop…", Names.fit("philosophers", 9));
    assertEquals("phi", Names.fit("phi", 9));
    assertEquals("p…", Names.fit("philosopher-12", 2));
  }
}
