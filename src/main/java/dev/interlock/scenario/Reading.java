package dev.interlock.scenario;

import dev.interlock.program.Node;
import dev.interlock.program.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a text as JSON.
 *
 * @param tree absent if the text is not JSON at all
 * @param problems everything wrong, in the order of the text; empty if the tree is sound
 */
public record Reading(Optional<Node> tree, List<Problem> problems) {
  public Reading {
    problems = List.copyOf(problems);
  }
}
