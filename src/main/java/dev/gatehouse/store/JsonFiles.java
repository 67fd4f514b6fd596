package dev.gatehouse.store;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads and writes small JSON files strictly: a member that is missing, unknown or of another kind makes the file
 * unreadable, and nothing in what is written can hide, since it is plain ASCII.
 */
final class JsonFiles {
    /** The member that says which form a file has. */
    private static final String SCHEMA = "schema";
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(SerializationFeature.INDENT_OUTPUT).enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT).disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual,
                    text -> Stream.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)
                            .forEach(shape -> text.setCoercion(shape, CoercionAction.Fail)))
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private JsonFiles() {}

    /** Only DEL is ASCII, hidden, and let through by the mapper. */
    static byte[] write(Object data) {
        var text = MAPPER.writeValueAsString(data).replace("\u007f", "\\u007f");
        return (text + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** The SHA-256 of data in its canonical spelling, 64 hexadecimal digits. */
    static String sha256(Object data) {
        return CanonicalJson.sha256(MAPPER.valueToTree(data));
    }

    /** Reads data and takes the value out of it. */
    static <D, T> T read(byte[] bytes, Class<D> type, Function<D, T> toValue) throws UnreadableJsonException {
        try {
            var data = MAPPER.readValue(text(bytes), type);
            if (data == null) {
                throw new UnreadableJsonException("it holds nothing");
            }
            return toValue.apply(data);
        } catch (JacksonException | IllegalArgumentException | DateTimeException cause) {
            throw new UnreadableJsonException("it is not what Gatehouse writes", cause);
        }
    }

    /** Which form a file has, from 1. */
    static int schema(byte[] bytes) throws UnreadableJsonException {
        try (var parser = MAPPER.createParser(text(bytes))) {
            if (parser.nextToken() == JsonToken.START_OBJECT && find(parser, SCHEMA)) {
                return version(parser);
            }
            throw new UnreadableJsonException("it does not say which form it has");
        } catch (JacksonException cause) {
            throw new UnreadableJsonException("it is not JSON", cause);
        }
    }

    private static boolean find(JsonParser parser, String member) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var isIt = member.equals(parser.currentName());
            parser.nextToken();
            if (isIt) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private static int version(JsonParser parser) throws UnreadableJsonException {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT || parser.getIntValue() < 1) {
            throw new UnreadableJsonException("its schema is no number from 1");
        }
        return parser.getIntValue();
    }

    /**
     * Reads the value of one member of an object whose text may be cut off after it.
     *
     * @throws UnreadableJsonException
     *             when the member is not there, is cut off or of another kind
     */
    static <D, T> T readMember(byte[] start, String member, Class<D> type, Function<D, T> toValue)
            throws UnreadableJsonException {
        try (var parser = MAPPER.createParser(text(start))) {
            if (parser.nextToken() == JsonToken.START_OBJECT && find(parser, member)) {
                var reader = MAPPER.readerFor(type).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
                return toValue.apply(required(reader.<D>readValue(parser)));
            }
            throw new UnreadableJsonException("it has no member " + member);
        } catch (JacksonException | IllegalArgumentException | DateTimeException cause) {
            throw new UnreadableJsonException("it is not what Gatehouse writes", cause);
        }
    }

    /** A start without the character at its end that may be cut; what is written here is ASCII anyway. */
    static byte[] uncut(byte[] start) {
        var end = start.length;
        while (end > 0 && start[end - 1] < 0) {
            end--;
        }
        return Arrays.copyOf(start, end);
    }

    /** A member that has to be there. */
    static <T> T required(@Nullable T member) {
        if (member == null) {
            throw new IllegalArgumentException("a member is missing");
        }
        return member;
    }

    private static String text(byte[] bytes) throws UnreadableJsonException {
        var from = Arrays.mismatch(bytes, MARK) == MARK.length ? MARK.length : 0;
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException cause) {
            throw new UnreadableJsonException("it is not UTF-8 text", cause);
        }
    }
}
