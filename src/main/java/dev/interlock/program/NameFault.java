package dev.interlock.program;

import dev.interlock.value.DidYouMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why a step cannot use a name.
 *
 * @param error what Python raises if it comes out only when the step runs
 */
record NameFault(String error, String what, Optional<String> suggestion) {

  private static final String WRONG_KIND = "AttributeError";

  /** Why; empty if it can. */
  static Optional<NameFault> of(Naming.Use use, Declared declared, String name) {
    Optional<Declared.Named> found = declared.find(name);
    if (found.isEmpty()) {
      return Optional.of(unknown(use, declared, name));
    }
    Declared.Named named = found.get();
    if (!fits(use.target(), named)) {
      return Optional.of(wrongKind(use, declared, named, name));
    }
    if (named.kind().isPresent() && named.isCounted()) {
      String first = named.instances().get(0);
      return fault(quoted(name) + " has a count; name one of them, as " + quoted(first));
    }
    if (named.declared().equals(Self.MAIN) && !reachesMain(use)) {
      return fault("\"main\" is MainProcess, which nobody starts; " + needs(use));
    }
    if (use.isFor(Verb.RUN) && declared.role(named.declared()).steps().isEmpty()) {
      return fault(quoted(name) + " is a command; `run` needs a process with steps");
    }
    return misfit(use, named, name);
  }

  /** Whoever knows its pid may send a signal to main, or look at it. */
  private static boolean reachesMain(Naming.Use use) {
    return use.isFor(Verb.TERMINATE) || use.isFor(Verb.KILL) || use.isFor(Verb.INSPECT);
  }

  private static boolean fits(Target target, Declared.Named named) {
    return named.kind().isPresent()
        ? target.kinds().contains(named.kind().get())
        : target.isProcess();
  }

  private static NameFault wrongKind(
      Naming.Use use, Declared declared, Declared.Named named, String name) {
    boolean isPipe = named.kind().equals(Optional.of(Kind.PIPE));
    Declared.Resource pipe = declared.resources().get(named.declared());
    Optional<String> end =
        isPipe
                && pipe != null
                && !pipe.ends().isEmpty()
                && use.target().kinds().contains(Kind.PIPE_END)
            ? Optional.of(pipe.ends().get(0))
            : Optional.empty();
    return new NameFault(WRONG_KIND, quoted(name) + " is " + shown(named) + "; " + needs(use), end);
  }

  /** An option that other kinds have, but not this one. */
  private static Optional<NameFault> misfit(Naming.Use use, Declared.Named named, String name) {
    for (String option : use.options()) {
      Optional<Target> only = only(use.word(), option);
      if (only.isPresent() && !fits(only.get(), named)) {
        String what = "`" + option + "` of `" + use.word() + "` is for " + only.get().needs();
        return Optional.of(
            new NameFault(
                "TypeError", what + "; " + quoted(name) + " is " + shown(named), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** What an option is for, if it is not for all that the verb can name. */
  private static Optional<Target> only(String verb, String option) {
    return switch (verb + " " + option) {
      case "read text", "write text", "write gap" -> Optional.of(Target.FILE);
      case "read at", "write at", "update at" -> Optional.of(Target.INDEXED);
      case "put block", "put timeout", "get block", "get timeout" ->
          Optional.of(Target.COUNTED_QUEUE);
      case "join timeout" -> Optional.of(Target.PROCESS);
      default -> Optional.empty();
    };
  }

  private static NameFault unknown(Naming.Use use, Declared declared, String name) {
    if (declared.procedures().containsKey(name)) {
      String what = quoted(name) + " is a procedure; " + needs(use);
      return new NameFault(WRONG_KIND, what, Optional.of("call"));
    }
    String missing = "no " + use.target().bare() + " " + quoted(name);
    int dash = name.lastIndexOf('-');
    Optional<Declared.Named> all =
        dash < 0 ? Optional.empty() : declared.find(name.substring(0, dash));
    if (all.isPresent() && all.get().isCounted()) {
      List<String> names = all.get().instances();
      String last = names.get(names.size() - 1);
      String range = "; there are " + names.get(0) + " to " + last;
      return new NameFault(WRONG_KIND, missing + range, Optional.empty());
    }
    return new NameFault(
        WRONG_KIND, missing, DidYouMean.among(name, usable(use.target(), declared)));
  }

  private static List<String> usable(Target target, Declared declared) {
    List<String> names = new ArrayList<>();
    declared
        .resources()
        .forEach(
            (name, resource) -> {
              if (target.kinds().contains(resource.kind())) {
                names.addAll(Declared.instances(name, resource.count()));
              }
              for (String end : resource.ends()) {
                if (target.kinds().contains(Kind.PIPE_END)) {
                  names.addAll(Declared.instances(end, resource.count()));
                }
              }
            });
    if (target.isProcess()) {
      declared
          .processes()
          .forEach(
              (name, role) -> {
                names.add(name);
                names.addAll(Declared.instances(name, role.count()));
              });
      names.remove(Self.MAIN);
    }
    return names;
  }

  private static Optional<NameFault> fault(String what) {
    return Optional.of(new NameFault(WRONG_KIND, what, Optional.empty()));
  }

  private static String needs(Naming.Use use) {
    return "`" + use.word() + "` needs " + use.target().needs();
  }

  private static String shown(Declared.Named named) {
    return named.kind().isPresent() ? named.kind().get().shown() : "a process";
  }

  private static String quoted(String name) {
    return "\"" + name + "\"";
  }
}
