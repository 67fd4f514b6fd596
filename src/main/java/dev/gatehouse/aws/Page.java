package dev.gatehouse.aws;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items
 *            what it holds
 * @param nextToken
 *            where the next page starts, null on the last page
 * @param <T>
 *            what is listed
 */
record Page<T>(List<T> items, @Nullable String nextToken) {

    /** Reads a page; a page without its list is not an empty page but a wrong answer. */
    static <T> @Nullable Page<T> of(Members root, String list, Function<Members, @Nullable T> reader) {
        var members = root.objects(list);
        var token = root.text("NextToken");
        if (members == null) {
            return root.problem("The answer holds no " + list);
        }
        List<T> items = members.stream().map(reader).filter(Objects::nonNull).toList();
        return new Page<>(items, token == null || token.isEmpty() ? null : token);
    }
}
