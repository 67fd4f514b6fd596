/** Reads many profiles: one place after its list, several places side by side. No window, no SDK. */
@NullMarked
package dev.gatehouse.fleet;

import org.jspecify.annotations.NullMarked;
