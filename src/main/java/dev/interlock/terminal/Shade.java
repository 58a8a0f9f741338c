package dev.interlock.terminal;

import com.googlecode.lanterna.TextColor;

/**
 * How an ink looks.
 *
 * @param of256 one of 256 colours; −1: the terminal's own
 * @param of16 one of 16 colours
 */
record Shade(int of256, TextColor of16, boolean bold, boolean reversed) {

  static Shade plain(int of256) {
    return new Shade(of256, TextColor.ANSI.DEFAULT, false, false);
  }

  static Shade of(int of256, TextColor of16) {
    return new Shade(of256, of16, false, false);
  }

  Shade inBold() {
    return new Shade(of256, of16, true, reversed);
  }

  Shade inReverse() {
    return new Shade(of256, of16, bold, true);
  }
}
