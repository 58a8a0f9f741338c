package dev.interlock.view;

/** What a cell means. Only the terminal knows how a meaning looks. */
public enum Ink {
  PLAIN('.'),
  /** Of little weight: labels, what is past. */
  DIM('d'),
  /** Frames and rules. */
  BORDER('b'),
  /** The frame, title or rule of the pane that has the keys. */
  FOCUS('f'),
  TITLE('t'),
  /** A process that runs. */
  ACTIVE('a'),
  /** A process that waits, and what it waits for. */
  WAITING('w'),
  /** A process that sleeps. */
  SLEEPING('z'),
  /** A process that holds a lock. */
  HOLDER('h'),
  /** A death by error or signal, a contract broken, a danger. */
  FAIL('x'),
  DAEMON('m'),
  /** A process that ended well. */
  DONE('e'),
  /** A lock whose holder died. */
  ORPHANED('o'),
  PAUSED('p'),
  /** The play goes on. */
  LIVE('l'),
  /** A key that can be pressed. */
  KEY('k'),
  /** What is as it should be. */
  GOOD('g'),
  /** A process that has not been started. */
  UNBORN('u'),
  /** The step at which a process stands. */
  CURRENT('s'),
  /** Text that a child printed. */
  CHILD('c'),
  /** Text that a child printed to its error stream. */
  CHILD_ERROR('r');

  private final char letter;

  Ink(char letter) {
    this.letter = letter;
  }

  /** Stands for this ink in expected pictures. */
  public char letter() {
    return letter;
  }
}
