package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Steps that are over at once. */
sealed interface PlainStep extends Step {

  /** {@code print}, {@code eprint}. */
  record Print(Place place, boolean toStderr, Template text, Template end) implements PlainStep {
    @Override
    public Move begin(Execution run) {
      String line = text.value(run.variables()).shown();
      return new Move.Print(toStderr, line + end.value(run.variables()).shown());
    }

    @Override
    public void survey(Survey survey) {
      survey.reads(text);
      survey.reads(end);
    }
  }

  /** {@code set}, {@code append}: one after the other. */
  record Assign(Place place, List<Assignment> assignments) implements PlainStep {
    public Assign {
      assignments = List.copyOf(assignments);
    }

    @Override
    public @Nullable Move begin(Execution run) {
      for (Assignment assignment : assignments) {
        assignment.perform(run.variables());
      }
      return null;
    }

    @Override
    public void survey(Survey survey) {
      for (Assignment assignment : assignments) {
        assignment.survey(survey);
      }
    }
  }

  /** {@code break}, {@code continue}. */
  record Jump(Place place, boolean isBreak) implements PlainStep {
    @Override
    public @Nullable Move begin(Execution run) {
      run.leave(new Leaving.Loop(isBreak));
      return null;
    }

    @Override
    public void survey(Survey survey) {}
  }

  /** {@code exit}. */
  record Exit(Place place, Template code) implements PlainStep {
    @Override
    public @Nullable Move begin(Execution run) {
      run.leave(new Leaving.Exit(code.value(run.variables())));
      return null;
    }

    @Override
    public void survey(Survey survey) {
      survey.reads(code);
    }
  }

  /** {@code _exit}. */
  record Halt(Place place, Template code) implements PlainStep {
    @Override
    public Move begin(Execution run) {
      return run.halt((int) Math.floorMod(Arithmetic.whole(code.value(run.variables())), 256L));
    }

    @Override
    public void survey(Survey survey) {
      survey.reads(code);
    }
  }

  /** {@code raise}. */
  record Raise(Place place, String error, Template message) implements PlainStep {
    @Override
    public Move begin(Execution run) {
      throw new Raised(error, message.value(run.variables()).shown());
    }

    @Override
    public void survey(Survey survey) {
      survey.reads(message);
    }
  }

  /** {@code assert}. */
  record Assert(Place place, Expression condition, Optional<Template> message)
      implements PlainStep {
    @Override
    public @Nullable Move begin(Execution run) {
      if (!condition.holds(run.variables())) {
        Value text = message.isEmpty() ? Value.of("") : message.get().value(run.variables());
        throw new Raised("AssertionError", text.shown());
      }
      return null;
    }

    @Override
    public void survey(Survey survey) {
      survey.reads(condition);
      message.ifPresent(survey::reads);
    }
  }
}
