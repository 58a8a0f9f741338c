package dev.interlock.terminal;

import dev.interlock.view.Command;
import dev.interlock.view.Desk;
import dev.interlock.view.Input;
import dev.interlock.view.Look;
import dev.interlock.view.Pressed;
import dev.interlock.view.Scene;
import dev.interlock.view.Screen;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Shows a scene as it changes and turns keys into commands. One thread, that of {@link #run}, owns
 * the screen; another reads the keyboard, and one writes. Pictures are skipped while the terminal
 * takes no more, and none is drawn if nothing has changed.
 */
public final class Ui {

  /** A window that is dragged changes its size many times; it is measured when it rests. */
  private static final long RESIZE_NANOS = TimeUnit.MILLISECONDS.toNanos(30);

  /** How often is looked whether a lost answer keeps the terminal from being written to. */
  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

  private static final long NEVER = Long.MAX_VALUE;

  private final Console console;
  private final Supplier<Scene> scenes;
  private final Consumer<Command> commands;
  private final BlockingQueue<Message> inbox = new LinkedBlockingQueue<>();
  private final AtomicBoolean changed = new AtomicBoolean();
  private Desk desk;
  private final Pace pace;

  /** Something has changed since the last picture. */
  private boolean stale = true;

  /** It is the answer to a key, which nobody should wait for. */
  private boolean urgent;

  /** Time goes by in the last picture. */
  private boolean ticking;

  private boolean open = true;
  private long measureAt = NEVER;
  private long suspendedAt = NEVER;

  private sealed interface Message {
    /** The scene has changed. */
    record Changed() implements Message {}

    /** The terminal may take a picture again. */
    record Room() implements Message {}

    record Entered(Input input) implements Message {}

    /** Something to be said to the viewer. */
    record Noticed(String text) implements Message {}

    record Resized() implements Message {}

    /** Somebody asks that Interlock stops, as Ctrl-Z does. */
    record Suspend() implements Message {}

    /** Interlock was stopped and goes on. */
    record Continued() implements Message {}

    record Closed() implements Message {}
  }

  /**
   * Shows nothing before {@link #run}.
   *
   * @param fps the most pictures a second that the user wants, answers to keys aside; empty: as few
   *     as will do
   * @param scenes the scene as it is now; asked from the thread of {@link #run}
   * @param commands takes what the user wants; called from the thread of {@link #run}, must not
   *     block
   */
  public Ui(
      Console console,
      Desk desk,
      OptionalInt fps,
      Supplier<Scene> scenes,
      Consumer<Command> commands) {
    this.console = console;
    this.desk = desk;
    this.pace = new Pace(fps, System.nanoTime());
    this.scenes = scenes;
    this.commands = commands;
  }

  /** The scene has changed. May be called from any thread, as often as need be; never blocks. */
  public void changed() {
    if (changed.compareAndSet(false, true)) {
      inbox.add(new Message.Changed());
    }
  }

  /** Says something to the viewer until the next input. May be called from any thread. */
  public void notice(String text) {
    inbox.add(new Message.Noticed(text));
  }

  /** Ends {@link #run} soon. May be called from any thread. */
  public void close() {
    inbox.add(new Message.Closed());
  }

  /**
   * Shows scenes and obeys keys until {@link #close} is called or the terminal is gone. The console
   * stays open.
   */
  public void run() throws InterruptedException {
    Signals.on("WINCH", () -> inbox.add(new Message.Resized()));
    Signals.on("TSTP", () -> inbox.add(new Message.Suspend()));
    Signals.on("CONT", () -> inbox.add(new Message.Continued()));
    console.onRoom(() -> inbox.add(new Message.Room()));
    Thread reader = new Thread(this::read, "keyboard");
    reader.setDaemon(true);
    reader.start();
    try {
      while (open) {
        turn();
      }
    } catch (IOException gone) {
      commands.accept(new Command.Quit(true));
    }
  }

  private void read() {
    Keyboard keyboard = console.keyboard();
    try {
      Optional<Input> input = keyboard.next();
      while (input.isPresent()) {
        inbox.add(new Message.Entered(input.get()));
        input = keyboard.next();
      }
    } catch (IOException gone) {
      inbox.add(new Message.Closed());
      return;
    }
    inbox.add(new Message.Closed());
  }

  private void turn() throws IOException, InterruptedException {
    Message message = next();
    while (message != null) {
      obey(message);
      message = inbox.poll();
    }
    if (measureAt != NEVER && measureAt - System.nanoTime() <= 0) {
      measureAt = NEVER;
      console.measure();
      stale = true;
    }
    if (open && untilDue() <= 0 && console.hasRoom()) {
      draw();
    }
  }

  /** What happens from here on asks for another picture. */
  private void draw() throws IOException {
    changed.set(false);
    stale = false;
    urgent = false;
    Scene scene = scenes.get();
    ticking = scene.isTicking();
    int bytes = console.show(Screen.of(scene, desk, console.size()));
    pace.drew(System.nanoTime(), bytes, console.isSlow());
  }

  private @Nullable Message next() throws IOException, InterruptedException {
    long wait = untilDue();
    if (wait <= 0 && !console.hasRoom()) {
      wait = LOOK_NANOS;
    }
    if (measureAt != NEVER) {
      wait = Math.min(wait, measureAt - System.nanoTime());
    }
    return wait == NEVER ? inbox.take() : inbox.poll(Math.max(0, wait), TimeUnit.NANOSECONDS);
  }

  /** How long until a picture is due; {@link #NEVER} if nothing asks for one. */
  private long untilDue() {
    if (urgent) {
      return 0;
    }
    if (stale) {
      return pace.frameAt() - System.nanoTime();
    }
    return ticking ? pace.tickAt() - System.nanoTime() : NEVER;
  }

  private void obey(Message message) throws IOException, InterruptedException {
    if (message instanceof Message.Entered entered) {
      enter(entered.input());
    } else if (message instanceof Message.Changed) {
      stale = true;
    } else if (message instanceof Message.Noticed noticed) {
      desk = desk.noticing(noticed.text());
      stale = true;
    } else if (message instanceof Message.Resized) {
      measureAt = System.nanoTime() + RESIZE_NANOS;
    } else if (message instanceof Message.Suspend) {
      suspend();
    } else if (message instanceof Message.Continued) {
      resume();
    } else if (message instanceof Message.Closed) {
      open = false;
    }
  }

  private void enter(Input input) throws IOException, InterruptedException {
    Pressed pressed = desk.after(input, new Look(scenes.get(), console.size()));
    desk = pressed.desk();
    console.hearMouse(desk.mouse());
    stale = true;
    urgent = true;
    Command command = pressed.command().orElse(null);
    if (command instanceof Command.Suspend) {
      suspend();
    } else if (command instanceof Command.Redraw) {
      console.forget();
    } else if (command instanceof Command.Copy copy) {
      console.copy(copy.text());
    } else if (command != null) {
      commands.accept(command);
    }
  }

  private void suspend() throws IOException, InterruptedException {
    suspendedAt = suspendedAt == NEVER ? System.nanoTime() : suspendedAt;
    console.suspend();
  }

  /** Somebody may continue a program that nobody here has stopped: then nobody knows how long. */
  private void resume() throws IOException {
    console.resume();
    stale = true;
    if (suspendedAt != NEVER) {
      commands.accept(new Command.Resumed(Duration.ofNanos(System.nanoTime() - suspendedAt)));
      suspendedAt = NEVER;
    }
  }
}
