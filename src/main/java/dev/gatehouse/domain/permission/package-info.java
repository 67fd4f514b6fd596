/**
 * What a refused call means and what would allow it: refusals are read by HTTP status, error code and AWS's own words,
 * ranked by evidence, and answered with a policy that holds nothing superfluous. No call is made here.
 */
@NullMarked
package dev.gatehouse.domain.permission;

import org.jspecify.annotations.NullMarked;
