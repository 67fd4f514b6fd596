package dev.gatehouse.aws;

import org.jspecify.annotations.Nullable;

/** How fast a connection may call Amazon Connect. */
@FunctionalInterface
interface Pacing {
    /** As fast as it likes: a sandbox that sets no limit. */
    Pacing FREE = () -> null;

    /** The bucket to take the next call from; null for no limit. */
    @Nullable
    RateBucket bucket();
}
