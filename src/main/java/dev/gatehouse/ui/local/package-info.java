/**
 * Values kept on this computer, shared by the pages of the window; the one place of the window that sees their stores.
 */
@NullMarked
package dev.gatehouse.ui.local;

import org.jspecify.annotations.NullMarked;
