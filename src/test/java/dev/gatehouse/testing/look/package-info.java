/**
 * What a picture looks like, as text that can be kept, reviewed and compared: decision 0077. Knows pictures alone,
 * neither pages nor the toolkit.
 */
@NullMarked
package dev.gatehouse.testing.look;

import org.jspecify.annotations.NullMarked;
