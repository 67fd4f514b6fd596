/**
 * What can go wrong, as data: a {@link dev.gatehouse.sandbox.fault.Fault} says what happens, a {@link
 * dev.gatehouse.sandbox.fault.FaultRule} to which requests, a {@link dev.gatehouse.sandbox.fault.FaultPlan} holds the
 * rules of one server and may be changed while it runs. Every fault has a name that does not change, for files and
 * menus.
 */
@NullMarked
package dev.gatehouse.sandbox.fault;

import org.jspecify.annotations.NullMarked;
