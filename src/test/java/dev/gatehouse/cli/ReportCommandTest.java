package dev.gatehouse.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.gatehouse.app.CommandsIn;
import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.PackNote;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.store.JsonLinesChangeJournal;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code gatehouse report} and {@code gatehouse verify} against a sandbox over HTTP with the real SDK. */
class ReportCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    @TempDir
    private Path folder;
    @TempDir
    private Path state;

    @Test
    void a_pack_of_the_sandbox_is_saved_told_and_intact() throws IOException {
        assertThat(run("report", "--sandbox", "--out", folder.toString())).isEqualTo(ExitCode.OK);
        var pack = only();
        assertThat(out.toString()).startsWith(pack + System.lineSeparator()).contains("Digest of manifest.json: ");
        assertThat(err.toString()).contains("2 of 2 instances, 7 profiles");
        assertThat(pack.resolve("report.html")).content().contains("a SANDBOX on this computer, not AWS");
        var digest = out.toString().strip().replaceAll("(?s).*: ", "");

        assertThat(run("verify", pack.toString(), "--digest", digest)).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).startsWith("Intact: " + pack.getFileName() + ", 27 files.")
                .contains("It is the pack recorded in the journal of this computer at ", ", record 1.");

        Files.writeString(pack.resolve("profiles.csv"), "x");
        assertThat(run("verify", pack.toString())).isEqualTo(ExitCode.FOUND);
        assertThat(out.toString()).startsWith("profiles.csv: changed");
    }

    @Test
    void a_pack_is_recorded_where_it_was_made_and_verify_writes_nothing_elsewhere(@TempDir Path other)
            throws IOException {
        run("report", "--sandbox", "--control", "pci-dss-8.2.8", "--zip", "--out", folder.toString());
        try (var records = Files.list(state.resolve("journal"))) {
            assertThat(records.filter(file -> file.toString().endsWith(".jsonl"))).singleElement()
                    .satisfies(file -> assertThat(file).content().contains("\"state\":\"PACK_SAVED\"",
                            digest()));
        }
        assertThat(run(CommandsIn.folder(other), "verify", only().toString())).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("The journal of this computer has no record of it");
        assertThat(other).isEmptyDirectory();
    }

    @Test
    void a_whole_new_pack_of_the_same_name_is_found_out_by_the_journal(@TempDir Path other) throws Exception {
        run("report", "--sandbox", "--control", "pci-dss-8.2.8", "--out", folder.toString());
        try (var journal = journal(other)) {
            journal.append(SubmitId.random(), new JournalEvent.PackSaved(new PackNote(
                    only().getFileName().toString(), "0".repeat(64), Instant.EPOCH, true, List.of())));
        }
        assertThat(run(CommandsIn.folder(other), "verify", only().toString())).isEqualTo(ExitCode.FOUND);
        assertThat(out.toString()).contains("It is NOT the pack of this name", "record 1");
    }

    @Test
    void while_another_gatehouse_has_the_journal_a_pack_is_saved_and_says_so() throws Exception {
        try (var _ = journal(state)) {
            assertThat(run("report", "--sandbox", "--control", "pci-dss-8.2.8", "--zip", "--out", folder.toString()))
                    .isEqualTo(ExitCode.OK);
        }
        assertThat(err.toString()).contains("another Gatehouse has it open", "Note the digest yourself.");
        assertThat(only()).isNotEmptyFile();
    }

    private static JsonLinesChangeJournal journal(Path state) {
        return JsonLinesChangeJournal.open(state.resolve("journal"), InstantSource.system());
    }

    private String digest() {
        return out.toString().strip().replaceAll("(?s).*: ", "");
    }

    @Test
    void a_fleet_in_two_regions_goes_into_one_zip() throws IOException {
        assertThat(run("report", "--sandbox", "--instances", "4", "--profiles", "9", "--regions", "2",
                "--no-rate-limit", "--control", "pci-dss-8.2.8", "--zip", "--out", folder.toString()))
                .isEqualTo(ExitCode.OK);
        assertThat(only()).asString().endsWith(".zip");

        assertThat(run("verify", only().toString())).isEqualTo(ExitCode.OK);
        assertThat(run("verify", only().toString(), "--digest", "0".repeat(64))).isEqualTo(ExitCode.FOUND);
        assertThat(out.toString()).contains("this is another pack");
    }

    @Test
    void the_rules_of_an_organisation_stand_in_the_pack() throws IOException {
        assertThat(run("report", "--sandbox", "--control", "pci-dss-8.2.8", "--baseline", "docs/baseline-example.json",
                "--out", folder.toString())).isEqualTo(ExitCode.OK);
        assertThat(only().resolve("report.html")).content().contains("Acme security standard 7.2",
                "PCI DSS v4.0.1, 8.2.8").doesNotContain("HIPAA");
    }

    @Test
    void cloud_trail_says_who_changed_what_where_somebody_asks() throws IOException {
        assertThat(run("report", "--sandbox", "--changes", "--out", folder.toString())).isEqualTo(ExitCode.OK);
        assertThat(only().resolve("changes.csv")).content().contains("\"recorded at\"");
        assertThat(only().resolve("calls.csv")).content().contains("\"LookupEvents\",\"200\"");
        assertThat(run("verify", only().toString())).isEqualTo(ExitCode.OK);
    }

    @Test
    void a_pack_is_in_the_language_of_its_readers_and_what_is_printed_is_not() throws IOException {
        assertThat(run("report", "--sandbox", "--language", "DE", "--out", folder.toString()))
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("Digest of manifest.json: ");
        assertThat(only().resolve("report.html")).content().contains("lang=\"de\"",
                "eine SANDBOX auf diesem Computer");
        assertThat(only().resolve("manifest.json")).content().contains("\"language\" : \"de\"");
        assertThat(run("verify", only().toString())).isEqualTo(ExitCode.OK);
    }

    @Test
    void a_language_that_no_pack_has_is_wrong_usage() {
        assertThat(run("report", "--sandbox", "--language", "nl", "--out", folder.toString()))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString()).contains("There is no language \"nl\"; there are en, de, es, fr, pt-BR, ja.");
    }

    @Test
    void a_baseline_that_is_not_whole_saves_nothing() throws IOException {
        var broken = "src/test/resources/dev/gatehouse/store/baselines/broken/check-misspelled.json";
        assertThat(run("report", "--sandbox", "--baseline", broken, "--out", folder.toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("check-misspelled.json:7:54: ");
        try (var content = Files.list(folder)) {
            assertThat(content).isEmpty();
        }
    }

    @Test
    void no_token_key_or_home_stands_in_a_pack() throws IOException {
        run("report", "--sandbox", "--out", folder.toString());
        try (var files = Files.walk(only())) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(file -> assertThat(
                    Files.readString(file, StandardCharsets.ISO_8859_1))
                    .doesNotContain(System.getProperty("user.home") + "/",
                            "X-Amz-Security-Token", "Signature=")
                    .doesNotContainPattern("\\b(AKIA|ASIA)[A-Z0-9]{12}"));
        }
    }

    @Test
    void what_cannot_be_saved_or_read_is_said() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        assertThat(run("report", "--sandbox", "--out", folder.resolve("file/below").toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("could not be saved", "is no folder", "Nothing was saved.")
                .doesNotContain("instances");
        assertThat(run("verify", folder.resolve("none").toString())).isEqualTo(ExitCode.FAILED);
    }

    @ParameterizedTest
    @CsvSource({"report", "report --sandbox", "report --out x", "report --sandbox --connection a --out x",
            "report --connection a --instances 3 --out x", "report --sandbox --control none --out x",
            "report --sandbox --instances 0 --out x", "report --connection no-such-profile --out x",
            "report --sandbox --region eu-west-2 --out x", "verify", "verify x --digest 12"})
    void what_makes_no_sense_is_wrong_usage(String line) {
        assertThat(run(line.split(" "))).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Path.of("x")).doesNotExist();
    }

    private Path only() throws IOException {
        try (var content = Files.list(folder)) {
            return content.toList().getFirst();
        }
    }

    private int run(String... args) {
        return run(CommandsIn.folder(state), args);
    }

    private int run(CommandServices services, String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
        return GatehouseCommand.run(args, services, console);
    }
}
