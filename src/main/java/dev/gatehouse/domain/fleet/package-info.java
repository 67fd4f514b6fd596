/**
 * What was read from many profiles at one time: where, as whom, when, what AWS answered, and what could not be read and
 * why. Everything said about a fleet, its snapshots and its evidence comes from here.
 */
@NullMarked
package dev.gatehouse.domain.fleet;

import org.jspecify.annotations.NullMarked;
