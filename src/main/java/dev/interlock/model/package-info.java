/**
 * The whole domain as values: what exists ({@link dev.interlock.model.World}), what is asked
 * ({@link dev.interlock.model.Request}) and what happened ({@link dev.interlock.model.Fact}). A
 * request decides into facts, a fact folds into the next world; nothing here knows a clock, a
 * thread, a pipe or a file.
 */
@NullMarked
package dev.interlock.model;

import org.jspecify.annotations.NullMarked;
