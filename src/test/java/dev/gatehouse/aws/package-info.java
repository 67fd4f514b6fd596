/** Tests of the room that knows the AWS SDK, most of them over HTTP against the sandbox. */
@NullMarked
package dev.gatehouse.aws;

import org.jspecify.annotations.NullMarked;
