/** Measurements, run by hand and never by the test suite. */
@NullMarked
package dev.gatehouse.bench;

import org.jspecify.annotations.NullMarked;
