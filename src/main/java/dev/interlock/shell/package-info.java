/**
 * The thin shell around the kernel: one conductor thread, real child processes over pipes, the
 * run's folder, the play's clock. Everything that waits, reads a clock or touches the operating
 * system is here; nothing is decided here.
 */
@NullMarked
package dev.interlock.shell;

import org.jspecify.annotations.NullMarked;
