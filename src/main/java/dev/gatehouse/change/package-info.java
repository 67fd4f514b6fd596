/**
 * The submit protocol: read again, compare, send once, verify. Three verdicts exist, applied and verified, not applied,
 * and unknown; a wrong one of the first two is the worst defect this program can have (reliability §1). No window, no
 * SDK.
 */
@NullMarked
package dev.gatehouse.change;

import org.jspecify.annotations.NullMarked;
