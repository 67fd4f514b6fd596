/**
 * What goes between the open draft and the world outside of the window: a profile as a file (features row 81), settings
 * of another profile (row 70), and the change as text for other tools (row 80). Nothing here sends anything.
 */
@NullMarked
package dev.gatehouse.ui.exchange;

import org.jspecify.annotations.NullMarked;
