/** Measurements run by hand; each says its own command. */
@NullMarked
package dev.gatehouse.bench;

import org.jspecify.annotations.NullMarked;
