/**
 * The commands of the program: what a user types, and the exit codes that answer. Everything else
 * is done by the packages within.
 */
@NullMarked
package dev.interlock.cli;

import org.jspecify.annotations.NullMarked;
