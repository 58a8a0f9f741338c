package dev.interlock.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.view.Input;
import dev.interlock.view.Key;
import dev.interlock.view.Key.Name;
import dev.interlock.view.Mouse;
import dev.interlock.view.Mouse.Action;
import dev.interlock.view.Paste;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyboardTest {

  private static List<Input> typed(String text) throws IOException {
    Keyboard keyboard =
        new Keyboard(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), () -> {});
    List<Input> inputs = new ArrayList<>();
    Optional<Input> input = keyboard.next();
    while (input.isPresent()) {
      inputs.add(input.get());
      input = keyboard.next();
    }
    return inputs;
  }

  private static Key named(Name name) {
    return Key.of(name);
  }

  @Test
  void letters_are_read_in_utf_8() throws IOException {
    assertEquals(
        List.of(Key.letter('q'), Key.letter('é'), Key.letter('漢'), Key.letter('K')), typed("qé漢K"));
    assertEquals(List.of(named(Name.OTHER), Key.letter('q')), typed("😀q"));
  }

  @Test
  void controls_are_keys() throws IOException {
    assertEquals(
        List.of(
            Key.ctrl('c'),
            Key.ctrl('z'),
            Key.ctrl('\\'),
            named(Name.TAB),
            named(Name.ENTER),
            named(Name.ENTER),
            named(Name.BACKSPACE)),
        typed("\u0003\u001A\u001C\t\r\n\u007F"));
  }

  @Test
  void arrows_come_in_both_forms_and_with_modifiers() throws IOException {
    assertEquals(
        List.of(
            named(Name.UP),
            named(Name.DOWN),
            named(Name.HOME),
            named(Name.END),
            named(Name.PAGE_UP),
            named(Name.BACK_TAB),
            named(Name.RIGHT).with(true, false, false),
            named(Name.LEFT).with(false, true, false)),
        typed("\u001B[A\u001BOB\u001B[1~\u001B[F\u001B[5~\u001B[Z\u001B[1;5C\u001B\u001B[D"));
  }

  @Test
  void the_escape_key_is_an_escape_that_nothing_follows() throws IOException {
    assertEquals(List.of(named(Name.ESCAPE)), typed("\u001B"));
    assertEquals(List.of(Key.letter('x').with(false, true, false)), typed("\u001Bx"));
  }

  @Test
  void sequences_that_are_no_keys_leak_nothing() throws IOException {
    String mouse =
        "\u001B[<0;120;5m\u001B[<2;1;1M\u001B[<32;3;3M\u001B[<0;0;1M\u001B[<0;5M\u001B[<M"
            + "\u001B[<99999;1;1M\u001B[M !!";
    String focus = "\u001B[I\u001B[O";
    String reports =
        "\u001B[?62;22c\u001B]11;rgb:00/00/00\u001B\\\u001BP1$r0m\u001B\\\u001B[24;80R";
    String unknown = "\u001B[97;5u\u001B[57441u\u001B[[A\u001B[15~\u001BOP\u001B[99999999~";
    assertEquals(List.of(Key.letter('q')), typed(mouse + focus + reports + unknown + "q"));
  }

  @Test
  void clicks_and_the_wheel_are_read_in_any_column() throws IOException {
    assertEquals(
        List.of(
            new Mouse(Action.CLICK, 0, 0),
            new Mouse(Action.CLICK, 399, 119),
            new Mouse(Action.WHEEL_UP, 9, 4),
            new Mouse(Action.WHEEL_DOWN, 9, 4),
            Key.letter('q')),
        typed("\u001B[<0;1;1M\u001B[<16;400;120M\u001B[<64;10;5M\u001B[<65;10;5Mq"));
  }

  @Test
  void pasted_text_is_not_taken_for_commands() throws IOException {
    assertEquals(
        List.of(new Paste("qKy[201 [A 漢"), Key.letter('j')),
        typed("\u001B[200~qKy\u001B[201 \u001B[A\n漢\u0007\u009B\r\n\u001B[201~j"));
    assertEquals(List.of(), typed("\u001B[200~qKy"));
  }

  @Test
  void endless_pasted_text_is_cut() throws IOException {
    String most = "x".repeat(64 * 1024);
    assertEquals(
        List.of(new Paste(most), Key.letter('j')), typed("\u001B[200~" + most + "qqq\u001B[201~j"));
  }
}
