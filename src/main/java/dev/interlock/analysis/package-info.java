/**
 * What the log and the world mean: why a process waits, whether everybody is stuck, and which
 * mistakes of concurrent programs were seen. Pure readers; nothing here changes a run.
 */
@NullMarked
package dev.interlock.analysis;

import org.jspecify.annotations.NullMarked;
