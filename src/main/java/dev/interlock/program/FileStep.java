package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Steps that touch a file. */
sealed interface FileStep extends Step {

  /** {@code read}. */
  record Read(Place place, Naming file, Optional<Template> isRaw, Optional<String> into)
      implements FileStep {
    @Override
    public @Nullable Move begin(Execution run) {
      boolean raw = isRaw.isPresent() && isRaw.get().value(run.variables()).isTrue();
      String name = file.resolve(run.declared(), run.variables()).instances().get(0);
      run.push(new FileReading(name, raw, into));
      return null;
    }

    @Override
    public void survey(Survey survey) {
      survey.names(file);
      isRaw.ifPresent(survey::reads);
      into.ifPresent(survey::sets);
    }
  }

  /**
   * {@code write} and {@code replace}.
   *
   * @param content JSON, or a text as it is
   * @param gap seconds between truncating and writing
   */
  record Write(Place place, Naming file, Content content, boolean isReplace, Optional<Template> gap)
      implements FileStep {

    /** What is written. */
    record Content(Template value, boolean isRaw) {
      String text(Scope scope) {
        Value filled = value.value(scope);
        return isRaw ? filled.shown() : filled.json();
      }
    }

    @Override
    public @Nullable Move begin(Execution run) {
      String name = file.resolve(run.declared(), run.variables()).instances().get(0);
      String text = content.text(run.variables());
      if (isReplace) {
        run.push(new FileWriting(name, text, Move.Disk.Op.REPLACE));
        return null;
      }
      Optional<Value> pause = Optional.empty();
      if (gap.isPresent()) {
        Value seconds = gap.get().value(run.variables());
        Arithmetic.real(seconds);
        pause = Optional.of(seconds);
      }
      run.push(new FileWriting(name, text, Move.Disk.Op.FILL));
      if (pause.isPresent()) {
        Move.Ask sleep = run.ask(Verb.SLEEP, "", Map.of("seconds", pause.get()));
        run.push(new Asking(List.of(sleep), false, Optional.empty()));
      }
      run.push(new FileWriting(name, "", Move.Disk.Op.TRUNCATE));
      return null;
    }

    @Override
    public void survey(Survey survey) {
      survey.names(file);
      survey.reads(content.value());
      gap.ifPresent(survey::reads);
    }
  }
}
