/** The instances of a connection and the profiles of an instance; choosing one opens it in the editor. */
@NullMarked
package dev.gatehouse.ui.profiles;

import org.jspecify.annotations.NullMarked;
