/**
 * Our own controls. Each takes plain values, property by property, and hands back callbacks; none knows a view-model, a
 * port or a word of English. Each works by keyboard alone, tells screen readers what it shows, and never says anything
 * by colour only. Looks live in {@code ui/theme/own-controls.css}.
 */
@NullMarked
package dev.gatehouse.ui.control;

import org.jspecify.annotations.NullMarked;
