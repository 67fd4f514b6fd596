/**
 * A change that one person prepared and another is to look at and send (features rows 52 and 90): what it was begun
 * from, what it changes, what was found, who prepared it and why.
 */
@NullMarked
package dev.gatehouse.domain.handover;

import org.jspecify.annotations.NullMarked;
