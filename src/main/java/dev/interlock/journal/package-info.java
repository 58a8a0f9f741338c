/** Facts as JSON, one line each, for other programs to read. */
@NullMarked
package dev.interlock.journal;

import org.jspecify.annotations.NullMarked;
