/**
 * A simulated Amazon Connect on 127.0.0.1: five operations of Connect and GetCallerIdentity and AssumeRole of STS, as
 * any AWS client speaks them. It speaks only the wire format and knows neither the SDK nor the domain of this program,
 * so it can prove both wrong. It holds the truth: what it received, what took effect and in which order, and what it
 * stores now. Start one with {@link dev.gatehouse.sandbox.SandboxServer#start}; make things go wrong with {@link
 * dev.gatehouse.sandbox.fault.FaultPlan}. Only the made-up credentials in {@link
 * dev.gatehouse.sandbox.SandboxCredentials} are let in.
 */
@NullMarked
package dev.gatehouse.sandbox;

import org.jspecify.annotations.NullMarked;
