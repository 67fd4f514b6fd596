package dev.gatehouse.sandbox;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.gatehouse.sandbox.fault.Untruth;
import dev.gatehouse.sandbox.http.Payload;

/**
 * Turns good bodies into bad ones. A body that is no JSON, as STS has it, is left as it is where JSON is lied about.
 */
final class Lies {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String PAGE = "<html><body>Please sign in to the guest network</body></html>";

    private Lies() {}

    /** The body with one untruth. */
    static Payload tell(Untruth untruth, Payload honest) {
        return switch (untruth) {
            case EMPTY -> Payload.empty();
            case BLANK -> Payload.ofText("   ");
            case NULL -> Payload.ofText("null");
            case LIST -> Payload.ofText("[]");
            case TEXT -> Payload.ofText("\"ok\"");
            case NO_MEMBERS -> Payload.ofText("{}");
            case WEB_PAGE -> Payload.ofText(PAGE);
            case TRUNCATED -> Payload.of(Arrays.copyOf(honest.bytes(), honest.size() / 2));
            case MEMBER_TWICE -> Payload.ofText(honest.text().replaceFirst("\"Arn\":", "\"Arn\":\"twice\",\"Arn\":"));
            case SOMETHING_AFTER -> Payload.ofText(honest.text() + "{}");
            case NOT_UTF8 -> notUtf8(honest);
            default -> told(honest, node -> about(untruth, node));
        };
    }

    /** The body with more members in each of its profiles. */
    static Payload add(String members, Payload honest) {
        JsonNode more = MAPPER.readTree(members);
        return told(honest, node -> {
            if (node instanceof ObjectNode object && object.has("Id")) {
                more.properties().forEach(member -> object.set(member.getKey(), member.getValue()));
            }
            return node;
        });
    }

    private static JsonNode about(Untruth untruth, JsonNode node) {
        return switch (untruth) {
            case NULL_MEMBERS -> onDocument(node, _ -> NODES.nullNode());
            case OBJECT_AS_LIST -> onDocument(node, value -> value.isObject() ? NODES.arrayNode() : value);
            case FLAG_AS_TEXT -> node.isBoolean() ? NODES.stringNode("yes") : node;
            case FLAG_AS_NUMBER -> node.isBoolean() ? NODES.numberNode(1) : node;
            case NUMBER_AS_TEXT -> number(node, value -> NODES.stringNode(value.toString()));
            case NUMBER_WITH_FRACTION -> number(node, value -> NODES.numberNode(value.add(new BigDecimal("0.5"))));
            case NEGATIVE_NUMBER -> number(node, _ -> NODES.numberNode(-1));
            case HUGE_NUMBER -> number(node, _ -> NODES.numberNode(BigInteger.TEN.pow(20)));
            case TIME_AS_TEXT ->
                time(node, value -> NODES.stringNode(Instant.ofEpochSecond(value.longValue()).toString()));
            case TIME_IN_MILLISECONDS -> time(node, value -> NODES.numberNode(value.movePointRight(3)));
            case NULL_ENTRY -> node instanceof ArrayNode list ? list.insertNull(0) : node;
            case NUMBER_ENTRY -> node instanceof ArrayNode list ? list.insert(0, 7) : node;
            case LIST_AS_TEXT -> node.isArray() ? NODES.stringNode("") : node;
            case OTHER_ID -> otherId(node);
            case EMPTY, BLANK, NULL, LIST, TEXT, NO_MEMBERS, WEB_PAGE, TRUNCATED, MEMBER_TWICE, SOMETHING_AFTER,
                    NOT_UTF8 ->
                node;
        };
    }

    /** Only the document itself holds a member that is an object or a list of them and has no id. */
    private static JsonNode onDocument(JsonNode node, UnaryOperator<JsonNode> change) {
        if (node instanceof ObjectNode object && !object.has("Id")) {
            object.properties().forEach(member -> member.setValue(change.apply(member.getValue())));
        }
        return node;
    }

    private static JsonNode number(JsonNode node, Function<BigDecimal, JsonNode> lie) {
        return node.isIntegralNumber() ? lie.apply(node.decimalValue()) : node;
    }

    /** On this wire times are the numbers with a fraction. */
    private static JsonNode time(JsonNode node, Function<BigDecimal, JsonNode> lie) {
        return node.isNumber() && !node.isIntegralNumber() ? lie.apply(node.decimalValue()) : node;
    }

    private static JsonNode otherId(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("Id")) {
            object.put("Id", "x" + object.path("Id").asString(""));
        }
        return node;
    }

    private static Payload notUtf8(Payload honest) {
        byte[] bytes = honest.text().replaceFirst("[A-Za-z]", "\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        return Payload.of(bytes);
    }

    private static Payload told(Payload honest, UnaryOperator<JsonNode> lie) {
        try {
            return Payload.ofText(MAPPER.writeValueAsString(walk(MAPPER.readTree(honest.bytes()), lie)));
        } catch (JacksonException _) {
            return honest;
        }
    }

    private static JsonNode walk(JsonNode node, UnaryOperator<JsonNode> lie) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> member.setValue(walk(member.getValue(), lie)));
        } else if (node instanceof ArrayNode list) {
            for (int at = 0; at < list.size(); at++) {
                list.set(at, walk(list.get(at), lie));
            }
        }
        return lie.apply(node);
    }
}
