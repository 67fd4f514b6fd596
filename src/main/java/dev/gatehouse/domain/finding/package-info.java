/**
 * What is worth knowing about a draft before it is saved: findings with stable codes in four classes. Findings are
 * values; their words are in the message bundle.
 */
@NullMarked
package dev.gatehouse.domain.finding;

import org.jspecify.annotations.NullMarked;
