package dev.gatehouse.aws;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The members of one JSON object, read strictly: true and false are not words, numbers are not text, nothing is guessed
 * (domain §4.7). An absent member and a null one are both "not reported". What is wrong is noted as a plain line, what
 * nobody asks for as another member.
 */
final class Members {
    private final ObjectNode node;
    private final String path;
    private final List<String> problems;
    private final Set<String> asked = new HashSet<>();

    Members(ObjectNode node, String path, List<String> problems) {
        this.node = node;
        this.path = path;
        this.problems = problems;
    }

    @Nullable
    String text(String name) {
        return member(name, value -> text(value, () -> path(name)));
    }

    @Nullable
    Boolean flag(String name) {
        return member(name, value -> value.isBoolean()
                ? (Boolean) value.booleanValue()
                : wrong(path(name), value, "true or false"));
    }

    /** A whole number of minutes. */
    @Nullable
    Duration minutes(String name) {
        return member(name,
                value -> value.isIntegralNumber()
                        ? Quantities.minutes(value.decimalValue()).orElseGet(
                                () -> problem(path(name) + " is a number of minutes no session has"))
                        : wrong(path(name), value, "a whole number"));
    }

    /** A point in time as epoch seconds, with a fraction or without. */
    @Nullable
    Instant time(String name) {
        return member(name,
                value -> value.isNumber()
                        ? Quantities.epochSeconds(value.decimalValue()).orElseGet(
                                () -> problem(path(name) + " is a time outside the years 2000 to 2100"))
                        : wrong(path(name), value, "a time in epoch seconds"));
    }

    /** A list of texts; null when not reported, which is not the same as empty (domain §4.8). */
    @Nullable
    List<String> texts(String name) {
        return list(name, Members::text);
    }

    /** A list of objects; null when not reported. */
    @Nullable
    List<Members> objects(String name) {
        return list(name, Members::object);
    }

    @Nullable
    Members object(String name) {
        return member(name, value -> object(value, () -> path(name)));
    }

    /** Marks a member as known, though its value is not used. */
    void skip(String... names) {
        asked.addAll(List.of(names));
    }

    /** The members nobody asked for, in the order of the answer. */
    List<String> others() {
        return node.propertyNames().stream().filter(name -> !asked.contains(name)).toList();
    }

    /** Notes a problem; null, to stand for the value that is missing because of it. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // always null, so no cast hides here
    <T> @Nullable T problem(String line) {
        problems.add(line);
        return null;
    }

    String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private <T> @Nullable T member(String name, Function<JsonNode, @Nullable T> read) {
        asked.add(name);
        var value = node.get(name);
        return value == null || value.isNull() ? null : read.apply(value);
    }

    private <T> @Nullable List<T> list(String name, ItemReader<T> read) {
        return member(name, value -> {
            if (!value.isArray()) {
                return wrong(path(name), value, "a list");
            }
            var items = new ArrayList<T>();
            for (int i = 0; i < value.size(); i++) {
                var at = i;
                var item = read.read(this, value.get(i), () -> path(name) + "[" + at + "]");
                if (item != null) {
                    items.add(item);
                }
            }
            return List.copyOf(items);
        });
    }

    private @Nullable String text(JsonNode value, Supplier<String> where) {
        return value.isString() ? value.stringValue() : wrong(where.get(), value, "text");
    }

    private @Nullable Members object(JsonNode value, Supplier<String> where) {
        return value instanceof ObjectNode object
                ? new Members(object, where.get(), problems)
                : wrong(where.get(), value, "an object");
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // always null
    private <T> @Nullable T wrong(String where, JsonNode value, String wanted) {
        return problem(where + " should be " + wanted + ", but is " + JsonText.kind(value));
    }

    /** Reads one item of a list; null when it is not what it should be. Where it stands is asked only then. */
    @FunctionalInterface
    private interface ItemReader<T> {
        @Nullable
        T read(Members members, JsonNode item, Supplier<String> where);
    }
}
