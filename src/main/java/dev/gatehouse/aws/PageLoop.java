package dev.gatehouse.aws;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.port.GatewayFailure.FailureDetails;
import dev.gatehouse.domain.port.GatewayFailure.UntrustedAnswer;
import dev.gatehouse.domain.port.Reply;

/** Walks the pages of a list, up to a limit and never in a circle, which the SDK's own paginators do (domain §4.7). */
final class PageLoop {
    private PageLoop() {}

    /**
     * All items of all pages, with the last page's trace.
     *
     * @param limit
     *            most pages to ask for
     * @param page
     *            asks for the page that starts at a token, null for the first
     * @param identity
     *            what no two items may share
     */
    static <T> Reply<List<T>> all(int limit, Function<@Nullable String, Reply<Page<T>>> page,
            Function<T, String> identity) {
        var items = new ArrayList<T>();
        var tokens = new HashSet<String>();
        var known = new HashSet<String>();
        String token = null;
        for (int asked = 0; asked < limit; asked++) {
            switch (page.apply(token)) {
                case Reply.Failure<Page<T>>(var failure) -> {
                    return new Reply.Failure<>(failure);
                }
                case Reply.Answer<Page<T>>(var found, var trace) -> {
                    items.addAll(found.items());
                    token = found.nextToken();
                    if (!found.items().stream().map(identity).allMatch(known::add)) {
                        return untrusted(trace, "The list names the same id twice");
                    }
                    if (token == null) {
                        return new Reply.Answer<>(List.copyOf(items), trace);
                    }
                    if (!tokens.add(token) || asked + 1 == limit) {
                        return untrusted(trace, asked + 1 == limit
                                ? "The list has more than " + limit + " pages"
                                : "The list leads back to a page that was already read");
                    }
                }
            }
        }
        throw new IllegalArgumentException("a list has at least one page");
    }

    /**
     * The items of the first pages of a list that may be longer than anybody wants to read, with the last page's trace.
     *
     * @param limit
     *            most pages to ask for
     */
    static <T> Reply<List<T>> first(int limit, Function<@Nullable String, Reply<Page<T>>> page) {
        var items = new ArrayList<T>();
        String token = null;
        for (int asked = 1;; asked++) {
            var reply = page.apply(token);
            if (!(reply instanceof Reply.Answer<Page<T>>(var found, var _))) {
                return reply.map(_ -> List.of());
            }
            items.addAll(found.items());
            token = found.nextToken();
            if (token == null || asked == limit) {
                return reply.map(_ -> List.copyOf(items));
            }
        }
    }

    private static <T> Reply<List<T>> untrusted(CallTrace trace, String problem) {
        return new Reply.Failure<>(
                new UntrustedAnswer(new FailureDetails(trace, null, null, false), List.of(problem)));
    }
}
