/**
 * Explains a refusal over the whole page: the two things that may be behind it with the evidence for each, what is
 * known to work, and texts ready to be handed to whoever can help.
 */
@NullMarked
package dev.gatehouse.ui.refusal;

import org.jspecify.annotations.NullMarked;
