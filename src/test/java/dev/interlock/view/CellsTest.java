package dev.interlock.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CellsTest {

  @Test
  void letters_that_terminals_disagree_about_become_boxes() {
    assertEquals("a□b", Cells.clean("a😀b"));
    assertEquals("□ □", Cells.clean("⚡ ⏳"));
    assertEquals("□□", Cells.clean("\uD83D" + "\uE000"));
  }

  @Test
  void what_takes_no_cell_is_left_out_and_accents_are_joined() {
    assertEquals("é!", Cells.clean("e\u0301\u200B!\uFE0F"));
    assertEquals("é", Cells.clean("é"));
  }

  @Test
  void controls_become_pictures() {
    assertEquals("␀␛␈␡□", Cells.clean("\0\u001B\b\u007F\u009B"));
  }

  @Test
  void chinese_takes_two_cells_a_letter() {
    assertEquals(15, Cells.width("101 购票成功。:"));
    assertEquals("¥5", Cells.clean("￥5"));
  }

  @Test
  void a_text_is_cut_to_its_width_with_a_sign() {
    assertEquals("包子", Cells.fit("包子", 4));
    assertEquals("包…", Cells.fit("包子", 3));
    assertEquals("…", Cells.fit("包子", 2));
    assertEquals("", Cells.fit("包子", 0));
    assertEquals("包子…", Cells.pad("包子铺", 5));
    assertEquals("包… ", Cells.pad("包子铺", 4));
    assertEquals("  7", Cells.padLeft("7", 3));
  }
}
