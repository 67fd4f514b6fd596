/**
 * What a page or a table says of each profile of a fleet: facts without the lists behind them, which profiles differ
 * from most, and how long reading the rest takes.
 */
@NullMarked
package dev.gatehouse.domain.matrix;

import org.jspecify.annotations.NullMarked;
