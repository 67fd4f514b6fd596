/** The window around the pages: environment strip, who-am-I strip, navigation, status line. */
@NullMarked
package dev.gatehouse.ui.shell;

import org.jspecify.annotations.NullMarked;
