package dev.interlock.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A line of text under the keys of an editor. */
class DraftTest {

  private static Draft after(Draft draft, Key... keys) {
    Draft now = draft;
    for (Key key : keys) {
      now = now.after(key);
    }
    return now;
  }

  @Test
  void letters_go_in_at_the_cursor() {
    Draft draft = after(Draft.of("lck"), Key.of(Key.Name.LEFT), Key.of(Key.Name.LEFT));
    assertEquals(new Draft("lock", 2), after(draft, Key.letter('o')));
    assertEquals(new Draft("xlck", 1), after(draft, Key.of(Key.Name.HOME), Key.letter('x')));
    assertEquals(new Draft("lckx", 4), after(draft, Key.of(Key.Name.END), Key.letter('x')));
  }

  @Test
  void letters_words_and_all_can_be_taken_away() {
    Draft draft = Draft.of("kill  buyer-3");
    assertEquals(Draft.of("kill  buyer-"), after(draft, Key.of(Key.Name.BACKSPACE)));
    assertEquals(Draft.of("kill  "), after(draft, Key.ctrl('w')));
    assertEquals(Draft.EMPTY, after(draft, Key.ctrl('w'), Key.ctrl('w')));
    assertEquals(Draft.EMPTY, after(draft, Key.ctrl('u')));
    assertEquals(new Draft("", 0), after(draft, Key.ctrl('a'), Key.ctrl('k')));
    assertEquals(
        new Draft("ill  buyer-3", 0), after(draft, Key.of(Key.Name.HOME), Key.of(Key.Name.DELETE)));
  }

  @Test
  void a_letter_of_two_halves_is_one_letter() {
    Draft draft = Draft.of("a😀");
    assertEquals(new Draft("a😀", 1), after(draft, Key.of(Key.Name.LEFT)));
    assertEquals(Draft.of("a"), after(draft, Key.of(Key.Name.BACKSPACE)));
  }

  @Test
  void what_is_pasted_stays_one_line_without_controls() {
    assertEquals(Draft.of("one two[31m"), Draft.EMPTY.with("one\ntwo\u001B[31m"));
  }

  @Test
  void the_cursor_is_always_to_be_seen() {
    Draft draft = Draft.of("包子 and more");
    assertEquals("…d more ", draft.row(8).text());
    assertEquals("包子 and more", after(draft, Key.of(Key.Name.HOME)).row(20).text());
    assertEquals("包子 an…", after(draft, Key.of(Key.Name.HOME)).row(8).text());
  }
}
