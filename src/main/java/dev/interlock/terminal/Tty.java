package dev.interlock.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import dev.interlock.view.Size;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.function.Consumer;

/**
 * An ANSI terminal that collects a frame and sends it at once, and that is told its size instead of
 * asking the terminal for it.
 */
final class Tty extends ANSITerminal {

  /** Shows the second screen. */
  static final String ENTER = "\u001B[?1049h";

  /** Pasted text is marked, and no cursor is seen; a shell may have changed both. */
  static final String SETTLE = Clipboard.ON + "\u001B[?25l";

  private static final String LEAVE =
      Pointer.OFF + Clipboard.OFF + "\u001B[0m\u001B[?25h\u001B[?1049l";

  private final Frame frame;
  private volatile TerminalSize size;

  /**
   * @param frames takes each frame
   */
  Tty(Consumer<byte[]> frames, Charset charset, Size size) {
    this(new Frame(frames), charset, size);
  }

  private Tty(Frame frame, Charset charset, Size size) {
    super(InputStream.nullInputStream(), frame, charset);
    this.frame = frame;
    this.size = new TerminalSize(size.columns(), size.rows());
  }

  /** Collects what is written until {@link #flush}. */
  private static final class Frame extends ByteArrayOutputStream {
    private final Consumer<byte[]> frames;
    private int sent;

    Frame(Consumer<byte[]> frames) {
      super(16_384);
      this.frames = frames;
    }

    @Override
    public void flush() {
      sent = count;
      if (count > 0) {
        frames.accept(toByteArray());
        reset();
      }
    }
  }

  /** How many bytes the last flush has sent. */
  int sent() {
    return frame.sent;
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

  /**
   * Undoes all of it, and whatever a frame that was cut short has done. Also right for a terminal
   * without a second screen: the shell goes on below the picture.
   */
  String leave() {
    return "\u001B[r\u001B[" + Math.max(1, size.getRows()) + ";1H\r\n" + LEAVE;
  }

  @Override
  public void putString(String text) throws IOException {
    writeToTerminal(text.getBytes(getCharset()));
  }
}
