/**
 * What can be asked about a field: which fields there are, an example of each, and where what is said of it comes from.
 */
@NullMarked
package dev.gatehouse.domain.help;

import org.jspecify.annotations.NullMarked;
