/**
 * Files on this computer. Nothing secret is ever among them: no key, no token, no password (reliability §3).
 */
@NullMarked
package dev.gatehouse.store;

import org.jspecify.annotations.NullMarked;
