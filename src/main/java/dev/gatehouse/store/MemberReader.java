package dev.gatehouse.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

import dev.gatehouse.domain.baseline.BaselineProblem.Kind;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.store.Placed.Member;
import dev.gatehouse.store.Placed.Place;

/** Reads the members of one object of a baseline file; what is wrong is told with its place, and reading goes on. */
final class MemberReader {
    private final Place at;
    private final List<String> known;
    private final Map<String, Member> members = new HashMap<>();
    private final BaselineProblems problems;

    /**
     * A reader of one object.
     *
     * @param known
     *            the names that may stand there
     */
    MemberReader(Placed.Members object, List<String> known, BaselineProblems problems) {
        this.at = object.at();
        this.known = List.copyOf(known);
        this.problems = problems;
        for (var member : object.all()) {
            var first = members.putIfAbsent(member.name(), member);
            if (first != null) {
                problems.add(member.at(), Kind.DUPLICATE_KEY, VisibleText.entry(member.name()), first.at().line());
            }
        }
    }

    /** Tells of members that are not among these. */
    void only(List<String> names) {
        members.values().stream().filter(member -> !names.contains(member.name()))
                .forEach(member -> NearestWord.of(member.name(), names).ifPresentOrElse(
                        near -> problems.add(member.at(), Kind.UNKNOWN_KEY_NEAR, VisibleText.entry(member.name()),
                                near),
                        () -> problems.add(member.at(), Kind.UNKNOWN_KEY, VisibleText.entry(member.name()),
                                String.join(", ", names))));
    }

    /** Whether it is there. */
    boolean has(String name) {
        return members.containsKey(name);
    }

    /** Where the object begins. */
    Place at() {
        return at;
    }

    /** Where the value of a member begins, or the object where it has none. */
    Place at(String name) {
        var member = members.get(name);
        return member == null ? at : member.value().at();
    }

    /** A member that has to be there and hold a text that can be seen; empty when it does not. */
    Optional<String> readable(String name, int longest) {
        return required(name).flatMap(value -> {
            if (!(value instanceof Placed.Text(var place, var text))) {
                return wrong(value.at(), Kind.NO_TEXT, name);
            }
            return readable(name, place, text, longest);
        });
    }

    private Optional<String> readable(String name, Place place, String text, int longest) {
        if (text.isBlank()) {
            return wrong(place, Kind.BLANK, name);
        }
        if (text.codePointCount(0, text.length()) > longest) {
            return wrong(place, Kind.TOO_LONG, name, longest);
        }
        var visible = VisibleText.entry(text, Integer.MAX_VALUE);
        return visible.equals(text) ? Optional.of(text) : wrong(place, Kind.INVISIBLE, name, VisibleText.entry(text));
    }

    /** A member that has to be there and hold one of the known words; empty when it does not. */
    <T> Optional<T> word(String name, Map<String, T> words) {
        return readable(name, 64).flatMap(word -> known(name, at(name), word, words));
    }

    /** A list of known words; empty without the member or with anything wrong in it. */
    <T> List<T> words(String name, Map<String, T> words) {
        return list(name, item -> item instanceof Placed.Text(var place, var word)
                ? known(name, place, word, words)
                : wrong(item.at(), Kind.NO_TEXT, name));
    }

    private <T> Optional<T> known(String name, Place place, String word, Map<String, T> words) {
        var value = words.get(word);
        if (value != null) {
            return Optional.of(value);
        }
        var shown = VisibleText.entry(word);
        var near = NearestWord.of(word, words.keySet());
        return near.isPresent()
                ? wrong(place, Kind.UNKNOWN_WORD_NEAR, name, shown, near.get())
                : wrong(place, Kind.UNKNOWN_WORD, name, shown,
                        VisibleText.entry(String.join(", ", words.keySet()), 300));
    }

    /** A whole number; empty without the member or when it is none or out of range. */
    OptionalInt whole(String name, int least, int most) {
        if (!has(name)) {
            return OptionalInt.empty();
        }
        var number = requiredWhole(name);
        if (number.isPresent() && (number.getAsLong() < least || number.getAsLong() > most)) {
            problems.add(at(name), Kind.OUT_OF_RANGE, name, Integer.toString(least), Integer.toString(most));
            return OptionalInt.empty();
        }
        return number.isPresent() ? OptionalInt.of((int) number.getAsLong()) : OptionalInt.empty();
    }

    /** A whole number that has to be there, whatever it is; beyond 64 bits the nearest of them. */
    OptionalLong requiredWhole(String name) {
        var value = required(name);
        if (value.isPresent() && value.get() instanceof Placed.Figure(var _, var number) && number.isPresent()) {
            return number;
        }
        value.ifPresent(other -> problems.add(other.at(), Kind.NO_NUMBER, name));
        return OptionalLong.empty();
    }

    /** The same for a member that has to be there. */
    OptionalInt requiredWhole(String name, int least, int most) {
        return required(name).isPresent() ? whole(name, least, most) : OptionalInt.empty();
    }

    /** The values of a list, those that can be read; a list that is there and empty is a mistake. */
    <T> List<T> list(String name, Function<Placed, Optional<T>> item) {
        var member = members.get(name);
        if (member == null) {
            return List.of();
        }
        if (!(member.value() instanceof Placed.Items(var place, var all))) {
            problems.add(at(name), Kind.NO_LIST, name);
            return List.of();
        }
        if (all.isEmpty()) {
            problems.add(place, Kind.EMPTY_LIST, name);
        }
        return all.stream().map(item).flatMap(Optional::stream).toList();
    }

    /** The objects of a list. */
    List<Placed.Members> objects(String name) {
        return list(name, item -> item instanceof Placed.Members members
                ? Optional.of(members)
                : wrong(item.at(), Kind.NO_MEMBERS, name));
    }

    /** The members of an object; none without the member. */
    List<Member> object(String name) {
        var member = members.get(name);
        if (member == null) {
            return List.of();
        }
        if (member.value() instanceof Placed.Members inner) {
            new MemberReader(inner, List.of(), problems);
            return inner.all();
        }
        problems.add(at(name), Kind.NO_MEMBERS, name);
        return List.of();
    }

    private Optional<Placed> required(String name) {
        var member = members.get(name);
        if (member == null && !isMisspelled(name)) {
            problems.add(at, Kind.MISSING_KEY, name);
        }
        return Optional.ofNullable(member).map(Member::value);
    }

    /** Whether a member nobody knows was probably meant; it is told of by itself, and once is enough. */
    private boolean isMisspelled(String name) {
        return members.keySet().stream().filter(one -> !known.contains(one))
                .anyMatch(one -> NearestWord.of(one, known).filter(name::equals).isPresent());
    }

    private <T> Optional<T> wrong(Place place, Kind kind, Object... arguments) {
        problems.add(place, kind, arguments);
        return Optional.empty();
    }
}
