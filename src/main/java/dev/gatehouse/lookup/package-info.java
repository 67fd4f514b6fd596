/**
 * Asks a public service from which address it sees this computer. This room sees neither credentials nor profiles, so
 * it can send none, and it speaks only when somebody has asked for it by a click that named the host.
 */
@NullMarked
package dev.gatehouse.lookup;

import org.jspecify.annotations.NullMarked;
