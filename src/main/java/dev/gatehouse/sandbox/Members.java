package dev.gatehouse.sandbox;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members of a structure in the order of the wire; a member that is not here is not reported, as every member of a
 * profile may be (domain §1). Values are String, Boolean, Integer, Instant, a list of String or Members.
 */
public record Members(Map<String, Object> values) {
    /** Keeps the order of the members. */
    public Members {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** No members. */
    public static Members none() {
        return new Members(Map.of());
    }

    /** These members with one set. */
    public Members with(String member, Object value) {
        var copy = new LinkedHashMap<>(values);
        copy.put(member, value instanceof List<?> list ? List.copyOf(list) : value);
        return new Members(copy);
    }

    /** These members without one. */
    public Members without(String member) {
        var copy = new LinkedHashMap<>(values);
        copy.remove(member);
        return new Members(copy);
    }

    /** These members with all of others set. */
    public Members withAll(Members others) {
        var copy = new LinkedHashMap<>(values);
        copy.putAll(others.values);
        return new Members(copy);
    }

    /** Only the members of these names. */
    public Members only(Collection<String> names) {
        var copy = new LinkedHashMap<>(values);
        copy.keySet().retainAll(names);
        return new Members(copy);
    }

    /** Whether the member is here. */
    public boolean has(String member) {
        return values.containsKey(member);
    }

    /** A text, where there is one. */
    public Optional<String> text(String member) {
        return get(member, String.class);
    }

    /** A whole number, where there is one. */
    public Optional<Integer> number(String member) {
        return get(member, Integer.class);
    }

    /** A truth value, where there is one. */
    public Optional<Boolean> flag(String member) {
        return get(member, Boolean.class);
    }

    /** A time, where there is one. */
    public Optional<Instant> time(String member) {
        return get(member, Instant.class);
    }

    /** A list of texts, where there is one. */
    public Optional<List<String>> texts(String member) {
        return get(member, List.class).map(list -> ((List<?>) list).stream().map(String.class::cast).toList());
    }

    private <T> Optional<T> get(String member, Class<T> type) {
        return Optional.ofNullable(values.get(member)).filter(type::isInstance).map(type::cast);
    }
}
