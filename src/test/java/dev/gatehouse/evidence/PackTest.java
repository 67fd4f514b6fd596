package dev.gatehouse.evidence;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

import dev.gatehouse.app.PackWords;
import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.baseline.ShippedBaselines;
import dev.gatehouse.domain.baseline.Verdict;
import dev.gatehouse.domain.baseline.VerdictNote;
import dev.gatehouse.domain.baseline.VerdictNotes;
import dev.gatehouse.domain.finding.Acceptance;
import dev.gatehouse.domain.finding.Acceptances;
import dev.gatehouse.domain.finding.FindingCode;
import dev.gatehouse.domain.finding.RollOut;
import dev.gatehouse.domain.finding.RollOuts;
import dev.gatehouse.domain.fleet.FleetReading;
import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.local.RowNote;
import dev.gatehouse.domain.local.RowNotes;
import dev.gatehouse.domain.port.PackFile;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileIdentity;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.testing.Evidences;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in an evidence pack (journey J2, reliability §5, R10, R14). */
class PackTest {
    private static final PackTexts TEXTS = PackWords.english();
    private static final AuthenticationProfile EXAMPLE = Profiles.example3();

    @Test
    void the_answers_of_aws_are_kept_byte_for_byte() {
        var pack = pack(Evidences.input(EXAMPLE));

        assertThat(file(pack, "profiles/" + Evidences.INSTANCE + "/_1.json"))
                .isEqualTo(Evidences.body(EXAMPLE));
    }

    @Test
    void the_guide_s_third_example_has_its_ranges_to_the_address() {
        assertThat(file(pack(Evidences.input(EXAMPLE)), "effective-ranges.csv").lines().skip(1)).hasSize(3)
                .anySatisfy(line -> assertThat(line)
                        .endsWith("\"IPV4\",\"200.255.11.0\",\"200.255.40.49\",\"7474\""));
        assertThat(file(pack(Evidences.input(EXAMPLE)), "profiles.csv")).contains("\"65279\",\"0\"");
    }

    @Test
    void the_last_sentence_says_what_is_shown_and_what_is_not() {
        assertThat(text(Evidences.input(EXAMPLE))).contains("This pack shows the settings AWS returned at 14:02:10 UTC"
                + " on 2026-08-01. It does not show that every user is covered: AWS exposes no call that lists which"
                + " users use which profile.");
    }

    @Test
    void says_who_where_when_and_with_what() {
        assertThat(text(Evidences.input(EXAMPLE))).contains("anna on desk-7",
                "Gatehouse 0.1.0, AWS SDK for Java 2.40.2",
                "111122223333, arn:aws:sts::111122223333:assumed-role/Audit/anna", "us-west-2",
                "connect.us-west-2.amazonaws.com", "2026-08-01 14:02:07 UTC", "req-DescribeAuthenticationProfile");
    }

    @Nested
    class What_could_not_be_read {
        private final PackInput input = Evidences.input(Evidences.reading("acme-demo", List.of(EXAMPLE),
                List.of(Profiles.open("Secret one"))), Optional.empty());

        @Test
        void makes_the_pack_incomplete_in_its_title_and_its_last_sentence() {
            assertThat(pack(input).complete()).isFalse();
            assertThat(file(pack(input), "report.html")).contains("<title>Incomplete evidence: acme-demo, ");
            assertThat(file(pack(input), "README.txt")).startsWith("Incomplete evidence: acme-demo, ")
                    .contains("It is incomplete: what could not be read is not assessed.");
        }

        @Test
        void stays_in_every_list_as_not_assessed() {
            assertThat(file(pack(input), "profiles.csv")).contains("\"Secret one\",\"NOT ASSESSED\"");
            assertThat(file(pack(input), "controls.csv"))
                    .contains("\"Secret one\",\"pci-dss-8.2.8\",\"PCI DSS v4.0.1, 8.2.8\",",
                            "\"not read\",\"NOT ASSESSED\"");
            assertThat(text(input)).contains("The profile Secret one of acme-demo in us-west-2 (acme)",
                    "AWS refused access", "AccessDeniedException", "req-denied");
            assertThat(pack(input).files()).filteredOn(one -> one.path().startsWith("profiles/")).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"true, 15, 'on, 15 min', PASS", "true, 16, 'on, 16 min', NEEDS OTHER EVIDENCE",
            "false, 15, 'off, 15 min stored', NEEDS OTHER EVIDENCE"})
    void the_row_of_pci_says_what_was_seen(boolean on, int minutes, String seen, String verdict) {
        var profile = Profiles.with(EXAMPLE, Profiles.session(on, minutes));
        assertThat(file(pack(Evidences.input(profile)), "controls.csv").lines()
                .filter(line -> line.contains("\"pci-dss-8.2.8\""))).singleElement().asString()
                .endsWith("\"PCI DSS v4.0.1, 8.2.8\",\"" + seen + "; session 12 h\",\"" + verdict
                        + "\",\"\",\"\",\"\",\"\"");
        assertThat(text(Evidences.input(profile))).contains(verdict, "Seen: " + seen + "; session 12 h.");
    }

    @Test
    void only_the_controls_asked_for_are_reported() {
        var all = Evidences.input(EXAMPLE);
        var input = new PackInput(all.reading(), List.of(), Optional.empty(), Remarks.NONE,
                List.of(ShippedBaselines.rule("nist-aal3").orElseThrow()), all.collector(), all.made());
        assertThat(file(pack(input), "controls.csv").lines()).hasSize(2);
        assertThat(text(input)).contains("2.3.3 (AAL3)").doesNotContain("PCI DSS");
    }

    @Test
    void an_accepted_finding_stays_with_its_reason() {
        var all = Evidences.input(EXAMPLE);
        var accepted = Acceptances.NONE.with(new Acceptance(new ProfileRef(Evidences.INSTANCE,
                EXAMPLE.identity().id()), FindingCode.NO_IPV6_CLIENT, "AllowedIps", "=Nobody <uses> it",
                Instant.parse("2026-07-01T00:00:00Z")));
        var input = new PackInput(all.reading(), List.of(), Optional.empty(), new Remarks(accepted, RowNotes.NONE,
                RollOuts.NONE, VerdictNotes.NONE), all.rules(),
                all.collector(), all.made());
        assertThat(file(pack(input), "findings.csv")).contains("\"2026-07-01 00:00:00 UTC\",\"'=Nobody <uses> it\"");
        assertThat(text(input)).contains("Accepted 2026-07-01: =Nobody <uses> it");
        assertThat(file(pack(input), "report.html")).doesNotContain("<uses>");
    }

    @Test
    void what_people_wrote_about_rows_and_idle_sign_out_stays_beside_what_aws_holds() {
        var all = Evidences.input(EXAMPLE);
        var range = AddressEntry.of("200.255.40.50").range().orElseThrow();
        var remarks = new Remarks(Acceptances.NONE, RowNotes.NONE.with(List.of(new RowNote(Evidences.INSTANCE, range,
                "=partner\u202e", "Anna", LocalDate.parse("2027-01-31")))), RollOuts.NONE.with(new RollOut(
                        new ProfileRef(Evidences.INSTANCE, EXAMPLE.identity().id()), RollOut.Point.VENDOR_CCP,
                        RollOut.State.DONE, Evidences.AT)),
                VerdictNotes.NONE);
        var input = new PackInput(all.reading(), List.of(), Optional.empty(), remarks, all.rules(), all.collector(),
                all.made());
        assertThat(file(pack(input), "notes.csv")).endsWith("\"BlockedIps[1]\",\"200.255.40.50\",\"'=partner⟦U+202E⟧\","
                + "\"Anna\",\"2027-01-31\"\r\n");
        assertThat(file(pack(input), "idle-sign-out-checks.csv")).contains("\"Salesforce, other vendors\",\"Done\"");
        assertThat(text(input)).contains("not in AWS", "=partner⟦U+202E⟧; owner: Anna; review by 2027-01-31",
                "Before idle sign-out: Salesforce, other vendors");
        assertThat(text(all)).doesNotContain("not in AWS");
    }

    @Test
    void what_somebody_wrote_beside_a_verdict_stands_there_and_changes_none() {
        var all = Evidences.input(EXAMPLE);
        var ref = new ProfileRef(Evidences.INSTANCE, EXAMPLE.identity().id());
        var beside = VerdictNotes.NONE
                .with(new VerdictNote(ref, "pci-dss-8.2.8", Verdict.FAIL, "=lock\u202e <b>GPO-7</b>", "Anna",
                        Evidences.AT))
                .with(new VerdictNote(ref, "soc-2-cc6.6", Verdict.NOT_ASSESSED, "see the firewall", "Bob",
                        Evidences.AT))
                .with(new VerdictNote(ref, "no-such-rule", Verdict.FAIL, "of another day", "Bob", Evidences.AT));
        var input = new PackInput(all.reading(), List.of(), Optional.empty(), new Remarks(Acceptances.NONE,
                RowNotes.NONE, RollOuts.NONE, beside), all.rules(), all.collector(), all.made());
        assertThat(file(pack(input), "controls.csv"))
                .contains("\"NEEDS OTHER EVIDENCE\",\"'=lock⟦U+202E⟧ <b>GPO-7</b>\","
                        + "\"Anna\",\"2026-08-01 14:02:11 UTC\",\"FAIL\"");
        assertThat(text(input)).contains("Note: =lock⟦U+202E⟧ <b>GPO-7</b>",
                "Anna, 2026-08-01 14:02:11 UTC, beside FAIL",
                "see the firewall", "they change no verdict and say nothing about compliance");
        assertThat(file(pack(input), "report.html")).doesNotContain("<b>GPO", "of another day");
        assertThat(file(pack(input), "report.json")).contains("\"author\" : \"Anna\"", "\"beside\" : \"FAIL\"");
        assertThat(pack(input).preview().sections()).extracting(PackPreview.Section::heading)
                .contains("Notes beside verdicts, which change none");
        assertThat(file(pack(input), "controls.csv").replaceAll(",(\"[^\"]*\",){3}\"[^\"]*\"\r", "\r"))
                .isEqualTo(file(pack(all), "controls.csv").replaceAll(",(\"[^\"]*\",){3}\"[^\"]*\"\r", "\r"));
        assertThat(text(all)).doesNotContain("change no verdict");
    }

    @Test
    void who_changed_it_stands_in_page_table_and_list_of_calls_where_somebody_asked() {
        var input = Evidences.input(EXAMPLE).with(Evidences.trail(EXAMPLE));
        assertThat(file(pack(input), "changes.csv")).contains(
                "\"2026-08-01 14:01:11 UTC\",\"arn:aws:sts::111122223333:assumed-role/NetOps/eve\",\"198.51.100.7\","
                        + "\"req-9\",\"\",\"\"",
                "\"'=eve⟦U+202E⟧\",\"not reported\",\"not reported\",\"AccessDenied\",\"\"");
        assertThat(text(input)).contains("Who changed it, by CloudTrail",
                "assumed-role/NetOps/eve from 198.51.100.7, request req-9", "refused by AWS: AccessDenied");
        assertThat(file(pack(input), "calls.csv")).contains("\"LookupEvents\"");
        assertThat(text(Evidences.input(EXAMPLE))).contains("not asked").doesNotContain("by CloudTrail");
        assertThat(pack(Evidences.input(EXAMPLE)).files()).extracting(PackFile::path).doesNotContain("changes.csv");
    }

    @Test
    void that_nobody_may_read_cloud_trail_is_a_remark_and_no_gap() {
        var input = Evidences.input(EXAMPLE).with(Evidences.trailDenied(EXAMPLE));
        assertThat(pack(input).complete()).isTrue();
        assertThat(file(pack(input), "changes.csv")).contains("Not read: AWS refused access",
                "AccessDeniedException, request req-denied", "Nothing else in this pack depends on it.");
        assertThat(text(input)).contains("Nothing else in this pack depends on it.").doesNotContain("Not read:  ");
    }

    @Nested
    class Compared_with_an_earlier_reading {
        private final FleetReading before = Evidences.reading(EXAMPLE, Profiles.open("Same"), Profiles.open("Old"));
        private final FleetReading now = Evidences.reading("acme-demo", List.of(
                Profiles.lists("Example 3", List.of("200.255.0.0/16", "198.51.100.0/24"), List.of("200.255.10.0/24")),
                Profiles.open("Same"), Profiles.open("New")), List.of());

        @Test
        void it_says_what_changed_in_rows_and_in_addresses() {
            assertThat(file(pack(Evidences.input(now, Optional.of(Snapshot.of(before, "last audit")))), "diff.txt"))
                    .contains("since last audit, 2026-08-01 14:02:11 UTC",
                            "changed: 1, only spelled otherwise: 0, new: 1, gone: 1, the same: 1, not compared: 0",
                            "AllowedIps: + 198.51.100.0/24", "BlockedIps: - 200.255.40.50",
                            "may sign in now: 257 IPv4 addresses", "    200.255.40.50\n",
                            "acme-demo / New", "new: the", "acme-demo / Old", "gone: AWS")
                    .doesNotContain("/ Same");
        }

        @Test
        void what_could_not_be_read_is_neither_changed_nor_gone() {
            var denied = Evidences.reading("acme-demo", List.of(), List.of(EXAMPLE));
            assertThat(file(pack(Evidences.input(denied, Optional.of(Snapshot.of(Evidences.reading(EXAMPLE), "")))),
                    "diff.txt"))
                    .contains("NOT COMPARED: then it was read, now it could not be read",
                            "changed: 0, only spelled otherwise: 0, new: 0, gone: 0, the same: 0, not compared: 1");
        }

        @Test
        void there_is_no_diff_without_one() {
            assertThat(pack(Evidences.input(EXAMPLE)).files()).extracting(PackFile::path).doesNotContain("diff.txt");
        }
    }

    @Nested
    class Hostile_text {
        private static final String NAME = "=cmd()\u202e<script>alert(1)</script>&\"'\u0000\n</bdi><img src=x>";
        private final PackInput input = Evidences.input(Evidences.reading(NAME, List.of(Profiles.named(
                Profiles.lists("Example", List.of("<b>10.0.0.0/8"), List.of("=1+1")), NAME, "@SUM(A1)\u200b")),
                List.of()), Optional.empty());

        @Test
        void is_text_in_the_report_and_nothing_else() throws Exception {
            var report = file(pack(input), "report.html");
            var document = xml(report);

            assertThat(document.getElementsByTagName("script").getLength()).isZero();
            assertThat(document.getElementsByTagName("img").getLength()).isZero();
            assertThat(document.getElementsByTagName("b").getLength()).isEqualTo(xml(file(pack(Evidences.input(
                    Profiles.lists("Example", List.of("!10.0.0.0/8"), List.of("!1+1")))), "report.html"))
                    .getElementsByTagName("b").getLength());
            assertThat(document.getDocumentElement().getTextContent()).contains(
                    "=cmd()⟦U+202E⟧<script>alert(1)</script>&\"'⟦U+0000⟧⟦U+000A⟧</bdi><img src=x>");
        }

        @Test
        void hides_nothing_in_any_file_of_text() {
            assertThat(pack(input).files()).filteredOn(one -> !one.path().startsWith("profiles/")
                    && !one.path().endsWith(".pdf"))
                    .allSatisfy(one -> assertThat(new String(one.bytes(), StandardCharsets.UTF_8))
                            .doesNotContain("\u202e", "\u0000", "\u200b"));
        }

        @Test
        void is_no_formula_in_any_table() {
            assertThat(pack(input).files()).filteredOn(one -> one.path().endsWith(".csv")).isNotEmpty()
                    .allSatisfy(one -> assertThat(new String(one.bytes(), StandardCharsets.UTF_8))
                            .doesNotContainPattern("\"[=+@-]"));
        }

        @Test
        void leads_out_of_no_folder() {
            var profile = new AuthenticationProfile(
                    new ProfileIdentity(new ProfileId("../../etc/passwd"), null, null, null, null),
                    EXAMPLE.access(), EXAMPLE.session(), EXAMPLE.stamp());
            assertThat(pack(Evidences.input(profile, profile)).files()).extracting(PackFile::path)
                    .allMatch(path -> path.matches("[A-Za-z0-9_.-]+(/[A-Za-z0-9_-]+)*(\\.[a-z]+)?"))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void the_report_needs_nothing_beside_itself() throws Exception {
        var report = file(pack(Evidences.input(EXAMPLE)), "report.html");
        assertThat(report.replace("http://www.w3.org/", "")).doesNotContain("http:", "https:", "<script", "<link",
                "<img", "<iframe", "@import", "url(h", " src=").doesNotContainPattern("<[^>]* on\\w+=");
        assertThat(xml(report).getDocumentElement().getAttribute("lang")).isEqualTo("en");
    }

    /** Locales with other digits, other upper case and another calendar. */
    @ParameterizedTest
    @CsvSource({"ar-EG-u-nu-arab, Africa/Cairo", "tr-TR, Europe/Istanbul", "th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok",
            "fa-IR, Pacific/Kiritimati"})
    void the_same_reading_gives_the_same_bytes_everywhere(String locale, String zone) {
        var now = Evidences.reading(Profiles.lists("Item 1", List.of("200.255.0.0/16"), List.of()));
        var expected = pack(Evidences.input(now,
                Optional.of(Snapshot.of(Evidences.reading(Profiles.open("Item 1")), "last audit"))));
        var home = Locale.getDefault();
        var clock = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            var there = Pack.of(
                    Evidences.input(now,
                            Optional.of(Snapshot.of(Evidences.reading(Profiles.open("Item 1")), "last audit"))),
                    PackWords.english());
            assertThat(there.zip()).isEqualTo(expected.zip());
        } finally {
            Locale.setDefault(home);
            TimeZone.setDefault(clock);
        }
    }

    private static Pack pack(PackInput input) {
        return Pack.of(input, TEXTS);
    }

    static String file(Pack pack, String path) {
        return pack.files().stream().filter(file -> file.path().equals(path)).findFirst()
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .orElseThrow(() -> new AssertionError(path + " is not in " + paths(pack)));
    }

    private static List<String> paths(Pack pack) {
        return new ArrayList<>(pack.files().stream().map(PackFile::path).toList());
    }

    /** What a person reads in the report. */
    private static String text(PackInput input) {
        try {
            return xml(file(pack(input), "report.html")).getDocumentElement().getTextContent();
        } catch (Exception cause) {
            throw new AssertionError(cause);
        }
    }

    private static Document xml(String report) throws Exception {
        var bytes = report.replace("<!DOCTYPE html>", "").strip().getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }
}
