/** What a draft means for real addresses, such as those of a VPN log: who keeps, loses and gains access. */
@NullMarked
package dev.gatehouse.ui.impact;

import org.jspecify.annotations.NullMarked;
