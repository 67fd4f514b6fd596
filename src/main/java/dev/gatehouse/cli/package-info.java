/**
 * The command line: what can be asked of Gatehouse without its window, the options and their checks, and the exit
 * codes. Commands know the domain and its ports and are given everything else through
 * {@link dev.gatehouse.cli.CommandServices}. Only this package writes to standard output, and standard output carries
 * nothing but what a command was asked for; everything said about it goes to standard error. No JavaFX class is used.
 */
@NullMarked
package dev.gatehouse.cli;

import org.jspecify.annotations.NullMarked;
