package dev.gatehouse.aws;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.Reply;

/** The account that a connection's calls are counted for; the name of its profile while nobody can say. */
final class Account {
    private final String profile;
    private final Supplier<Reply<CallerIdentity>> ask;
    private @Nullable String number;

    Account(String profile, Supplier<Reply<CallerIdentity>> ask) {
        this.profile = profile;
        this.ask = ask;
    }

    /** AWS has said whose it is. */
    synchronized void is(CallerIdentity caller) {
        number = caller.account();
    }

    /** The account's number, asked for once; asking does not count against the limits of Amazon Connect. */
    synchronized String owner() {
        if (number == null && ask.get() instanceof Reply.Answer<CallerIdentity>(var caller, var _)) {
            is(caller);
        }
        return number == null ? profile : number;
    }
}
