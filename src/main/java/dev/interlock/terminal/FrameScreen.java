package dev.interlock.terminal;

import com.googlecode.lanterna.screen.TerminalScreen;
import java.io.IOException;

/** A screen that is kept up to date in as few bytes as can be, in one piece for each picture. */
final class FrameScreen extends TerminalScreen {

  private final Tty tty;
  private final Encoder encoder = new Encoder();

  FrameScreen(Tty tty) throws IOException {
    super(tty);
    this.tty = tty;
  }

  /**
   * Writes what has changed since the last picture; all of it if it is to be complete. Returns
   * before it is written.
   */
  @Override
  public synchronized void refresh(RefreshType type) throws IOException {
    if (type == RefreshType.COMPLETE) {
      tty.putString(Encoder.CLEAR);
      encoder.cleared();
      getFrontBuffer().setAll(DEFAULT_CHARACTER);
    }
    tty.putString(encoder.change(getFrontBuffer(), getBackBuffer()));
    tty.flush();
    getBackBuffer().copyTo(getFrontBuffer());
  }
}
