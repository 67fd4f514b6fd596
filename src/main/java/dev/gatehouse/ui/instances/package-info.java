/**
 * Looks for instances in many places at once: the accounts of several profiles, Region by Region. Each place reports
 * for itself, and what fails in one hides nothing of the others.
 */
@NullMarked
package dev.gatehouse.ui.instances;

import org.jspecify.annotations.NullMarked;
