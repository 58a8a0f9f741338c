/** The program as its users meet it: through {@code run.sh}, with real processes and terminals. */
@NullMarked
package dev.interlock.e2e;

import org.jspecify.annotations.NullMarked;
