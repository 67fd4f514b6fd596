package dev.gatehouse.store;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

import dev.gatehouse.domain.baseline.BaselineProblem.Kind;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.store.Placed.Place;

/** Reads JSON as people write it by hand, with comments and a comma too many, and keeps the place of everything. */
final class PlacedJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA).build();

    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private final String text;
    private final JsonParser parser;
    /** The brackets that are open, the innermost first. */
    private final Deque<Placed> open = new ArrayDeque<>();

    private PlacedJson(String text, JsonParser parser) {
        this.text = text;
        this.parser = parser;
    }

    /** The value a text holds; empty, with the reason among the problems, when it holds none or more than one. */
    static Optional<Placed> read(String text, BaselineProblems problems) {
        try (var parser = MAPPER.createParser(text)) {
            return new PlacedJson(text, parser).whole(problems);
        }
    }

    private Optional<Placed> whole(BaselineProblems problems) {
        try {
            if (parser.nextToken() == null) {
                problems.add(new Place(1, 1), Kind.NO_OBJECT);
                return Optional.empty();
            }
            var value = value();
            if (parser.nextToken() != null) {
                problems.add(here(), Kind.NO_OBJECT);
                return Optional.empty();
            }
            return Optional.of(value);
        } catch (StreamConstraintsException tooMuch) {
            problems.add(here(), Kind.TOO_DEEP);
        } catch (UnexpectedEndOfInputException early) {
            endsEarly(problems);
        } catch (JacksonException wrong) {
            syntax(place(wrong.getLocation()), problems);
        }
        return Optional.empty();
    }

    /** A quote that is not closed looks to the parser like any other wrong character, at the end of its line. */
    private void syntax(Place at, BaselineProblems problems) {
        var found = at(at);
        if (found.isEmpty()) {
            endsEarly(problems);
        } else if (open.isEmpty()) {
            problems.add(at, Kind.NO_OBJECT);
        } else if (found.equals("\n") || found.equals("\r")) {
            problems.add(at, Kind.OPEN_QUOTE);
        } else {
            problems.add(at, Kind.SYNTAX, VisibleText.entry(found));
        }
    }

    private void endsEarly(BaselineProblems problems) {
        var inner = open.peek();
        if (inner == null) {
            problems.add(end(), Kind.NO_OBJECT);
        } else {
            problems.add(end(), Kind.ENDS_EARLY, inner instanceof Placed.Items ? "[" : "{", inner.at().line());
        }
    }

    private Placed value() {
        var at = here();
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(at);
            case START_ARRAY -> items(at);
            case VALUE_STRING -> new Placed.Text(at, parser.getString());
            case VALUE_NUMBER_INT -> new Placed.Figure(at, whole());
            case VALUE_NUMBER_FLOAT -> new Placed.Figure(at, OptionalLong.empty());
            default -> new Placed.Word(at);
        };
    }

    private OptionalLong whole() {
        return OptionalLong.of(parser.getBigIntegerValue().max(LEAST).min(MOST).longValueExact());
    }

    private Placed members(Place at) {
        var all = new ArrayList<Placed.Member>();
        open.push(new Placed.Members(at, all));
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var place = here();
            var name = parser.currentName();
            parser.nextToken();
            all.add(new Placed.Member(place, name, value()));
        }
        return open.pop();
    }

    private Placed items(Place at) {
        var all = new ArrayList<Placed>();
        open.push(new Placed.Items(at, all));
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            all.add(value());
        }
        return open.pop();
    }

    private Place here() {
        return place(parser.currentTokenLocation());
    }

    private static Place place(TokenStreamLocation location) {
        return new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /** The character at a place; empty beyond the end. */
    private String at(Place place) {
        var from = 0;
        for (var line = 1; line < place.line(); line++) {
            from = text.indexOf('\n', from) + 1;
        }
        var index = from + place.column() - 1;
        return index < text.length() ? Character.toString(text.codePointAt(index)) : "";
    }

    private Place end() {
        var last = text.stripTrailing();
        var lines = (int) last.chars().filter(c -> c == '\n').count();
        return new Place(lines + 1, Math.max(1, last.length() - last.lastIndexOf('\n') - 1));
    }
}
