package dev.gatehouse.sandbox;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as restJson1 has it: times are numbers of seconds with a fraction (domain §1). */
final class WireJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private WireJson() {}

    static JsonNode parse(String text) {
        return MAPPER.readTree(text);
    }

    static JsonNode parse(byte[] bytes) {
        return MAPPER.readTree(bytes);
    }

    static String write(Members members) {
        return MAPPER.writeValueAsString(object(members));
    }

    private static ObjectNode object(Members members) {
        ObjectNode object = NODES.objectNode();
        members.values().forEach((name, value) -> object.set(name, node(value)));
        return object;
    }

    private static JsonNode node(Object value) {
        return switch (value) {
            case Members members -> object(members);
            case Boolean flag -> NODES.booleanNode(flag);
            case Long number -> NODES.numberNode(number);
            case Integer number -> NODES.numberNode(number);
            case Instant time -> NODES.numberNode(BigDecimal.valueOf(time.toEpochMilli(), 3));
            case List<?> list -> {
                var array = NODES.arrayNode();
                list.forEach(item -> array.add(node(item)));
                yield array;
            }
            case Absent _ -> NODES.nullNode();
            default -> NODES.stringNode(value.toString());
        };
    }

    /** Stands for a member that is there and null. */
    record Absent() {}
}
