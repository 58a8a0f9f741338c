package dev.interlock.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import dev.interlock.view.Size;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;

/**
 * An ANSI terminal that collects a frame and writes it at once, and that is told its size instead
 * of asking the terminal for it.
 */
final class Tty extends ANSITerminal {

  /** Undoes whatever {@link #enterPrivateMode} may have done. */
  static final String LEAVE = Pointer.OFF + Clipboard.OFF + "\u001B[0m\u001B[?25h\u001B[?1049l";

  private static final String ENTER = "\u001B[?1049h";
  private static final String SETTLE = Clipboard.ON + "\u001B[?25l";

  private final boolean mono;
  private volatile TerminalSize size;

  Tty(OutputStream out, Charset charset, Size size, boolean mono) {
    super(InputStream.nullInputStream(), new Frame(out), charset);
    this.size = new TerminalSize(size.columns(), size.rows());
    this.mono = mono;
  }

  /** Collects what is written until {@link #flush}. */
  private static final class Frame extends ByteArrayOutputStream {
    private final OutputStream out;

    Frame(OutputStream out) {
      super(16_384);
      this.out = out;
    }

    @Override
    public void flush() throws IOException {
      if (count > 0) {
        try {
          out.write(buf, 0, count);
        } finally {
          reset();
        }
      }
    }
  }

  /** Tells a new size; whoever listens hears of it. */
  void resized(Size next) throws IOException {
    size = new TerminalSize(next.columns(), next.rows());
    TerminalSize told = getTerminalSize();
    if (!told.equals(size)) {
      throw new IllegalStateException("size changed while it was told");
    }
  }

  @Override
  protected TerminalSize findTerminalSize() {
    return size;
  }

  @Override
  public void enterPrivateMode() throws IOException {
    write(ENTER + SETTLE);
  }

  /** Pasted text is marked, and no cursor is seen: a shell may have changed both. */
  void settle() throws IOException {
    write(SETTLE);
  }

  void hearMouse(boolean on) throws IOException {
    write(on ? Pointer.ON : Pointer.OFF);
  }

  /** Also right for a terminal without a second screen: the shell goes on below the picture. */
  @Override
  public void exitPrivateMode() throws IOException {
    write("\u001B[" + Math.max(1, size.getRows()) + ";1H\r\n" + LEAVE);
  }

  @Override
  public void putString(String text) throws IOException {
    writeToTerminal(text.getBytes(getCharset()));
  }

  @Override
  public void putCharacter(char letter) throws IOException {
    putString(String.valueOf(letter));
  }

  @Override
  public void setForegroundColor(TextColor colour) throws IOException {
    if (!mono) {
      super.setForegroundColor(colour);
    }
  }

  @Override
  public void setBackgroundColor(TextColor colour) throws IOException {
    if (!mono) {
      super.setBackgroundColor(colour);
    }
  }

  private void write(String sequences) throws IOException {
    putString(sequences);
    flush();
  }
}
