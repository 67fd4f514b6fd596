/** Gatehouse: see, edit and prove the authentication profiles of Amazon Connect. */
@NullMarked
package dev.gatehouse;

import org.jspecify.annotations.NullMarked;
