package dev.interlock.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.googlecode.lanterna.TextCharacter;
import dev.interlock.view.Cells;
import dev.interlock.view.Ink;
import dev.interlock.view.Style;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WidthTest {

  /** Else everything right of a letter would be shifted. */
  @Test
  void lanterna_gives_every_letter_the_cells_that_the_picture_gives_it() {
    Palette palette = new Palette(Depth.MONO, Theme.DARK);
    List<String> different = new ArrayList<>();
    for (char letter = 0; letter < Character.MAX_VALUE; letter++) {
      String clean = Cells.clean(String.valueOf(letter));
      if (clean.equals(String.valueOf(letter))) {
        TextCharacter cell = palette.cell(letter, Style.of(Ink.PLAIN));
        if (cell.isDoubleWidth() != (Cells.width(letter) == 2)) {
          different.add(Integer.toHexString(letter));
        }
      }
    }
    assertEquals(List.of(), different);
  }
}
