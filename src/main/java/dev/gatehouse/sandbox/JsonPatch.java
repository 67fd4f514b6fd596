package dev.gatehouse.sandbox;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Turns a JSON object into a change of members that asks nobody's leave: what a second writer does. */
public final class JsonPatch {
    private JsonPatch() {}

    /** The change; {@link IllegalArgumentException} when the text is no JSON object of values a profile can hold. */
    public static UnaryOperator<Members> parse(String patch) {
        JsonNode object = object(patch);
        return members -> {
            Members changed = members;
            for (Map.Entry<String, JsonNode> entry : object.properties()) {
                changed = entry.getValue().isNull()
                        ? changed.without(entry.getKey())
                        : changed.with(entry.getKey(), value(entry.getKey(), entry.getValue()));
            }
            return changed;
        };
    }

    private static JsonNode object(String patch) {
        try {
            JsonNode node = WireJson.parse(patch);
            if (node.isObject()) {
                node.properties().stream().filter(entry -> !entry.getValue().isNull())
                        .forEach(entry -> value(entry.getKey(), entry.getValue()));
                return node;
            }
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException("The patch of a second writer is not JSON", malformed);
        }
        throw new IllegalArgumentException("The patch of a second writer is not a JSON object");
    }

    private static Object value(String member, JsonNode node) {
        if (node.isNumber() && member.endsWith("Time")) {
            return Instant.ofEpochMilli(node.decimalValue().multiply(BigDecimal.valueOf(1000)).longValue());
        }
        if (node.isIntegralNumber() && node.canConvertToInt()) {
            return node.intValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isString()) {
            return node.stringValue();
        }
        if (node.isArray() && node.valueStream().allMatch(JsonNode::isString)) {
            return node.valueStream().map(JsonNode::stringValue).toList();
        }
        throw new IllegalArgumentException("The patch of a second writer has a value no profile can hold: " + member);
    }
}
