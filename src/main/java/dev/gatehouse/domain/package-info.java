/**
 * What Gatehouse knows about authentication profiles, as pure Java. Nothing here opens a window, calls AWS, reads a
 * file or asks a clock; every answer follows from the arguments, so every answer can be tested and explained.
 */
@NullMarked
package dev.gatehouse.domain;

import org.jspecify.annotations.NullMarked;
