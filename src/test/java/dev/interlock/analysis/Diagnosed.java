package dev.interlock.analysis;

import java.util.List;

/** A cause as an English reader sees it. */
record Diagnosed(
    Cause.Kind kind, List<String> processes, List<String> resources, String sentence, String hint) {

  static Diagnosed of(Cause cause) {
    return new Diagnosed(
        cause.kind(), cause.processes(), cause.resources(), cause.sentence(), cause.hint());
  }
}
