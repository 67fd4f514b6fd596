/**
 * Every profile of every instance one can reach, side by side: what stands out, what differs from the rest, and what
 * could not be read and why. Reading and judging happen away from the window's thread; the table takes what was found
 * in batches.
 */
@NullMarked
package dev.gatehouse.ui.fleet;

import org.jspecify.annotations.NullMarked;
