/**
 * Every change over the journal of this computer: when, who, where, what, and how it ended; compared, restored as a
 * draft, exported, and checked for gaps. Nothing here writes to AWS.
 */
@NullMarked
package dev.gatehouse.ui.history;

import org.jspecify.annotations.NullMarked;
