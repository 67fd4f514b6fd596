/**
 * Checks AWS Signature Version 4 as the service does: the scope, the key, the clock and the signature itself, built
 * again from the bytes that arrived. It knows nothing about operations.
 */
@NullMarked
package dev.gatehouse.sandbox.sign;

import org.jspecify.annotations.NullMarked;
