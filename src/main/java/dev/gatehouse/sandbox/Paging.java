package dev.gatehouse.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts lists into pages; a token is good only for the list it came from. */
record Paging(String list, int size, int start) {
    /** One page and the token of the next, where there is one. */
    record Page<T>(List<T> items, Optional<String> nextToken) {}

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern OFFSET = Pattern.compile("\\d{1,9}");

    /** Reads {@code maxResults} and {@code nextToken}; without the first a page is as large as may be. */
    static Paging of(Call call, int most) throws RefusedException {
        QueryString query = QueryString.parse(call.request().rawQuery());
        String list = call.name() + " " + call.instanceId();
        Optional<String> token = query.value("nextToken").filter(text -> !text.isEmpty());
        return new Paging(list, size(query.value("maxResults"), most), token.isEmpty() ? 0 : start(list, token.get()));
    }

    private static int size(Optional<String> text, int most) throws RefusedException {
        if (text.isEmpty()) {
            return most;
        }
        if (!WHOLE.matcher(text.get()).matches()) {
            throw new RefusedException(Reply.unreadable("maxResults is not an integer"));
        }
        int size = Integer.parseInt(text.get());
        Constraints.check(Constraints.range(size, "maxResults", 1, most));
        return size;
    }

    private static int start(String list, String token) throws RefusedException {
        String text = decoded(token);
        int mark = text.lastIndexOf('@');
        if (mark > 0 && text.substring(0, mark).equals(list) && OFFSET.matcher(text.substring(mark + 1)).matches()) {
            return Integer.parseInt(text.substring(mark + 1));
        }
        throw new RefusedException(Reply.invalid("The NextToken is not valid"));
    }

    private static String decoded(String token) {
        try {
            return new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }

    <T> Page<T> cut(List<T> all) {
        int from = Math.min(start, all.size());
        int to = Math.min(from + size, all.size());
        return new Page<>(all.subList(from, to), to < all.size() ? Optional.of(token(to)) : Optional.empty());
    }

    private String token(int at) {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString((list + "@" + at).getBytes(StandardCharsets.UTF_8));
    }
}
