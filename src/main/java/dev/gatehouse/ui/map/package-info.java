/**
 * The map of the address space: who may sign in, live beside draft, as a picture and as a table that says the same.
 * It only looks; nothing here changes a draft.
 */
@NullMarked
package dev.gatehouse.ui.map;

import org.jspecify.annotations.NullMarked;
