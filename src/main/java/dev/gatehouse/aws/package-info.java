/**
 * The only room that knows the AWS SDK. {@link dev.gatehouse.aws.AwsConnections} is its door: it lists the profiles of
 * {@code ~/.aws} and the Regions of Amazon Connect, and opens connections to AWS or to a sandbox on loopback. The SDK
 * signs and transports; what a profile says is read strictly from the body as received, never from what the SDK made of
 * it (domain §4.7). Endpoints are computed here and pinned, retries are set here in code, and every exception ends here
 * as a {@link dev.gatehouse.domain.port.GatewayFailure}.
 */
@NullMarked
package dev.gatehouse.aws;

import org.jspecify.annotations.NullMarked;
