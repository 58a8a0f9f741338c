package dev.interlock.view;

import dev.interlock.model.Lock;
import java.util.ArrayList;
import java.util.List;

/** Who holds a lock or its permits and since when, and who waits, in the order of service. */
record LockPlate(Lock lock, Scene scene, int width) {

  /** From so many waiters on a bar compares them with all who live. */
  private static final int CROWDED = 5;

  /** Below this width words are short. */
  private static final int NARROW = 40;

  static Plate of(Lock lock, Scene scene, int width) {
    LockPlate plate = new LockPlate(lock, scene, width);
    List<Row> full = new ArrayList<>();
    full.add(plate.first());
    full.addAll(plate.holders());
    full.addAll(plate.line());
    List<Row> figures = LockFigures.of(scene.past().lock(lock.name()), scene, width);
    return new Plate(full, plate.compact(), figures);
  }

  private Row first() {
    Row name = Row.of(" " + lock.name() + " ", Ink.PLAIN).plus(kind(), Ink.DIM);
    if (!lock.type().isSemaphore() || lock.isWaived() || isOrphaned() || lock.isSignal()) {
      return name.against(width, state());
    }
    return Figures.row(
        name, state(), new Figures.Part(lock.value(), lock.most(), figureInk()), width);
  }

  private String kind() {
    String type =
        switch (lock.type()) {
          case LOCK -> "";
          case RLOCK -> scene.say("kind.rlock") + " ";
          case SEMAPHORE -> scene.say(width < NARROW ? "kind.sem" : "kind.semaphore") + " ";
          case BOUNDED_SEMAPHORE ->
              scene.say(width < NARROW ? "kind.bounded" : "kind.bounded-semaphore") + " ";
        };
    return isFair() ? type : type + scene.say("kind.unfair") + " ";
  }

  private Ink figureInk() {
    return lock.value() == 0 ? Ink.HOLDER : Ink.GOOD;
  }

  private boolean isOrphaned() {
    return lock.isOrphaned() && lock.type().isGivenBack();
  }

  private Row state() {
    if (lock.isWaived()) {
      return Row.of(scene.say("plate.waived") + " ", Ink.FAIL);
    }
    if (isOrphaned()) {
      return Row.of(" " + scene.say("plate.orphaned") + " ", Ink.ORPHANED)
          .plus(" " + figure() + " ", Ink.FAIL);
    }
    if (lock.type().isSemaphore()) {
      return Row.of(figure() + " " + scene.say("plate.free") + " ", figureInk());
    }
    return lock.holder().isEmpty()
        ? Row.of(scene.say("plate.free") + " ", Ink.DIM)
        : Row.of(scene.say("plate.held") + " " + depth() + figure() + " ", Ink.HOLDER);
  }

  private String depth() {
    return lock.depth() > 1 ? "×" + lock.depth() + " " : "";
  }

  /** How many permits are free; of a lock, how long it has been held. */
  private String figure() {
    if (lock.type().isSemaphore()) {
      return lock.value() + (lock.isSignal() ? "" : "/" + lock.most());
    }
    return lock.holder().map(it -> scene.age(it.since())).orElse("");
  }

  private List<Row> holders() {
    List<Row> rows = new ArrayList<>();
    List<String> living = names(false);
    if (!living.isEmpty()) {
      rows.add(
          Row.of(label(living), Ink.DIM).plus("● " + Names.inShort(living), Ink.HOLDER).fit(width));
    }
    List<String> dead = names(true);
    if (!dead.isEmpty()) {
      String key = dead.size() == 1 ? "plate.is-dead" : "plate.are-dead";
      String words = scene.say(key, Names.inShort(dead));
      rows.add(Row.of(label(dead), Ink.DIM).plus("✗ " + words, Ink.FAIL).fit(width));
    }
    return rows;
  }

  private String label(List<String> names) {
    return "   " + scene.say(names.size() > 1 ? "plate.holders" : "plate.holder") + " ";
  }

  private List<String> names(boolean dead) {
    return Overview.holders(lock, scene.world()).stream()
        .filter(it -> it.isDead() == dead)
        .map(Lock.Holder::child)
        .toList();
  }

  private List<Row> line() {
    if (lock.waiters().isEmpty()) {
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    int count = lock.waiters().size();
    rows.add(
        Row.of("   " + scene.say("plate.waiting") + " ", Ink.DIM)
            .plus(String.valueOf(count), Ink.WAITING)
            .plus("  " + scene.say("plate.oldest") + " ", Ink.DIM)
            .plus(scene.age(lock.waiters().get(0).since()), Ink.WAITING));
    if (count >= CROWDED) {
      long alive =
          scene.world().children().values().stream().filter(child -> child.isAlive()).count();
      int length = Math.max(4, Math.min(30, width - 14));
      rows.add(
          Row.of("   ", Ink.PLAIN)
              .plus(Bar.of(count, alive, length), Ink.WAITING)
              .plus(" " + count + "/" + alive, Ink.DIM));
    }
    rows.add(
        Row.of("   " + scene.say(isFair() ? "plate.next" : "plate.by-lot") + " ", Ink.DIM)
            .plus(Names.inShort(Crowd.names(lock.waiters())), Ink.WAITING)
            .fit(width));
    return rows;
  }

  private boolean isFair() {
    return lock.fairness().isStrict();
  }

  /** The name of the holder matters more than how long it has held the lock. */
  private Row withoutFigure(Row row) {
    List<Piece> pieces =
        row.pieces().stream()
            .map(it -> new Piece(it.text().replace(figure() + " ", ""), it.style()))
            .toList();
    return new Row(pieces);
  }

  private Row compact() {
    Row row = Row.of(" " + lock.name() + " ", Ink.PLAIN);
    Row right = Row.of(" ", Ink.PLAIN).plus(Crowd.count(lock.waiters())).plus(state());
    List<String> living = names(false);
    List<String> dead = names(true);
    if (living.size() + dead.size() == 1) {
      boolean isDead = living.isEmpty();
      String name = (isDead ? dead : living).get(0);
      int missing = row.width() + 2 + Cells.width(name) + right.width() - width;
      right = missing > 0 && !figure().isEmpty() ? withoutFigure(right) : right;
      int room = Math.max(1, width - row.width() - right.width() - 2);
      String who = Names.fit(name, room);
      row = row.plus((isDead ? "✗ " : "● ") + who, isDead ? Ink.FAIL : Ink.HOLDER);
    } else {
      row =
          row.plus(living.isEmpty() ? "" : "●" + living.size() + " ", Ink.HOLDER)
              .plus(dead.isEmpty() ? "" : "✗" + dead.size() + " ", Ink.FAIL);
    }
    return row.against(width, right);
  }
}
