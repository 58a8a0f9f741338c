package dev.interlock.cli;

import dev.interlock.language.Language;
import dev.interlock.scenario.Loaded;
import dev.interlock.scenario.Loader;
import dev.interlock.scenario.Scenario;
import dev.interlock.shell.Casting;
import dev.interlock.shell.Guard;
import dev.interlock.shell.Setting;
import dev.interlock.terminal.Console;
import dev.interlock.terminal.Depth;
import dev.interlock.terminal.Letters;
import dev.interlock.terminal.Theme;
import dev.interlock.terminal.Ui;
import dev.interlock.view.Choice;
import dev.interlock.view.Command;
import dev.interlock.view.Desk;
import dev.interlock.view.Glyphs;
import dev.interlock.view.Scene;
import dev.interlock.view.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The dashboard in the user's terminal: one run after the other, until the user quits. */
final class Dashboard {

  private final PlayOptions options;
  private final Guard guard;
  private final Map<String, String> environment = environment();
  private final Letters letters;
  private final Texts texts;
  private final Breakdown breakdown = new Breakdown();
  private final Aside aside = Aside.begin();

  /** The runs that are not closed yet; the last one is on the screen. */
  private final List<Stage> open = new CopyOnWriteArrayList<>();

  private Optional<Stage> stage = Optional.empty();
  private volatile List<Choice> choices = List.of();
  private volatile Optional<Ui> ui = Optional.empty();
  private boolean hasLeft;

  Dashboard(PlayOptions options, Guard guard) {
    this.options = options;
    this.guard = guard;
    this.letters = Letters.of(environment, options.ascii());
    boolean isWide = letters.glyphs() != Glyphs.ASCII;
    this.texts = Language.of(options.language(), environment, isWide).texts();
  }

  /**
   * Shows a scenario, or a choice of those there are, until the user quits.
   *
   * @return the exit code
   * @throws IOException if the terminal cannot be taken, or nothing can be played
   */
  int show(Optional<Scenario> scenario) throws IOException, InterruptedException {
    Depth.Wish wish = Depth.Wish.valueOf(options.color().name().toUpperCase(Locale.ROOT));
    Console console = open(Depth.of(environment, wish));
    guard.terminalTaken(console.path(), console.saved());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(console), "leave"));
    try {
      Desk desk = scenario.isPresent() ? Desk.START : Desk.CHOOSING;
      Ui screen = new Ui(console, desk, options.fps(), this::scene, this::obey);
      ui = Optional.of(screen);
      breakdown.watch(screen::close);
      if (scenario.isPresent()) {
        play(scenario.get(), options.setting(scenario.get()));
      }
      Thread chooser = new Thread(() -> lookAround(screen), "choices");
      chooser.setDaemon(true);
      chooser.start();
      run(screen);
    } finally {
      leave(console);
    }
    breakdown.rethrow();
    return ExitCode.OK;
  }

  private Console open(Depth depth) throws IOException {
    try {
      return Console.open(environment, letters, depth, Theme.of(environment, options.theme()));
    } catch (IOException noTerminal) {
      aside.close();
      throw noTerminal;
    }
  }

  /** Looks at what else could be played; the first picture does not wait for that. */
  private void lookAround(Ui screen) {
    choices = Scenarios.choices();
    screen.changed();
  }

  private static void run(Ui screen) throws IOException, InterruptedException {
    try {
      screen.run();
    } catch (UncheckedIOException e) {
      throw new IOException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The user's environment; run.sh tells the locale that it had to change for Java's sake. */
  private static Map<String, String> environment() {
    Map<String, String> environment = new TreeMap<>(System.getenv());
    String locale = System.getProperty("interlock.locale");
    if (locale != null) {
      environment.put("LC_ALL", locale);
    }
    return environment;
  }

  /** Gives the terminal back first, for the rest may take a moment. */
  private synchronized void leave(Console console) {
    console.close();
    guard.terminalRestored();
    aside.close();
    hasLeft = true;
    open.forEach(Stage::close);
    guard.bye();
  }

  private Scene scene() {
    return stage.map(it -> it.scene(texts)).orElseGet(() -> Scene.choosing(choices, texts));
  }

  private synchronized void play(Scenario scenario, Setting setting) throws IOException {
    if (hasLeft) {
      return;
    }
    Casting casting = Casting.of(scenario, setting, guard);
    Stage next =
        new Stage(scenario, setting, casting, () -> choices, () -> ui.ifPresent(Ui::changed));
    stage.ifPresent(before -> new Thread(() -> end(before), "end-of-run").start());
    stage = Optional.of(next);
    open.add(next);
    next.begin();
  }

  /** Plays what the user picked, or says why not. */
  private void pick(Path file) throws IOException {
    Loaded loaded = load(file);
    Optional<String> refused =
        loaded
            .scenario()
            .map(options::forbidden)
            .orElseGet(() -> Optional.of(loaded.problems().get(0).toString()));
    if (refused.isPresent()) {
      ui.ifPresent(it -> it.notice(refused.get()));
    } else {
      Scenario picked = loaded.scenario().orElseThrow();
      play(picked, options.setting(picked));
    }
  }

  /** What the user has set may be meant for another scenario, which has these params. */
  private Loaded load(Path file) {
    Loaded asSet = Loader.load(file, options.overrides());
    return asSet.scenario().isPresent() ? asSet : Loader.load(file, Map.of());
  }

  private void end(Stage before) {
    before.close();
    open.remove(before);
  }

  private void obey(Command command) {
    try {
      if (command instanceof Command.Quit) {
        ui.ifPresent(Ui::close);
      } else if (command instanceof Command.Restart && stage.isPresent()) {
        Scenario again = stage.get().scenario();
        play(again, stage.get().setting().seed(options.setting(again).seed()));
      } else if (command instanceof Command.Without without && stage.isPresent()) {
        play(stage.get().scenario(), stage.get().setting().toggling(without.lock()));
      } else if (command instanceof Command.Save save) {
        String said = new Saving(texts).save(save.file(), save.lines());
        ui.ifPresent(it -> it.notice(said));
      } else if (command instanceof Command.Pick pick) {
        pick(Path.of(pick.file()));
      } else {
        stage.ifPresent(it -> it.obey(command));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }
}
