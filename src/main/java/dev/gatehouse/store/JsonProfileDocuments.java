package dev.gatehouse.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import dev.gatehouse.domain.port.ProfileDocument;
import dev.gatehouse.domain.port.ProfileDocuments;
import dev.gatehouse.domain.port.UnreadableFileException;
import dev.gatehouse.domain.profile.AccessLists;

/**
 * Reads profiles as the AWS CLI prints them: {@code {"AuthenticationProfile": {...}}}, or the inner object alone. Lists
 * are read strictly, since a list misread is a door left open; members that are not needed are kept as they are.
 */
public final class JsonProfileDocuments implements ProfileDocuments {
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public ProfileDocument read(Path file) throws UnreadableFileException {
        var root = root(file);
        var profile = root.get("AuthenticationProfile") instanceof ObjectNode inner ? inner : root;
        if (!profile.has("Id") && !profile.has("Arn") && !profile.has("AllowedIps") && !profile.has("BlockedIps")) {
            throw unreadable(file, "holds no authentication profile; it should be what"
                    + " \"aws connect describe-authentication-profile\" prints");
        }
        var lists = new AccessLists(rows(file, profile, "AllowedIps"), rows(file, profile, "BlockedIps"));
        return new Document(root, profile, lists);
    }

    private static ObjectNode root(Path file) throws UnreadableFileException {
        try {
            if (MAPPER.readTree(text(file)) instanceof ObjectNode object) {
                return object;
            }
            throw unreadable(file, "is not a JSON object");
        } catch (JacksonException problem) {
            var at = problem.getLocation();
            throw unreadable(file, "is not valid JSON at line %d, column %d: %s".formatted(at.getLineNr(),
                    at.getColumnNr(), problem.getOriginalMessage()));
        }
    }

    private static String text(Path file) throws UnreadableFileException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw unreadable(file, "is larger than 64 MB, far more than a profile");
            }
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (NoSuchFileException missing) {
            throw unreadable(file, "does not exist");
        } catch (CharacterCodingException otherBytes) {
            throw unreadable(file, "is not UTF-8 text");
        } catch (IOException cause) {
            throw unreadable(file, "could not be read: " + cause.getMessage());
        }
    }

    private static @Nullable List<String> rows(Path file, ObjectNode profile, String name)
            throws UnreadableFileException {
        var list = profile.get(name);
        if (list == null || list.isNull()) {
            return null;
        }
        if (!list.isArray()) {
            throw unreadable(file, name + " should be a list");
        }
        var rows = new ArrayList<String>();
        for (JsonNode row : list) {
            if (!row.isString()) {
                throw unreadable(file, "%s[%d] should be text".formatted(name, rows.size()));
            }
            rows.add(row.stringValue());
        }
        return rows;
    }

    private static UnreadableFileException unreadable(Path file, String what) {
        return new UnreadableFileException(file + " " + what + ".");
    }

    /** The document as read. */
    private record Document(ObjectNode root, ObjectNode profile, AccessLists access) implements ProfileDocument {

        @Override
        public String with(List<String> allowed, List<String> blocked) {
            put("AllowedIps", allowed);
            put("BlockedIps", blocked);
            return MAPPER.writeValueAsString(root);
        }

        private void put(String name, List<String> rows) {
            if (profile.has(name) && profile.get(name).isArray()) {
                var list = profile.putArray(name);
                rows.forEach(list::add);
            }
        }
    }
}
