/**
 * The loop without the thread: the world, the log, and whoever follows it. Time is passed in; no
 * clock, thread, pipe or file is known here.
 */
@NullMarked
package dev.interlock.kernel;

import org.jspecify.annotations.NullMarked;
