package dev.interlock.model;

import java.util.ArrayList;
import java.util.List;

/** Facts as they unfold: each is folded at once, so that what follows is decided on its result. */
final class Unfolding {

  private final List<Fact> facts = new ArrayList<>();
  private World world;

  Unfolding(World world) {
    this.world = world;
  }

  World world() {
    return world;
  }

  Unfolding add(Fact fact) {
    facts.add(fact);
    world = fact.after(world);
    return this;
  }

  Unfolding addAll(List<? extends Fact> more) {
    more.forEach(this::add);
    return this;
  }

  int count() {
    return facts.size();
  }

  List<Fact> facts() {
    return List.copyOf(facts);
  }
}
