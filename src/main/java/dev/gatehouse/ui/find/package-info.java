/** Finding an address in every profile of an instance: which let it in, and by which row. */
@NullMarked
package dev.gatehouse.ui.find;

import org.jspecify.annotations.NullMarked;
