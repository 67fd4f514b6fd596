package dev.gatehouse.store;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.local.Bookmark;
import dev.gatehouse.domain.local.Bookmarks;
import dev.gatehouse.domain.port.EndpointChoice;

import static dev.gatehouse.store.JsonFiles.required;

/** {@code connections.json}: the ways to instances that people have kept, without anything secret. */
record BookmarksData(int schema, @Nullable List<Kept> connections) {
    static final JsonForm<Bookmarks, BookmarksData> FORM = new JsonForm<>(1, Bookmarks.NONE, BookmarksData.class,
            BookmarksData::of, BookmarksData::value);

    private static BookmarksData of(Bookmarks value) {
        return new BookmarksData(1, value.all().stream().map(Kept::of).toList());
    }

    private Bookmarks value() {
        return new Bookmarks(required(connections).stream().map(Kept::value).toList());
    }

    /** One of them. */
    record Kept(@Nullable String name, @Nullable String profile, @Nullable String region, @Nullable String instance,
            @Nullable String label, boolean readOnly, @Nullable Boolean fips,
            @Nullable Boolean dualStack) {
        static Kept of(Bookmark value) {
            return new Kept(value.name(), value.profile(), value.region(), value.instance(), value.label().name(),
                    value.readOnly(), value.endpoint().fips(), value.endpoint().dualStack());
        }

        /** Older files say nothing of it. */
        private EndpointChoice endpoint() {
            return new EndpointChoice(Boolean.TRUE.equals(fips), Boolean.TRUE.equals(dualStack));
        }

        Bookmark value() {
            return new Bookmark(required(name), required(profile), required(region), required(instance),
                    Bookmark.Label.valueOf(required(label)), readOnly, endpoint());
        }
    }
}
