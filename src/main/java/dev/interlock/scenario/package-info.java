/**
 * Scenario files: JSON text to checked values, with errors that teach. What reads JSON is loaded by
 * every child and stays light. It knows nothing of processes, clocks or screens, and opens no file
 * but the scenario itself.
 */
@NullMarked
package dev.interlock.scenario;

import org.jspecify.annotations.NullMarked;
