package dev.gatehouse.aws;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the body of an answer as one JSON object and nothing else. */
final class JsonText {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private JsonText() {}

    /** The object in the body; null with a problem noted when there is none that can be trusted. */
    static @Nullable Members read(RawBody body, List<String> problems) {
        if (body.isCut()) {
            problems.add("The answer is longer than " + RawBody.LIMIT / 1024 / 1024 + " MB");
            return null;
        }
        var text = body.strictText().orElse(null);
        if (text == null) {
            problems.add("The answer is not UTF-8 text");
            return null;
        }
        if (text.isBlank()) {
            problems.add("The answer is empty");
            return null;
        }
        return object(text, problems);
    }

    /** What a value is, in plain words. */
    static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "a list";
            case BOOLEAN -> "true or false";
            case NULL, MISSING -> "null";
            case NUMBER -> value.isIntegralNumber() ? "a whole number" : "a number with a fraction";
            case OBJECT, POJO -> "an object";
            case STRING, BINARY -> "text";
        };
    }

    private static @Nullable Members object(String text, List<String> problems) {
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode object) {
                return new Members(object, "", problems);
            }
            problems.add("The answer is not a JSON object");
        } catch (JacksonException problem) {
            problems.add(looksLikeMarkup(text)
                    ? "The answer is a web page, not AWS's JSON"
                    : "The answer is not valid JSON: " + problem.getOriginalMessage());
        }
        return null;
    }

    private static boolean looksLikeMarkup(String text) {
        return text.stripLeading().startsWith("<");
    }
}
