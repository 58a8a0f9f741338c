package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Steps that touch the content of a file or of shared data. */
sealed interface ContentStep extends Step {

  /**
   * {@code read}.
   *
   * @param isRaw of a file: its text as it is
   * @param at of shared data: index or key
   */
  record Read(
      Place place,
      Naming content,
      Optional<Template> isRaw,
      Optional<Template> at,
      Optional<String> into)
      implements ContentStep {
    @Override
    public @Nullable Move begin(Execution run) {
      Declared.Named named = content.resolve(run.declared(), run.variables());
      String name = named.instances().get(0);
      if (named.kind().equals(Optional.of(Kind.FILE))) {
        boolean raw = isRaw.isPresent() && isRaw.get().value(run.variables()).isTrue();
        run.push(new FileReading(name, raw, into));
      } else {
        Move.Ask ask = run.ask(Verb.READ, name, where(at, run));
        run.push(new Asking(List.of(ask), false, into));
      }
      return null;
    }

    @Override
    public void survey(Survey survey) {
      survey.names(content);
      isRaw.ifPresent(survey::reads);
      at.ifPresent(survey::reads);
      into.ifPresent(survey::sets);
    }
  }

  /** The option {@code at} of a request; null is as good as none. */
  private static Map<String, Value> where(Optional<Template> at, Execution run) {
    Map<String, Value> options = new LinkedHashMap<>();
    Value place = at.isPresent() ? at.get().value(run.variables()) : Value.none();
    if (!(place instanceof Value.None)) {
      options.put("at", place);
    }
    return options;
  }

  /**
   * {@code write} and {@code replace}.
   *
   * @param what JSON, or a text as it is
   * @param gap of a file: seconds between truncating and writing
   * @param at of shared data: index or key
   */
  record Write(
      Place place,
      Naming content,
      What what,
      boolean isReplace,
      Optional<Template> gap,
      Optional<Template> at)
      implements ContentStep {

    /** What is written. */
    record What(Template value, boolean isRaw) {
      String text(Scope scope) {
        Value filled = value.value(scope);
        return isRaw ? filled.shown() : filled.json();
      }
    }

    @Override
    public @Nullable Move begin(Execution run) {
      Declared.Named named = content.resolve(run.declared(), run.variables());
      String name = named.instances().get(0);
      if (named.kind().equals(Optional.of(Kind.FILE))) {
        writeFile(name, run);
      } else {
        Map<String, Value> options = where(at, run);
        options.put("value", what.value().value(run.variables()));
        Move.Ask ask = run.ask(Verb.WRITE, name, options);
        run.push(new Asking(List.of(ask), false, Optional.empty()));
      }
      return null;
    }

    private void writeFile(String name, Execution run) {
      String text = what.text(run.variables());
      if (isReplace) {
        run.push(new FileWriting(name, text, Move.Disk.Op.REPLACE));
        return;
      }
      Optional<Value> pause = pause(gap, run);
      run.push(new FileWriting(name, text, Move.Disk.Op.FILL));
      if (pause.isPresent()) {
        Move.Ask sleep = run.ask(Verb.SLEEP, "", Map.of("seconds", pause.get()));
        run.push(new Asking(List.of(sleep), false, Optional.empty()));
      }
      run.push(new FileWriting(name, "", Move.Disk.Op.TRUNCATE));
    }

    @Override
    public void survey(Survey survey) {
      survey.names(content);
      survey.reads(what.value());
      gap.ifPresent(survey::reads);
      at.ifPresent(survey::reads);
    }
  }

  private static Optional<Value> pause(Optional<Template> gap, Execution run) {
    if (gap.isEmpty()) {
      return Optional.empty();
    }
    Value seconds = gap.get().value(run.variables());
    if (seconds instanceof Value.None) {
      return Optional.empty();
    }
    Arithmetic.real(seconds);
    return Optional.of(seconds);
  }

  /**
   * {@code update}.
   *
   * @param to the new value, in which {@code it} is the old one
   * @param gap seconds between reading and writing; absent: nobody can come between
   * @param into gets the new value
   */
  record Update(
      Place place,
      Naming content,
      Optional<Template> at,
      Template to,
      Optional<Template> gap,
      Optional<String> into)
      implements ContentStep {
    @Override
    public @Nullable Move begin(Execution run) {
      String name = content.one(run);
      run.push(new Updating(name, where(at, run), to, pause(gap, run), into));
      return null;
    }

    @Override
    public void survey(Survey survey) {
      survey.names(content);
      survey.readsWithIt(to);
      at.ifPresent(survey::reads);
      gap.ifPresent(survey::reads);
      into.ifPresent(survey::sets);
    }
  }
}
