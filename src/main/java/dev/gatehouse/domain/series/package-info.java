/**
 * One change for many profiles, sent one after the other, the first of them on trial (features row 69). A series
 * remembers to which submit of the journal each of its profiles belongs; what became of it, and what may come next,
 * follows from the journal alone.
 */
@NullMarked
package dev.gatehouse.domain.series;

import org.jspecify.annotations.NullMarked;
