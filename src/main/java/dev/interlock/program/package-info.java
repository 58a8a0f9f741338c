/**
 * The step language: one compiler from located JSON to steps and expressions, and a machine that
 * runs them by yielding calls. It knows nothing of files, processes, clocks or threads, so the same
 * machine runs in a child and in a test.
 */
@NullMarked
package dev.interlock.program;

import org.jspecify.annotations.NullMarked;
