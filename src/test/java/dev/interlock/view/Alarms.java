package dev.interlock.view;

import dev.interlock.analysis.Cause;
import dev.interlock.analysis.Finding;
import dev.interlock.analysis.Finding.Kind;
import dev.interlock.analysis.Phrase;
import dev.interlock.analysis.Standstill;
import dev.interlock.model.World;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Findings for pictures. */
final class Alarms {

  private Alarms() {}

  static Alarm deadlock(Cause.Kind cause, String sentence, boolean standstill) {
    return new Alarm(finding(Kind.DEADLOCK, Optional.of(cause), sentence), standstill);
  }

  /** The standstill of this world, as the analysis sees it. */
  static Alarm standstill(World world) {
    Cause cause = Standstill.of(world).orElseThrow().cause();
    Phrase words = Phrase.of("stuck.everybody", cause.sentence(), cause.words());
    Finding finding =
        new Finding(
            Kind.DEADLOCK,
            Optional.of(cause.kind()),
            cause.processes(),
            cause.resources(),
            42,
            world.now(),
            words,
            cause.remedy());
    return new Alarm(finding, true);
  }

  static Alarm orphanedLock(String sentence) {
    return new Alarm(finding(Kind.ORPHANED_LOCK, Optional.empty(), sentence), false);
  }

  private static Finding finding(Kind kind, Optional<Cause.Kind> cause, String sentence) {
    return new Finding(
        kind,
        cause,
        List.of("main"),
        List.of("mutex"),
        14,
        Duration.ofSeconds(1),
        Phrase.of("test", sentence),
        Phrase.of("test", "mend it"));
  }
}
