/** The evidence page: what goes into a pack, reading it, a look at it, saving and checking it (journey J2). */
@NullMarked
package dev.gatehouse.ui.evidence;

import org.jspecify.annotations.NullMarked;
