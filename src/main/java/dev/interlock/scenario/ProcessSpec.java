package dev.interlock.scenario;

import java.util.Optional;

/**
 * One process of the play.
 *
 * @param name the name on screen: {@code main}, {@code buyer-3}
 * @param declaration the name in the file: {@code main}, {@code buyer}
 * @param index from 1; 1 also without a count, 0 in main
 * @param order 0 for main, then 1, 2, … as declared, each instance its own
 * @param label what Python calls it: {@code MainProcess}, {@code Process-4}, or the file's choice
 * @param daemon empty: as its creator
 * @param ignoresSignals its steps may ignore a signal that would end it
 * @param command empty: it runs steps
 */
public record ProcessSpec(
    String name,
    String declaration,
    int index,
    int order,
    String label,
    Optional<Boolean> daemon,
    boolean ignoresSignals,
    Optional<Command> command) {}
