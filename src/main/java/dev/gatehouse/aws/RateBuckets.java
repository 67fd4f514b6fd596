package dev.gatehouse.aws;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** One bucket for each account and Region, shared by all connections of the program. */
final class RateBuckets {
    private final Map<Key, RateBucket> buckets = new ConcurrentHashMap<>();

    /**
     * The pace of one connection.
     *
     * @param owner
     *            whose calls they are; asked before each call, may block
     */
    Pacing of(Supplier<String> owner, String region) {
        return () -> bucket(new Key(owner.get(), region));
    }

    private RateBucket bucket(Key key) {
        return buckets.computeIfAbsent(key, _ -> new RateBucket(RateBucket.Waiting.real()));
    }

    private record Key(String owner, String region) {}
}
