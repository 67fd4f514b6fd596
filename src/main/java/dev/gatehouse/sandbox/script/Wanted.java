package dev.gatehouse.sandbox.script;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The members of one object, asked for one by one; what nobody asked for is a mistake. */
final class Wanted {
    private static final BigDecimal LONGEST = BigDecimal.valueOf(2 * 86_400);

    private final Located.Fields object;
    private final Set<String> asked = new TreeSet<>();

    Wanted(Located value, String what) throws FaultScriptException {
        if (!(value instanceof Located.Fields fields)) {
            throw FaultScriptException.at(value.line(), what + " should be an object, but is " + value.kind());
        }
        object = fields;
    }

    /** Refuses members that nobody asked for. */
    void nothingElse(String what) throws FaultScriptException {
        for (var member : object.members().entrySet()) {
            if (!asked.contains(member.getKey())) {
                throw FaultScriptException.at(member.getValue().line(),
                        what + " has no \"" + member.getKey() + "\"; it takes " + String.join(", ", asked));
            }
        }
    }

    Optional<Located> value(String name) {
        asked.add(name);
        return Optional.ofNullable(object.members().get(name));
    }

    Located need(String name) throws FaultScriptException {
        return value(name).orElseThrow(() -> FaultScriptException.at(object.line(), "\"" + name + "\" is missing"));
    }

    String string(String name) throws FaultScriptException {
        return string(name, need(name));
    }

    private static String string(String name, Located value) throws FaultScriptException {
        if (value instanceof Located.Text text) {
            return text.value();
        }
        throw wrong(name, "text", value);
    }

    /** A text that is one of these. */
    String oneOf(String name, List<String> words) throws FaultScriptException {
        return oneOf(name, need(name), words);
    }

    private static String oneOf(String name, Located value, List<String> words) throws FaultScriptException {
        var word = string(name, value);
        if (!words.contains(word)) {
            throw FaultScriptException.at(value.line(), "\"" + name + "\" cannot be \"" + word + "\"; it is one of "
                    + String.join(", ", words));
        }
        return word;
    }

    /** The constant whose name it is, in small letters with hyphens. */
    <E extends Enum<E>> E constant(String name, E[] all) throws FaultScriptException {
        return constant(name, need(name), all);
    }

    private static <E extends Enum<E>> E constant(String name, Located value, E[] all) throws FaultScriptException {
        var words = Stream.of(all).map(Wanted::word).toList();
        return all[words.indexOf(oneOf(name, value, words))];
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    <E extends Enum<E>> Set<E> constants(String name, E[] all) throws FaultScriptException {
        var set = new LinkedHashSet<E>();
        for (var item : items(name)) {
            set.add(constant(name, item, all));
        }
        return set;
    }

    Set<String> words(String name, List<String> known) throws FaultScriptException {
        var set = new TreeSet<String>();
        for (var item : items(name)) {
            set.add(oneOf(name, item, known));
        }
        return set;
    }

    private List<Located> items(String name) throws FaultScriptException {
        var value = need(name);
        if (value instanceof Located.Items items && !items.values().isEmpty()) {
            return items.values();
        }
        throw wrong(name, "a list of at least one", value);
    }

    boolean flag(String name) throws FaultScriptException {
        var value = need(name);
        if (value instanceof Located.Flag flag) {
            return flag.value();
        }
        throw wrong(name, "true or false", value);
    }

    int whole(String name, int least, int most) throws FaultScriptException {
        var value = need(name);
        if (value instanceof Located.Quantity(var number, var line)) {
            var isWhole = number.stripTrailingZeros().scale() <= 0;
            if (isWhole && number.compareTo(BigDecimal.valueOf(least)) >= 0
                    && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
                return number.intValueExact();
            }
            throw FaultScriptException.at(line,
                    "\"" + name + "\" should be a whole number from " + least + " to " + most);
        }
        throw wrong(name, "a whole number", value);
    }

    /** Seconds, whole or not, at most two days; below zero only where {@code signed}. */
    Duration seconds(String name, boolean signed) throws FaultScriptException {
        var value = need(name);
        if (value instanceof Located.Quantity(var number, var line)) {
            if (number.abs().compareTo(LONGEST) > 0 || (!signed && number.signum() <= 0) || number.signum() == 0) {
                throw FaultScriptException.at(line, "\"" + name + "\" should be a number of seconds "
                        + (signed ? "other than 0, two days at most" : "above 0, two days at most"));
            }
            return Duration.ofMillis(number.movePointRight(3).longValue());
        }
        throw wrong(name, "a number of seconds", value);
    }

    /** The text of an object, as it is written. */
    String object(String name) throws FaultScriptException {
        var value = need(name);
        if (value instanceof Located.Fields fields) {
            return fields.source();
        }
        throw wrong(name, "an object", value);
    }

    <T> Optional<T> optional(String name, Reader<T> reader) throws FaultScriptException {
        return value(name).isEmpty() ? Optional.empty() : Optional.of(reader.read(this, name));
    }

    /** Reads one member. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Wanted from, String name) throws FaultScriptException;
    }

    static List<Located> list(Located value, String name) throws FaultScriptException {
        if (value instanceof Located.Items items) {
            return new ArrayList<>(items.values());
        }
        throw wrong(name, "a list", value);
    }

    static FaultScriptException wrong(String name, String wanted, Located value) {
        return FaultScriptException.at(value.line(),
                "\"" + name + "\" should be " + wanted + ", but is " + value.kind());
    }
}
