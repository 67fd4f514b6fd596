/**
 * What is written down about every change, before and after it is sent: the plan, each step of the submit protocol, and
 * how it ended (reliability §1). A story is everything written about one submit; a story without an end is looked into
 * before anything else is sent to its profile.
 */
@NullMarked
package dev.gatehouse.domain.journal;

import org.jspecify.annotations.NullMarked;
