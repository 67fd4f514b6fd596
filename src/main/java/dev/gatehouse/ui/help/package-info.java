/** The handbook in the window: the pages under docs/, read from the program itself, searched and shown offline. */
@NullMarked
package dev.gatehouse.ui.help;

import org.jspecify.annotations.NullMarked;
