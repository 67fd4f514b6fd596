package dev.gatehouse.aws;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** Something made when it is first asked for, and closed only if it was made. */
final class Lazy<T extends AutoCloseable> {
    private final Supplier<T> maker;
    private @Nullable T made;
    private boolean closed;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    /**
     * @throws IllegalStateException
     *             once closed
     */
    synchronized T get() {
        if (closed) {
            throw new IllegalStateException("the connection is closed");
        }
        var thing = made;
        if (thing == null) {
            thing = maker.get();
            made = thing;
        }
        return thing;
    }

    /** What was made, so that it can be closed; null when nothing was. Nothing is made afterwards. */
    synchronized @Nullable T end() {
        closed = true;
        return made;
    }
}
