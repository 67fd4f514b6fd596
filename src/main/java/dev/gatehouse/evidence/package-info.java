/**
 * Evidence packs: what AWS answered and what it means, in files that anybody can read and check without this program,
 * and the check that finds whatever was altered since. The same reading, at the same moment, gives the same bytes on
 * every computer.
 */
@NullMarked
package dev.gatehouse.evidence;

import org.jspecify.annotations.NullMarked;
