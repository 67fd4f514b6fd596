package dev.gatehouse.sandbox.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Header fields in the order of the wire, found by name whatever the case. */
public record WireHeaders(List<Field> fields) {
    /** One header field. */
    public record Field(String name, String value) {}

    /** Copies the fields. */
    public WireHeaders {
        fields = List.copyOf(fields);
    }

    /** No fields. */
    public static WireHeaders none() {
        return new WireHeaders(List.of());
    }

    /** These fields and one more at the end. */
    public WireHeaders with(String name, String value) {
        var more = new ArrayList<>(fields);
        more.add(new Field(name, value));
        return new WireHeaders(more);
    }

    /** The first value under this name. */
    public Optional<String> first(String name) {
        return values(name).stream().findFirst();
    }

    /** Every value under this name, in order. */
    public List<String> values(String name) {
        return fields.stream().filter(field -> field.name().equalsIgnoreCase(name)).map(Field::value).toList();
    }

    /** Whether some value under this name is this token, whatever the case. */
    public boolean says(String name, String token) {
        return values(name).stream().anyMatch(value -> value.strip().equalsIgnoreCase(token));
    }
}
