/**
 * A page that shows every own control in every state, for development and for the picture tests. Its words are
 * specimens, not texts of the program, so they stand here and not in the bundle. Nothing depends on this package.
 */
@NullMarked
package dev.gatehouse.ui.gallery;

import org.jspecify.annotations.NullMarked;
