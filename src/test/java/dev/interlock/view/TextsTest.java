package dev.interlock.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.interlock.analysis.Phrase;
import dev.interlock.model.Fact;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final Texts TEXTS =
      new Texts(
          new TreeMap<>(
              Map.of(
                  "plain", "it's {done}",
                  "placed", "{1} before {0}, '{1}' again; {2} {",
                  "left", "{0} are left",
                  "left.one", "one is left")),
          Fact::sentence,
          Phrase::english);

  @Test
  void puts_things_in_their_places_and_nothing_else() {
    assertEquals("it's {done}", TEXTS.say("plain"));
    assertEquals("b before {1}, 'b' again; {2} {", TEXTS.say("placed", "{1}", "b"));
  }

  @Test
  void speaks_of_one_thing_in_other_words() {
    assertEquals("0 are left", TEXTS.count("left", 0));
    assertEquals("one is left", TEXTS.count("left", 1));
    assertEquals("2 are left", TEXTS.count("left", 2));
  }

  @Test
  void has_no_words_for_what_it_does_not_know() {
    IllegalArgumentException unknown =
        assertThrows(IllegalArgumentException.class, () -> TEXTS.say("lost"));

    assertEquals("no words for lost", unknown.getMessage());
  }
}
