/** Text as other programs read it. */
@NullMarked
package dev.gatehouse.domain.text;

import org.jspecify.annotations.NullMarked;
