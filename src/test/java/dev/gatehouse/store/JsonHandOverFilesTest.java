package dev.gatehouse.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.handover.HandOver;
import dev.gatehouse.domain.handover.HandOver.Part;
import dev.gatehouse.domain.handover.Place;
import dev.gatehouse.domain.port.HandOverException;
import dev.gatehouse.domain.port.HandOverException.Reason;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.SessionDraft;
import dev.gatehouse.testing.AwsCli;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What one person hands over is what the other gets, or is refused with what was altered. */
class JsonHandOverFilesTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final AuthenticationProfile BASE = Profiles.example3();

    private final JsonHandOverFiles files = new JsonHandOverFiles(new SafeFileSaver());
    @TempDir
    private Path folder = Path.of("unset");

    private static HandOver handOver(ProfileDraft draft) {
        return HandOver.of(DraftAnalysis.of(BASE, draft),
                new Place(false, "111122223333", "us-west-2", "acme-demo", Profiles.ref(BASE)),
                new HandOver.Author("arn:aws:iam::111122223333:user/anna", Instant.parse("2026-11-27T02:40:00Z")),
                new HandOver.Why("new office", "SEC-12"));
    }

    private static HandOver handOver() {
        return handOver(new ProfileDraft("New", "d", List.of("200.255.0.0/16", "2001:db8::/32"), List.of(),
                new SessionDraft("60", true, "15 min")));
    }

    private static ObjectNode tree(String text) {
        return (ObjectNode) MAPPER.readTree(text);
    }

    private static HandOverException refused(String text) {
        try {
            return fail("read: " + JsonHandOverFiles.read(text));
        } catch (HandOverException problem) {
            return problem;
        }
    }

    /** A file whose digests are computed again after it was altered. */
    private static String forged(Consumer<ObjectNode> alteration) {
        var root = tree(JsonHandOverFiles.text(handOver()));
        alteration.accept(root);
        root.remove("sha256");
        var digests = MAPPER.createObjectNode();
        for (var part : Part.values()) {
            var name = part.name().toLowerCase(Locale.ROOT);
            digests.put(name, part == Part.FILE
                    ? CanonicalJson.sha256(root)
                    : root.has(name) ? CanonicalJson.sha256(root.get(name)) : "");
        }
        root.set("sha256", digests);
        return root.toString();
    }

    @Test
    void whatIsSavedIsWhatIsRead() throws Exception {
        var file = folder.resolve("change.json");
        files.save(file, handOver());
        assertThat(files.read(file)).isEqualTo(handOver());
        assertThat(Files.readString(file)).matches("\\p{ASCII}*").contains("\"allowedIps\"", "ACP-IP-050");
    }

    @Test
    void textNobodyCanSeeAndTextWithoutEndTravelUnchanged() throws Exception {
        for (var text : List.of("\u202Eevil\u2066", "\u0000\u0007\n\r\t", "\uD800", "x".repeat(100_000),
                "é 東京 \uD83D\uDE00")) {
            var handOver = handOver(BASE.toDraft().withName(text).withDescription(text));
            assertThat(JsonHandOverFiles.read(JsonHandOverFiles.text(handOver))).isEqualTo(handOver);
            assertThat(JsonHandOverFiles.text(handOver)).matches("\\p{ASCII}*");
        }
    }

    @Nested
    class Altered {

        @ParameterizedTest
        @EnumSource(value = Part.class, mode = EnumSource.Mode.EXCLUDE, names = "FILE")
        void thePartIsNamed(Part part) {
            var root = tree(JsonHandOverFiles.text(handOver()));
            var name = part.name().toLowerCase(Locale.ROOT);
            if (part == Part.FINDINGS) {
                root.putArray(name);
            } else {
                ((ObjectNode) root.get(name)).put("added", "x");
            }
            var problem = refused(root.toString());
            assertThat(problem.reason()).isEqualTo(Reason.ALTERED);
            assertThat(problem.parts()).isEqualTo(Set.of(part, Part.FILE));
        }

        @Test
        void aMemberMoreIsSeen() {
            var root = tree(JsonHandOverFiles.text(handOver()));
            root.put("note", "please apply quickly");
            assertThat(refused(root.toString()).parts()).containsExactly(Part.FILE);
        }

        @Test
        void withoutDigestsNothingIsBelieved() {
            var root = tree(JsonHandOverFiles.text(handOver()));
            root.remove("sha256");
            assertThat(refused(root.toString()).reason()).isEqualTo(Reason.ALTERED);
        }

        @Test
        void orderAndWhiteSpaceAreNoAlteration() throws HandOverException {
            var root = tree(JsonHandOverFiles.text(handOver()));
            var turned = MAPPER.createObjectNode();
            root.propertyNames().stream().sorted(Comparator.reverseOrder())
                    .forEach(name -> turned.set(name, root.get(name)));
            assertThat(JsonHandOverFiles.read(turned.toString())).isEqualTo(handOver());
        }
    }

    /** The digests are no signature, so a file whose digests are right may still hold anything. */
    @Nested
    class Forged {

        @Test
        void aRequestThatIsNotWhatTheDraftWouldSendIsRefused() {
            var text = forged(root -> ((ObjectNode) root.get("change")).put("name", "Something else"));
            assertThat(refused(text).parts()).containsExactly(Part.CHANGE);
        }

        @Test
        void aBaseThatIsAnotherProfileIsRefused() {
            assertThat(refused(forged(root -> ((ObjectNode) root.get("base")).put("id", "other"))).parts())
                    .containsExactly(Part.PLACE);
        }

        @Test
        void aNewerFormIsNamedAsOne() {
            assertThat(refused(forged(root -> root.put("gatehouseHandOver", 2))).reason()).isEqualTo(Reason.NEWER);
        }

        @Test
        void valuesThatAreNoneAreRefused() {
            for (var alteration : List.<Consumer<ObjectNode>>of(
                    root -> ((ObjectNode) root.get("draft")).remove("name"),
                    root -> ((ObjectNode) root.get("draft")).putNull("allowedIps"),
                    root -> ((ObjectNode) root.get("draft")).putArray("allowedIps").addNull(),
                    root -> ((ObjectNode) root.get("base")).put("maxSessionDuration", Long.MAX_VALUE),
                    root -> ((ObjectNode) root.get("base")).put("lastModifiedTime", "yesterday"),
                    root -> ((ObjectNode) root.get("base")).remove("id"),
                    root -> ((ObjectNode) root.get("place")).put("instance", "../../x"),
                    root -> ((ObjectNode) root.get("place")).put("profile", ""),
                    root -> ((ObjectNode) root.get("place")).put("sandbox", "yes"),
                    root -> ((ObjectNode) root.get("author")).put("at", true),
                    root -> root.remove("why"), root -> root.putArray("findings").add(1))) {
                assertThat(refused(forged(alteration)).reason()).isEqualTo(Reason.NOT_ONE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "{}", "{\"gatehouseHandOver\":\"1\"}", "{\"gatehouseHandOver\":1}x",
            "{\"gatehouseHandOver\":1,\"gatehouseHandOver\":1}", "not json", "\uFEFF{}"})
    void somethingElseIsRefused(String text) {
        assertThat(refused(text).reason()).isIn(Reason.NOT_ONE, Reason.ALTERED);
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(refused("[".repeat(200_000)).reason()).isEqualTo(Reason.NOT_ONE);
        assertThat(refused("{\"gatehouseHandOver\":1,\"a\":" + "[".repeat(400) + "]".repeat(400) + "}").reason())
                .isEqualTo(Reason.ALTERED);
    }

    @Test
    void aFileThatIsNotThereOrNotTextIsRefused() throws IOException {
        var file = folder.resolve("x.json");
        assertThat(refusedFile(file).reason()).isEqualTo(Reason.UNREADABLE);
        Files.write(file, new byte[]{(byte) 0xFF, (byte) 0xC0, 0});
        assertThat(refusedFile(file).reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(refusedFile(folder).reason()).isEqualTo(Reason.UNREADABLE);
    }

    private HandOverException refusedFile(Path file) {
        try {
            return fail("read: " + files.read(file));
        } catch (HandOverException problem) {
            return problem;
        }
    }

    /** Bytes flipped, taken out, doubled: read as it was saved, or refused, and never anything else. */
    @Test
    void noMutationChangesWhatIsRead() {
        var good = JsonHandOverFiles.text(handOver()).getBytes(StandardCharsets.US_ASCII);
        var random = new Random(90);
        var refused = 0;
        for (var i = 0; i < 5_000; i++) {
            var bytes = good.clone();
            for (var n = random.nextInt(3); n >= 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(128);
            }
            var length = random.nextInt(10) == 0 ? random.nextInt(bytes.length) : bytes.length;
            var text = new String(bytes, 0, length, StandardCharsets.US_ASCII);
            try {
                assertThat(JsonHandOverFiles.read(text)).as(text).isEqualTo(handOver());
            } catch (HandOverException problem) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(4_000);
    }

    /** The page about the format says that Python computes the same digests. */
    @Test
    void theDigestsCanBeCheckedWithoutGatehouse() throws Exception {
        assumeTrue(AwsCli.onPath("python3"), "python3 is not on the PATH");
        var file = folder.resolve("change.json");
        files.save(file, handOver(BASE.toDraft().withName("é\u202E\u0000\u007F\uD83D\uDE00/\"\\")));
        var python = new ProcessBuilder("python3", "-c", """
                import hashlib, json, sys
                whole = json.load(open(sys.argv[1]))
                digests = whole.pop("sha256")
                def sha256(value):
                    text = json.dumps(value, sort_keys=True, separators=(",", ":"))
                    return hashlib.sha256(text.encode("ascii")).hexdigest()
                for part, digest in digests.items():
                    print(part, sha256(whole if part == "file" else whole[part]) == digest)
                """, file.toString()).redirectErrorStream(true).start();
        python.getOutputStream().close();
        var out = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(out.lines()).hasSize(Part.values().length).allMatch(line -> line.endsWith(" True"));
    }
}
