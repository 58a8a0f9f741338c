package dev.interlock.terminal;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import dev.interlock.view.Canvas;
import dev.interlock.view.Size;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The user's terminal while the dashboard has it: every key arrives at once, and only pictures are
 * written. {@link #close} gives it back as it was; it may be called from any thread, a shutdown
 * hook too, and more than once.
 */
public final class Console implements AutoCloseable {

  /** How long a terminal may take to show what remains, and to be given back. */
  private static final int SETTLE_MILLIS = 1_000;

  private static final int GIVE_BACK_MILLIS = 1_600;

  private final Map<String, String> environment;
  private final Letters letters;
  private final Palette palette;
  private final Stty stty;
  private final Line line;
  private final Tty tty;
  private final FrameScreen screen;
  private final ReentrantLock turn = new ReentrantLock();
  private final AtomicBoolean closed = new AtomicBoolean();
  private Optional<Canvas> shown = Optional.empty();

  /** Whether the shell has the terminal, from {@link #suspend} until {@link #resume}. */
  private boolean away;

  private boolean hearsMouse;

  private Console(Map<String, String> environment, Letters letters, Depth depth, Theme theme)
      throws IOException {
    this.environment = environment;
    this.letters = letters;
    this.palette = new Palette(theme.within(depth), theme);
    this.stty = Stty.raw(environment);
    this.line = Line.to(new FileOutputStream(FileDescriptor.out));
    this.tty = new Tty(line::send, letters.charset(), stty.size());
    this.screen = new FrameScreen(tty);
    line.sendMode(Tty.ENTER + Tty.SETTLE);
  }

  /**
   * Takes the terminal on standard input and output.
   *
   * @throws IOException if there is none; ask {@link Usable} before
   */
  public static Console open(
      Map<String, String> environment, Letters letters, Depth depth, Theme theme)
      throws IOException {
    return new Console(environment, letters, depth, theme);
  }

  /** The device of the terminal, such as {@code /dev/pts/3}. */
  public String path() {
    return stty.path();
  }

  /** Its settings as they were before, to be given to {@code stty}. */
  public String saved() {
    return stty.saved();
  }

  public Keyboard keyboard() {
    return new Keyboard(new FileInputStream(FileDescriptor.in), line::answered);
  }

  public Size size() {
    return new Size(screen.getTerminalSize().getColumns(), screen.getTerminalSize().getRows());
  }

  /** Asks the terminal for its size; the next picture is drawn whole. */
  void measure() throws IOException {
    Size now = Stty.sizeNow(environment);
    turn.lock();
    try {
      tty.resized(now);
      screen.doResizeIfNecessary();
      shown = Optional.empty();
    } finally {
      turn.unlock();
    }
  }

  /** From now on this is run, in another thread, when there may be room for a picture again. */
  void onRoom(Runnable reaction) {
    line.onRoom(reaction);
  }

  /**
   * Whether a picture would be on its way at once.
   *
   * @throws IOException if the terminal is gone
   */
  boolean hasRoom() throws IOException {
    return line.hasRoom();
  }

  /** Whether the terminal takes less than it is sent, and nothing else but this shows it. */
  boolean isSlow() {
    return line.isSlow();
  }

  /** Forgets what is on the screen; the next picture is drawn whole. */
  void forget() {
    turn.lock();
    try {
      shown = Optional.empty();
    } finally {
      turn.unlock();
    }
  }

  /** Puts a text into the terminal's clipboard; the terminal does not say whether it did. */
  void copy(String text) {
    turn.lock();
    try {
      if (!closed.get() && !away) {
        line.sendMode(Clipboard.copying(text));
      }
    } finally {
      turn.unlock();
    }
  }

  /** Lets clicks and the wheel come as input, or leaves them to the terminal, as at first. */
  void hearMouse(boolean on) {
    turn.lock();
    try {
      if (on != hearsMouse && !closed.get() && !away) {
        line.sendMode(on ? Pointer.ON : Pointer.OFF);
        hearsMouse = on;
      }
    } finally {
      turn.unlock();
    }
  }

  /**
   * Shows a picture: only the cells that changed are sent, and nothing if none did.
   *
   * @return how many bytes are sent
   */
  int show(Canvas painted) throws IOException {
    Canvas canvas = painted.in(letters.glyphs());
    turn.lock();
    try {
      if (closed.get() || away || shown.filter(canvas::equals).isPresent()) {
        return 0;
      }
      boolean whole = shown.isEmpty();
      for (int row = 0; row < canvas.size().rows(); row++) {
        for (int column = 0; column < canvas.size().columns(); column++) {
          if (whole || differs(canvas, column, row)) {
            put(canvas, column, row);
          }
        }
      }
      screen.refresh(whole ? RefreshType.COMPLETE : RefreshType.DELTA);
      shown = Optional.of(canvas);
      return tty.sent();
    } finally {
      turn.unlock();
    }
  }

  private boolean differs(Canvas canvas, int column, int row) {
    return shown
        .filter(
            before ->
                before.size().equals(canvas.size())
                    && before.letter(column, row) == canvas.letter(column, row)
                    && before.style(column, row).equals(canvas.style(column, row)))
        .isEmpty();
  }

  private void put(Canvas canvas, int column, int row) {
    char letter = canvas.letter(column, row);
    boolean plain = letters.charset().equals(StandardCharsets.US_ASCII);
    boolean unknown = letter > '~' || letter == Canvas.REST;
    if (plain && unknown) {
      screen.setCharacter(column, row, palette.cell('?', canvas.style(column, row)));
    } else if (letter != Canvas.REST) {
      TextCharacter cell = palette.cell(letter, canvas.style(column, row));
      screen.setCharacter(column, row, cell);
    }
  }

  /**
   * Gives the terminal back and stops this JVM, as Ctrl-Z does. Only {@link #resume} takes the
   * terminal again: a stop reaches the threads of a JVM one after the other, so one that went on
   * from here could still draw when the shell already has the terminal.
   */
  void suspend() throws IOException, InterruptedException {
    turn.lock();
    try {
      if (closed.get() || away) {
        return;
      }
      away = true;
      line.sendInstead(tty.leave());
      line.settle(SETTLE_MILLIS);
      stty.restore();
      Stty.stopMyself();
    } finally {
      turn.unlock();
    }
  }

  /** Takes the terminal again after this JVM was stopped and continued, by whomever. */
  void resume() throws IOException {
    turn.lock();
    try {
      if (closed.get()) {
        return;
      }
      if (away) {
        away = false;
        line.sendMode(Tty.ENTER);
      }
      stty.rawAgain();
      line.sendMode(Tty.SETTLE + (hearsMouse ? Pointer.ON : ""));
      measure();
    } finally {
      turn.unlock();
    }
  }

  /** Gives the terminal back, but does not wait for ever for one that takes nothing. */
  @Override
  public void close() {
    turn.lock();
    try {
      if (!closed.compareAndSet(false, true)) {
        return;
      }
    } finally {
      turn.unlock();
    }
    Thread giver = new Thread(this::giveBack, "terminal-restore");
    giver.setDaemon(true);
    giver.start();
    try {
      giver.join(GIVE_BACK_MILLIS);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }

  private void giveBack() {
    try {
      line.sendInstead(tty.leave());
      line.settle(SETTLE_MILLIS);
      stty.restore();
    } catch (IOException gone) {
      return;
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }
}
