package dev.gatehouse.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.gatehouse.app.PackWords;
import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.baseline.Verdict;
import dev.gatehouse.domain.baseline.VerdictNote;
import dev.gatehouse.domain.baseline.VerdictNotes;
import dev.gatehouse.domain.finding.Acceptance;
import dev.gatehouse.domain.finding.Acceptances;
import dev.gatehouse.domain.finding.FindingCode;
import dev.gatehouse.domain.finding.RollOut;
import dev.gatehouse.domain.finding.RollOuts;
import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.local.RowNote;
import dev.gatehouse.domain.local.RowNotes;
import dev.gatehouse.domain.profile.AccessLists;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ChangeStamp;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.profile.SessionSettings;
import dev.gatehouse.testing.Evidences;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** The published schemas and what is written say the same. */
class PackSchemaTest {
    private static final AuthenticationProfile EXAMPLE = Profiles.example3();

    static Stream<PackInput> packs() {
        var silent = new AuthenticationProfile(Profiles.named(EXAMPLE, null, null).identity(),
                new AccessLists(null, null), new SessionSettings(null, null, null, null),
                new ChangeStamp(null, null, null));
        var denied = Evidences.reading("acme-demo", List.of(), List.of(EXAMPLE));
        var compared = Evidences.input(Evidences.reading(EXAMPLE, Profiles.open("New")),
                Optional.of(Snapshot.of(Evidences.reading(silent, Profiles.open("Old")), "last audit")));
        var accepted = Acceptances.NONE.with(new Acceptance(new ProfileRef(Evidences.INSTANCE,
                EXAMPLE.identity().id()), FindingCode.NO_IPV6_CLIENT, "AllowedIps", "known", Instant.EPOCH));
        var remarks = new Remarks(accepted, RowNotes.NONE.with(List.of(new RowNote(Evidences.INSTANCE,
                AddressEntry.of("200.255.0.0/16").range().orElseThrow(), "office", "", null))),
                RollOuts.NONE.with(new RollOut(new ProfileRef(Evidences.INSTANCE, EXAMPLE.identity().id()),
                        RollOut.Point.CHAT_ONLY, RollOut.State.NOT_APPLICABLE, Instant.EPOCH)),
                VerdictNotes.NONE.with(new VerdictNote(new ProfileRef(Evidences.INSTANCE, EXAMPLE.identity().id()),
                        "pci-dss-8.2.8", Verdict.NEEDS_OTHER_EVIDENCE, "screen lock", "Anna", Instant.EPOCH)));
        return Stream.of(Evidences.input(EXAMPLE), Evidences.input(EXAMPLE).with(Evidences.trail(EXAMPLE)),
                Evidences.input(EXAMPLE).with(Evidences.trailDenied(EXAMPLE)), Evidences.input(silent),
                Evidences.input(),
                Evidences.input(denied, Optional.empty()), compared,
                new PackInput(compared.reading(), List.of(), compared.earlier(), remarks, compared.rules(),
                        compared.collector(), compared.made()));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_pack_is_as_its_schemas_say(PackInput input) throws IOException {
        var pack = Pack.of(input, PackWords.english());
        assertThat(schema("evidence-report-1").validate(PackTest.file(pack, "report.json"), InputFormat.JSON))
                .isEmpty();
        assertThat(schema("evidence-manifest-1").validate(PackTest.file(pack, "manifest.json"), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void the_schemas_refuse_what_is_not_written() throws IOException {
        var pack = Pack.of(Evidences.input(EXAMPLE), PackWords.english());
        var report = PackTest.file(pack, "report.json");
        for (var wrong : List.of(report.replace("\"LIMITED\"", "\"CLOSED\""),
                report.replace("\"closing\"", "\"opening\""), report.replace("\"" + count() + "\"", count()))) {
            assertThat(wrong).isNotEqualTo(report);
            assertThat(schema("evidence-report-1").validate(wrong, InputFormat.JSON)).isNotEmpty();
        }
    }

    /** Counts are texts. */
    private static String count() {
        return EXAMPLE.rules().effective().size(AddressFamily.IPV4).toString();
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/schema/" + name + ".schema.json")));
    }
}
