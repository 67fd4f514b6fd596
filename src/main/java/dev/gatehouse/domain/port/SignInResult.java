package dev.gatehouse.domain.port;

/** How a sign-in ended. */
public sealed interface SignInResult {

    /** The calls from now on are made with new credentials, over new clients. */
    record SignedIn(CallerIdentity identity) implements SignInResult {}

    /**
     * The new credentials belong to somebody else. They were dropped, so nothing can be sent with them.
     *
     * @param before
     *            whom the connection belongs to
     * @param found
     *            whom the new credentials belong to
     */
    record SomebodyElse(CallerIdentity before, CallerIdentity found) implements SignInResult {}

    /** There are no new credentials, or AWS did not say whom they belong to; the connection is as it was. */
    record Failed(GatewayFailure failure) implements SignInResult {}
}
