/**
 * Puts the program together: the JavaFX application, the decision whether a window can open, and the wiring by hand of
 * all rooms. It is the only package that may see every other one, and no other package but the entry point sees it.
 */
@NullMarked
package dev.gatehouse.app;

import org.jspecify.annotations.NullMarked;
