package dev.gatehouse.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import dev.gatehouse.domain.handover.HandOver;
import dev.gatehouse.domain.handover.HandOver.Part;
import dev.gatehouse.domain.port.FileSaver;
import dev.gatehouse.domain.port.HandOverException;
import dev.gatehouse.domain.port.HandOverException.Reason;
import dev.gatehouse.domain.port.HandOverFiles;

/**
 * Handed-over changes as readable JSON files of plain ASCII. Each part has a SHA-256 of its canonical spelling, and so
 * has the whole file without its digests. That shows careless or accidental alteration; whoever means to deceive can
 * compute the digests again, since nothing is signed.
 */
public final class JsonHandOverFiles implements HandOverFiles {
    private static final String VERSION = "gatehouseHandOver";
    private static final String DIGESTS = "sha256";
    private static final long MOST_BYTES = 16L << 20;

    private final FileSaver saver;

    /** Writes through {@code saver}. */
    public JsonHandOverFiles(FileSaver saver) {
        this.saver = saver;
    }

    @Override
    public void save(Path file, HandOver handOver) throws IOException {
        saver.save(file, text(handOver));
    }

    /** The text of a file. */
    static String text(HandOver handOver) {
        ObjectNode root = Json.MAPPER.valueToTree(HandOverData.of(handOver));
        var digests = Json.MAPPER.createObjectNode();
        for (var part : Part.values()) {
            digests.put(name(part), digest(root, part));
        }
        root.set(DIGESTS, digests);
        return Json.MAPPER.writeValueAsString(root) + "\n";
    }

    @Override
    public HandOver read(Path file) throws HandOverException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new HandOverException(Reason.NOT_ONE, Set.of(), "larger than 16 MB");
            }
            return read(Files.readString(file));
        } catch (IOException problem) {
            throw new HandOverException(Reason.UNREADABLE, Set.of(), String.valueOf(problem));
        }
    }

    /** Reads the text of a file. */
    static HandOver read(String text) throws HandOverException {
        try {
            if (!(Json.MAPPER.readTree(text) instanceof ObjectNode root) || !root.path(VERSION).isInt()) {
                throw new HandOverException(Reason.NOT_ONE, Set.of(), "no member " + VERSION);
            }
            if (root.path(VERSION).intValue() > HandOverData.VERSION) {
                throw new HandOverException(Reason.NEWER, Set.of(), VERSION + " " + root.path(VERSION));
            }
            verify(root);
            return consistent(Json.MAPPER.treeToValue(root, HandOverData.class));
        } catch (JacksonException | IllegalArgumentException | ArithmeticException | DateTimeException problem) {
            throw new HandOverException(Reason.NOT_ONE, Set.of(), String.valueOf(problem.getMessage()));
        }
    }

    /** Takes the digests away if each is right. */
    private static void verify(ObjectNode root) throws HandOverException {
        if (!(root.remove(DIGESTS) instanceof ObjectNode digests)) {
            throw new HandOverException(Reason.ALTERED, Set.of(Part.FILE), "no digests");
        }
        var altered = EnumSet.noneOf(Part.class);
        for (var part : Part.values()) {
            var written = digests.get(name(part));
            if (written == null || !written.isString() || !written.stringValue().equals(digest(root, part))) {
                altered.add(part);
            }
        }
        if (!altered.isEmpty()) {
            throw new HandOverException(Reason.ALTERED, altered, "digests differ: " + altered);
        }
    }

    /** The request in the file is what its draft would send, and the base is the profile it names. */
    private static HandOver consistent(HandOverData data) throws HandOverException {
        var handOver = data.handOver();
        if (!ChangeData.of(handOver.change()).equals(data.change())) {
            throw new HandOverException(Reason.ALTERED, Set.of(Part.CHANGE), "the draft would send something else");
        }
        if (!handOver.base().identity().id().equals(handOver.place().ref().profile())) {
            throw new HandOverException(Reason.ALTERED, Set.of(Part.PLACE), "the base is another profile");
        }
        return handOver;
    }

    private static String digest(ObjectNode root, Part part) {
        if (part == Part.FILE) {
            return CanonicalJson.sha256(root);
        }
        var member = root.get(name(part));
        return member == null ? "" : CanonicalJson.sha256(member);
    }

    private static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    /** Made when a file is first written or read, for it takes a while and the window needs none to open. */
    private static final class Json {
        static final JsonMapper MAPPER = JsonMapper.builder()
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII).enable(SerializationFeature.INDENT_OUTPUT)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT).disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();

        private Json() {}
    }
}
