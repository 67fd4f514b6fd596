/**
 * What goes wrong in a sandbox of its own, read from a file: rules and switches as JSON, every mistake in it named with
 * its line and in plain words. Nothing is guessed and nothing unknown is passed over.
 */
@NullMarked
package dev.gatehouse.sandbox.script;

import org.jspecify.annotations.NullMarked;
