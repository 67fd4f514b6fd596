package dev.gatehouse.sandbox.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON and keeps the lines; no comments, no member twice, nothing after the end. */
final class LocatedJson {
    private final String text;
    private final JsonParser parser;

    private LocatedJson(String text, JsonParser parser) {
        this.text = text;
        this.parser = parser;
    }

    static Located read(String text) throws FaultScriptException {
        try (var parser = JsonMapper.shared().createParser(text)) {
            var reader = new LocatedJson(text, parser);
            if (parser.nextToken() == null) {
                throw new FaultScriptException("the file is empty");
            }
            var document = reader.value();
            if (parser.nextToken() != null) {
                throw FaultScriptException.at(reader.line(), "something follows the end of the JSON");
            }
            return document;
        } catch (JacksonException malformed) {
            throw notJson(malformed.getLocation());
        }
    }

    /** Where a limit of the parser is reached there is no place to name. */
    private static FaultScriptException notJson(@Nullable TokenStreamLocation at) {
        return at == null
                ? new FaultScriptException("the file is nested too deeply, or a value in it is too long")
                : FaultScriptException.at(at.getLineNr(), "this is not JSON at column " + at.getColumnNr());
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private Located value() throws FaultScriptException {
        int line = line();
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(line);
            case START_ARRAY -> items(line);
            case VALUE_STRING -> new Located.Text(parser.getString(), line);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Located.Quantity(parser.getDecimalValue(), line);
            case VALUE_TRUE, VALUE_FALSE -> new Located.Flag(parser.getBooleanValue(), line);
            default -> new Located.Nothing(line);
        };
    }

    private Located fields(int line) throws FaultScriptException {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        var members = new LinkedHashMap<String, Located>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            int nameLine = line();
            parser.nextToken();
            if (members.putIfAbsent(name, value()) != null) {
                throw FaultScriptException.at(nameLine, "\"" + name + "\" stands here twice");
            }
        }
        int end = (int) parser.currentTokenLocation().getCharOffset() + 1;
        return new Located.Fields(members, text.substring(start, end), line);
    }

    private Located items(int line) throws FaultScriptException {
        var values = new ArrayList<Located>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value());
        }
        return new Located.Items(values, line);
    }
}
