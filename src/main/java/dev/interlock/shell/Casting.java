package dev.interlock.shell;

import dev.interlock.model.Child;
import dev.interlock.model.Lock;
import dev.interlock.model.OutsideRequest;
import dev.interlock.model.Resource;
import dev.interlock.model.World;
import dev.interlock.program.Self;
import dev.interlock.scenario.Command;
import dev.interlock.scenario.ProcessSpec;
import dev.interlock.scenario.ResourceSpec;
import dev.interlock.scenario.Resources;
import dev.interlock.scenario.Scenario;
import dev.interlock.wire.ProgramLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A scenario made ready to be played once: the world before anything happens, the run's folder with
 * the files in it, and how each process is started.
 */
public final class Casting implements AutoCloseable {

  private final Scenario scenario;
  private final Setting setting;
  private final RunFolder folder;
  private final Launch launch;
  private final Map<String, ProcessSpec> processes = new TreeMap<>();

  private Casting(Scenario scenario, Setting setting, RunFolder folder) {
    this.scenario = scenario;
    this.setting = setting;
    this.folder = folder;
    this.launch = new Launch(UUID.randomUUID().toString(), folder.path());
    scenario.processes().forEach(it -> processes.put(it.name(), it));
  }

  /**
   * Makes a scenario ready.
   *
   * @throws IOException if the folder or a file in it cannot be made
   */
  public static Casting of(Scenario scenario, Setting setting, Guard guard) throws IOException {
    RunFolder folder = RunFolder.create(setting.keep());
    Casting casting = new Casting(scenario, setting, folder);
    guard.marker(Launch.MARKER, casting.launch.marker());
    if (!setting.keep()) {
      guard.folder(folder.path());
    }
    try {
      casting.writeFiles();
    } catch (IOException e) {
      folder.close();
      throw e;
    }
    return casting;
  }

  private void writeFiles() throws IOException {
    for (ResourceSpec resource : scenario.resources()) {
      if (resource instanceof ResourceSpec.File file) {
        folder.makeParent(file.path());
        if (file.content().isPresent()) {
          folder.write(file.path(), file.content().get());
        }
      }
    }
  }

  public Path folder() {
    return folder.path();
  }

  /** The world before anything happens. */
  public World world() {
    List<Child> children =
        scenario.processes().stream()
            .map(
                it ->
                    Child.declared(
                        it.name(), it.order(), it.label(), it.command().isPresent(), it.daemon()))
            .toList();
    List<Resource> resources =
        Resources.of(scenario.resources(), setting.seed()).stream().map(this::waived).toList();
    return World.of(children, resources, setting.speed()).pace(setting.pace());
  }

  private Resource waived(Resource resource) {
    return resource instanceof Lock lock && setting.without().contains(lock.name())
        ? lock.waived()
        : resource;
  }

  /** Whether the play's clock jumps to the next deadline as soon as everybody waits. */
  boolean isVirtual() {
    return scenario.isVirtual();
  }

  /** How the operating system is to start a process. */
  ProcessBuilder howToStart(String name) {
    ProcessSpec spec = spec(name);
    return spec.command()
        .map(command -> command(command, spec))
        .orElseGet(() -> launch.worker(name, spec.index(), spec.ignoresSignals()));
  }

  private ProcessBuilder command(Command command, ProcessSpec spec) {
    Path scenarioFolder = Path.of(scenario.file()).toAbsolutePath().getParent();
    Command.Filled filled = command.in(folder.path().toString(), String.valueOf(scenarioFolder));
    Path cwd = filled.cwd().map(folder.path()::resolve).orElse(folder.path());
    return launch.command(filled.argv(), filled.env(), cwd, spec.name(), spec.index());
  }

  /** What a process reads first; empty for a command. */
  Optional<String> firstLine(String name, long pid) {
    ProcessSpec spec = spec(name);
    Self self = new Self(spec.declaration(), spec.index(), name, spec.label(), pid);
    return spec.command().isPresent()
        ? Optional.empty()
        : Optional.of(
            new ProgramLine(
                    scenario.file(), scenario.text(), scenario.overrides(), setting.seed(), self)
                .line());
  }

  private ProcessSpec spec(String name) {
    ProcessSpec spec = processes.get(name);
    if (spec == null) {
      throw new IllegalArgumentException("no process named " + name);
    }
    return spec;
  }

  /** What the files hold, once nobody changes them any more. */
  List<OutsideRequest> lookAtFiles() {
    List<OutsideRequest> looks = new ArrayList<>();
    for (ResourceSpec resource : scenario.resources()) {
      if (resource instanceof ResourceSpec.File file) {
        looks.add(
            new OutsideRequest.Looked(
                file.name(), folder.read(file.path()).map(Resources::content)));
      }
    }
    return looks;
  }

  /** Kills what the processes of this run have left behind. */
  void endMarked() {
    Leftovers.kill(Launch.MARKER, launch.marker());
  }

  @Override
  public void close() {
    folder.close();
  }
}
