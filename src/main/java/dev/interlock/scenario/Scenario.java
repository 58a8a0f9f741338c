package dev.interlock.scenario;

import dev.interlock.expect.Expectations;
import dev.interlock.program.Declared;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A play, checked whole.
 *
 * @param file as the user named it
 * @param text the whole file; with the overrides it is all that a child needs to know it
 * @param overrides of params, as given
 * @param title the file's name if it gives none
 * @param description lines; empty if it gives none
 * @param declared what steps and expressions can refer to
 * @param seed empty: up to who runs it
 * @param speed how many seconds of the play pass in one real second
 * @param isVirtual its clock jumps when everybody sleeps or waits
 * @param resources in the order of the file, each instance its own
 * @param processes main first, then in the order of the file, each instance its own
 * @param expect empty: the file has no such part
 */
public record Scenario(
    String file,
    String text,
    Map<String, String> overrides,
    String title,
    String description,
    Declared declared,
    OptionalLong seed,
    double speed,
    boolean isVirtual,
    List<ResourceSpec> resources,
    List<ProcessSpec> processes,
    List<Watch> watch,
    Optional<Expectations> expect) {}
