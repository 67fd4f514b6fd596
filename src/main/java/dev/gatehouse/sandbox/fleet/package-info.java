/**
 * Fleets of any size for the sandbox, as varied as real ones and made up from a seed: the same size and seed give the
 * same instances and profiles on every computer. Addresses look public so that they read like real ones; nobody is
 * meant by them.
 */
@NullMarked
package dev.gatehouse.sandbox.fleet;

import org.jspecify.annotations.NullMarked;
