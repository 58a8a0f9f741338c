/**
 * The picture of a run: a scene (the world and what is told about it) and a desk (what one viewer
 * looks at) become a canvas of cells. It knows meanings, not colours; no terminal, thread, clock or
 * file.
 */
@NullMarked
package dev.interlock.view;

import org.jspecify.annotations.NullMarked;
