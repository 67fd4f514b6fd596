/**
 * Readings that were kept: what changed between any two, what is not as it was approved, and how findings, addresses
 * and sessions went over time. Nothing here writes to AWS.
 */
@NullMarked
package dev.gatehouse.ui.audit;

import org.jspecify.annotations.NullMarked;
