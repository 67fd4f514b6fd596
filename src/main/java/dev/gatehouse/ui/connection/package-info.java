/**
 * The way to an instance: the sandbox, or a profile of {@code ~/.aws} with a Region; and the
 * {@link dev.gatehouse.ui.connection.Workspace} that holds what is open.
 */
@NullMarked
package dev.gatehouse.ui.connection;

import org.jspecify.annotations.NullMarked;
