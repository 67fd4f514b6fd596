/**
 * What tests of many rooms share: runners and tickers that tests drive themselves, views to load, a window to look at.
 */
@NullMarked
package dev.gatehouse.testing;

import org.jspecify.annotations.NullMarked;
