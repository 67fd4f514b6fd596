/**
 * The review before anything is sent, and the submit itself: what changes, what it means, exactly what is sent, and
 * each step of sending it until AWS shows it.
 */
@NullMarked
package dev.gatehouse.ui.review;

import org.jspecify.annotations.NullMarked;
