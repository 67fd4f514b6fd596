/**
 * The importer: pasted text, files and dropped things, line by line with what becomes of each. The contract: reading,
 * planning and comparing happen off the window's thread, nothing enters a list before Accept, and Accept is one step
 * that can be undone.
 */
@NullMarked
package dev.gatehouse.ui.importer;

import org.jspecify.annotations.NullMarked;
