/**
 * Signing in while something is open: how long the session lasts, one bar when it ends, and what happens next. It never
 * covers the form, and nothing typed there is touched.
 */
@NullMarked
package dev.gatehouse.ui.signin;

import org.jspecify.annotations.NullMarked;
