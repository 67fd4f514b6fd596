/**
 * Baselines of an organisation in the window: loaded from a file, kept as they were then, and told by line and column
 * what is wrong with a file that is not whole. What they say about a profile is shown where the profile is.
 */
@NullMarked
package dev.gatehouse.ui.baseline;

import org.jspecify.annotations.NullMarked;
