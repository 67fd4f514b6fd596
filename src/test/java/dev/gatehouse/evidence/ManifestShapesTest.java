package dev.gatehouse.evidence;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import dev.gatehouse.app.CommandsIn;
import dev.gatehouse.app.PackWords;
import dev.gatehouse.cli.Console;
import dev.gatehouse.cli.ExitCode;
import dev.gatehouse.cli.GatehouseCommand;
import dev.gatehouse.domain.port.FoundPack;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.PackFile;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.evidence.PackFault.Kind;
import dev.gatehouse.testing.Evidences;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A manifest of another shape than Gatehouse writes is refused with its reason, even where whoever shaped it also wrote
 * its digest anew, so that nothing but the shape is wrong (reliability row 40).
 */
class ManifestShapesTest {
    private static final Pack PACK = pack();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final PackFault REFUSED = new PackFault(Kind.UNREADABLE, Manifest.FILE);
    /** What a member can be instead; each of another kind than the last. */
    private static final List<String> OTHERS = List.of("null", "true", "7", "-1.5", "1e400", "9".repeat(400), "\"\"",
            "\"x\"", "\"\\u001b[31m\"", "[]", "[null]", "{}", "[".repeat(300) + "]".repeat(300));
    /** AWS does not always say these. */
    private static final Set<String> UNKNOWN_AT_TIMES = Set.of("account", "caller", "computerClock", "alias", "status",
            "language");

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "7", "\"x\"", "{}", "{\"schema\" : 1}", "", "{", "\u0000", "[[[[[[[[[["})
    void a_manifest_that_is_none_is_refused(String text) {
        assertThat(faults(text)).contains(REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-01", "2026-08-01T14:02:11Z", "2026-13-01T14:02:11.000Z",
            "+1000000000-12-31T23:59:59.999Z", "-0001-01-01T00:00:00.000Z", "", "x"})
    void a_pack_made_at_no_time_is_refused(String made) {
        var manifest = manifest();
        ((ObjectNode) manifest.get("pack")).put("made", made);
        assertThat(faults(new String(PackJson.write(manifest), StandardCharsets.UTF_8))).containsExactly(REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "evidence", "../evidence-acme-20260801T140211Z",
            "evidence-\u001b[2Jacme-20260801T140211Z", "evidence-acme-20260801T140211Z\n"})
    void a_name_that_no_pack_has_is_refused(String name) {
        var manifest = manifest();
        ((ObjectNode) manifest.get("pack")).put("name", name);
        assertThat(faults(new String(PackJson.write(manifest), StandardCharsets.UTF_8))).containsExactly(REFUSED);
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void whatever_a_member_is_instead_there_is_a_verdict(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        var manifest = manifest();
        var members = members(manifest).toList();
        var member = members.get(random.nextInt(members.size()));
        var before = member.value();
        var after = random.nextInt(OTHERS.size() + 1);
        if (after == OTHERS.size()) {
            member.remove();
        } else {
            member.set(JSON.readTree(OTHERS.get(after)));
        }
        var faults = faults(new String(PackJson.write(manifest), StandardCharsets.UTF_8));
        if (after == OTHERS.size() ? member.mayGo() : member.mayBe(JSON.readTree(OTHERS.get(after)), before)) {
            assertThat(faults).as("seed %d, %s", seed, member).allSatisfy(
                    fault -> assertThat(fault.file()).isNotEmpty());
        } else {
            assertThat(faults).as("seed %d, %s", seed, member).containsExactly(REFUSED);
        }
    }

    @Test
    void a_zip_of_more_files_than_gatehouse_writes_is_refused() {
        var zip = PackZip.write("f", Instant.EPOCH, List.of(new PackFile("f", new byte[0])));
        var entry = new String(zip, 0, 30 + "f/f".length(), StandardCharsets.ISO_8859_1);
        var most = 65_000;
        assertThat(PackZip.read(entry.repeat(most).getBytes(StandardCharsets.ISO_8859_1))).isPresent();
        assertThat(PackZip.read(entry.repeat(most + 1).getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }

    @Test
    void the_command_names_the_file_and_the_reason_and_answers_four(@TempDir Path folder, @TempDir Path state)
            throws IOException {
        for (var file : pack("{\"schema\" : 1, \"kind\" : null, \"pack\" : null, \"files\" : [null]}")) {
            Files.createDirectories(folder.resolve(file.path()).getParent());
            Files.write(folder.resolve(file.path()), file.bytes());
        }
        var out = new StringWriter();
        var err = new StringWriter();
        assertThat(GatehouseCommand.run(new String[]{"verify", folder.toString()}, CommandsIn.folder(state),
                new Console(new PrintWriter(out, true), new PrintWriter(err, true)))).isEqualTo(ExitCode.FOUND);
        assertThat(out.toString().lines()).containsExactly("manifest.json: is not as Gatehouse writes it",
                "Not as it was when it was made.");
        assertThat(err.toString()).isEmpty();
    }

    /** One member of an object, or one element of an array. */
    private record Member(JsonNode parent, String name, int index) {
        JsonNode value() {
            return parent instanceof ArrayNode list ? list.get(index) : parent.get(name);
        }

        void set(JsonNode value) {
            if (parent instanceof ArrayNode list) {
                list.set(index, value);
            } else {
                ((ObjectNode) parent).set(name, value);
            }
        }

        void remove() {
            if (parent instanceof ArrayNode list) {
                list.remove(index);
            } else {
                ((ObjectNode) parent).remove(name);
            }
        }

        /** An element can be missing, and a pack in English need not name its language. */
        boolean mayGo() {
            return parent.isArray() || name.equals("language");
        }

        /** Another value of the same kind can be told by nothing in the manifest itself. */
        boolean mayBe(JsonNode other, JsonNode before) {
            var mayBeUnknown = UNKNOWN_AT_TIMES.contains(name);
            return switch (other.getNodeType()) {
                case NULL -> mayBeUnknown && !name.equals("language");
                case STRING -> before.isString() || mayBeUnknown;
                case BOOLEAN -> before.isBoolean();
                case NUMBER -> before.isNumber() && other.isInt();
                case ARRAY -> before.isArray() && other.isEmpty();
                default -> false;
            };
        }
    }

    private static Stream<Member> members(JsonNode node) {
        return switch (node) {
            case ArrayNode list -> IntStream.range(0, list.size()).boxed().flatMap(
                    i -> Stream.concat(Stream.of(new Member(list, "", i)), members(list.get(i))));
            case ObjectNode object -> object.properties().stream().flatMap(one -> Stream.concat(
                    Stream.of(new Member(object, one.getKey(), 0)), members(one.getValue())));
            default -> Stream.empty();
        };
    }

    /** With an instance that was left out, so that every part of a manifest is there. */
    private static Pack pack() {
        var input = Evidences.input(Profiles.example3());
        return Pack.of(new PackInput(input.reading(), List.of(new InstanceSummary(new InstanceId("left-out"),
                "arn:aws:connect:us-west-2:111122223333:instance/left-out", "old", null, "CREATION_FAILED")),
                input.earlier(), input.remarks(), input.rules(), input.collector(), input.made()),
                PackWords.english());
    }

    private static ObjectNode manifest() {
        return (ObjectNode) JSON.readTree(PackTest.file(PACK, Manifest.FILE));
    }

    private static List<PackFault> faults(String manifest) {
        var verdict = PackCheck.of(new FoundPack.Folder(pack(manifest), List.of()), Optional.empty());
        return verdict instanceof PackVerdict.Altered(var faults) ? faults : List.of();
    }

    /** The pack with another manifest, and its digest where it stands. */
    private static List<PackFile> pack(String manifest) {
        var files = new ArrayList<>(PACK.files());
        files.removeIf(file -> Set.of(Manifest.FILE, Manifest.SUMS).contains(file.path()));
        files.add(new PackFile(Manifest.FILE, manifest.getBytes(StandardCharsets.UTF_8)));
        files.sort(Comparator.comparing(PackFile::path));
        files.add(PackFile.utf8(Manifest.SUMS, Digests.lines(files)));
        return files;
    }
}
