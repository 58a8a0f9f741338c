/**
 * A child that runs a scenario's steps: the machine's host. It speaks with its parent over standard
 * input and output, does to files what it was granted, and knows nothing of the kernel. It starts
 * fast: it needs java.base and jackson-core only, and loads no class that it can do without.
 */
@NullMarked
package dev.interlock.worker;

import org.jspecify.annotations.NullMarked;
