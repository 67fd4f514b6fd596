/**
 * One change for many profiles (features row 69): the open draft as a difference, tried on every profile first, sent to
 * one on trial and then to the rest, each by the submit protocol; it stops at the first that does not end well.
 */
@NullMarked
package dev.gatehouse.ui.many;

import org.jspecify.annotations.NullMarked;
