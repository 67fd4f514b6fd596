/**
 * Puts the program together: the JavaFX application, the decision whether a window can open, and the wiring by hand of
 * all rooms. It is the only package that may see every other one, and no other package but the entry point sees it.
 * {@code AppGraph} is a window, made by {@code WindowWiring} of one wiring for each group of pages; {@code AppCommands}
 * is what commands are made of; {@code TourHouse} is what a journey of the tour is played in.
 */
@NullMarked
package dev.gatehouse.app;

import org.jspecify.annotations.NullMarked;
