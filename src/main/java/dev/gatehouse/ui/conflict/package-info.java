/**
 * A draft and what others changed in AWS since it was begun, put together (journey 6): what can be merged is, what
 * cannot is asked, and what comes of it is shown before it goes to the review.
 */
@NullMarked
package dev.gatehouse.ui.conflict;

import org.jspecify.annotations.NullMarked;
