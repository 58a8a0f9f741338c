/**
 * What must come true in a run, and whether it did. Expectations are values, judged over the log of
 * facts; this package knows no files, processes or screens.
 */
@NullMarked
package dev.interlock.expect;

import org.jspecify.annotations.NullMarked;
