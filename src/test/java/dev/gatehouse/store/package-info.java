/** Tests of what is kept in files. */
@NullMarked
package dev.gatehouse.store;

import org.jspecify.annotations.NullMarked;
