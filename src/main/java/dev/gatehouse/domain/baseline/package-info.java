/**
 * How a profile stands against named sets of rules: those of audit controls that are shipped, and those an organisation
 * writes for itself. A result is a verdict with the value seen and the text it is measured by, never a claim that
 * anybody complies with anything (domain §5). Results are values; their words are in the message bundle.
 */
@NullMarked
package dev.gatehouse.domain.baseline;

import org.jspecify.annotations.NullMarked;
