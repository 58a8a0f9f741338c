package dev.interlock.view;

/** Which letters a picture may use for its symbols. */
public enum Glyphs {
  UTF8,
  /** For terminals that cannot show, or disagree about the width of, line drawing and symbols. */
  ASCII;

  /** Pairs: a symbol, and the letter that stands for it. */
  private static final String PAIRS =
      "●R◌w■.✗X◇D○_▁_▂.▃-▄=▅*▆#▇%█#▉#▊#"
          + "▋#▌#▍#▎#▏|▕|░.━=┄-─-│|┌+┐+└+┘+├+"
          + "┤+┬+┴+┼+═=║|╔+╗+╚+╝+▶>▸>▮#…~✓+⚑!"
          + "→>←<↑^↓v▴^▾v┃|▼v▲^·.×x□?–-—-‘'’'“\"”\"";

  /** The letter that stands for this one. Letters of children that are no symbols stay. */
  char of(char letter) {
    if (this == UTF8 || letter < '\u0080') {
      return letter;
    }
    int symbol = PAIRS.indexOf(letter);
    return symbol < 0 ? letter : PAIRS.charAt(symbol + 1);
  }
}
