/**
 * The tour before somebody’s eyes: what is told of each step, and who holds the keyboard. It plays in a window and on a
 * sandbox of its own, waits for its reader, and touches nothing of the window it was asked for in.
 */
@NullMarked
package dev.gatehouse.ui.tour;

import org.jspecify.annotations.NullMarked;
