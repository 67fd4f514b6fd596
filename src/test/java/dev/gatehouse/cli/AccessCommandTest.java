package dev.gatehouse.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import dev.gatehouse.app.AppCommands;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code gatehouse access} on files as people have them. */
class AccessCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;
    private Path profile = Path.of("");
    private Path draft = Path.of("");

    @BeforeEach
    void writeTheGuidesThirdExample() throws IOException {
        profile = file("profile.json", """
                {"AuthenticationProfile": {"Id": "p-3", "Name": "Example 3", "Future": {"x": [1.50]},
                 "AllowedIps": ["200.255.0.0/16"],
                 "BlockedIps": ["200.255.10.0/24", "200.255.40.50", "192.123.211.211"],
                 "LastModifiedTime": "2026-06-24T17:12:53.664000+00:00"}}
                """);
        draft = file("draft.json", """
                {"AllowedIps": ["200.255.0.0/16", "2001:db8::/32"], "BlockedIps": ["200.255.128.0/17"]}
                """);
    }

    @Test
    void addressesAreAnsweredWithTheRowThatDecides() throws IOException {
        var csv = file("log.csv", "user,ip,when\nann,200.255.40.50,1\nbob, 200.255.40.51 ,2\ncid,9.9.9.9,3\n");
        assertThat(access("--addresses", csv.toString(), "--format", "csv")).isZero();
        assertThat(csv()).isEqualTo("""
                address,verdict,decided_by
                200.255.40.50,BLOCKED,200.255.40.50
                200.255.40.51,ALLOWED,200.255.0.0/16
                9.9.9.9,BLOCKED,
                """);
        assertThat(err.toString().strip()).isEqualTo("3 addresses tested");
    }

    /** As everything Gatehouse writes for spreadsheets: quoted always, lines end with CR LF. */
    @Test
    void csvIsQuoted() throws IOException {
        access("--addresses", file("log.csv", "9.9.9.9\n").toString(), "--format", "csv");
        assertThat(out.toString())
                .isEqualTo("\"address\",\"verdict\",\"decided_by\"\r\n\"9.9.9.9\",\"BLOCKED\",\"\"\r\n");
    }

    /** What was printed, without what every line has. */
    private String csv() {
        return out.toString().replace("\"", "").replace("\r\n", "\n");
    }

    @Test
    void aDraftAddsItsOwnVerdicts() throws IOException {
        var csv = file("log.csv", "200.255.40.50\n200.255.200.1\n2001:db8::1\n9.9.9.9\n200.255.1.1\n");
        assertThat(access("--draft", draft.toString(), "--addresses", csv.toString(), "--format", "CSV")).isZero();
        assertThat(csv()).isEqualTo("""
                address,verdict,decided_by,draft_verdict,draft_decided_by
                200.255.40.50,BLOCKED,200.255.40.50,ALLOWED,200.255.0.0/16
                200.255.200.1,ALLOWED,200.255.0.0/16,BLOCKED,200.255.128.0/17
                2001:db8::1,BLOCKED,,ALLOWED,2001:db8::/32
                9.9.9.9,BLOCKED,,BLOCKED,
                200.255.1.1,ALLOWED,200.255.0.0/16,ALLOWED,200.255.0.0/16
                """);
        assertThat(err.toString()).contains("5 addresses tested: 1 keep access, 1 lose it, 2 gain it, 1 stay out");
    }

    @Test
    void jsonIsOneDocumentWithTheNamesOfTheColumns() throws IOException {
        var csv = file("log.txt", "200.255.40.50\n9.9.9.9\n");
        access("--addresses", csv.toString(), "--format", "json");
        var answers = JsonMapper.shared().readTree(out.toString());
        assertThat(answers.size()).isEqualTo(2);
        assertThat(answers.get(0).get("verdict").stringValue()).isEqualTo("BLOCKED");
        assertThat(answers.get(0).get("decided_by").stringValue()).isEqualTo("200.255.40.50");
    }

    @Test
    void textSaysItInAlignedColumns() throws IOException {
        access("--addresses", file("log.txt", "200.255.40.50\n").toString());
        assertThat(out.toString().strip()).matches("200\\.255\\.40\\.50 +BLOCKED  by 200\\.255\\.40\\.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"site;200.255.40.51;x\nb;9.9.9.9;y\n", "a\t200.255.40.51\nb\t9.9.9.9\n",
            "name|ip\nx|200.255.40.51\ny|9.9.9.9\n", "\ufeffip\r\n200.255.40.51\r\n9.9.9.9\r\n",
            "\"who, and when\",\"address\"\n\"a \"\"b\"\"\",200.255.40.51\n\"line\nbreak\",9.9.9.9\n",
            "200.255.40.51\n\n   \n9.9.9.9"})
    void theColumnAndTheSeparatorAreFound(String table) throws IOException {
        access("--addresses", file("table.csv", table).toString(), "--format", "csv");
        assertThat(csv().lines().skip(1)).containsExactly("200.255.40.51,ALLOWED,200.255.0.0/16",
                "9.9.9.9,BLOCKED,");
    }

    @Test
    void utf16WithAMarkIsRead() throws IOException {
        var file = folder.resolve("utf16.csv");
        Files.write(file, "\ufeff200.255.40.51\n".getBytes(StandardCharsets.UTF_16LE));
        access("--addresses", file.toString(), "--format", "csv");
        assertThat(csv()).contains("200.255.40.51,ALLOWED");
    }

    @Test
    void whatIsNoAddressIsNamedAndCountedAndNeverSilentlyLeftOut() throws IOException {
        var csv = file("log.csv", "200.255.40.51\n300.1.1.1\n=cmd|'/c calc'!A0\n9.9.9.9\n");
        assertThat(access("--addresses", csv.toString(), "--format", "csv")).isZero();
        assertThat(out.toString().lines()).hasSize(3);
        assertThat(err.toString()).contains("line 2: no address in \"300.1.1.1\"", "line 3:",
                "2 addresses tested; 2 lines without an address");
    }

    @Test
    void aTableWithoutAddressesIsSaid() throws IOException {
        assertThat(access("--addresses", file("log.csv", "a,b\nc,d\n").toString())).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("log.csv has no column with addresses");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void theEffectiveRangesAreCidrsInOrder() {
        assertThat(access("--effective")).isZero();
        var lines = out.toString().lines().toList();
        assertThat(lines).startsWith("200.255.0.0/21", "200.255.8.0/23", "200.255.11.0/24")
                .contains("200.255.40.51/32").doesNotContain("200.255.10.0/24");
        assertThat(lines.stream().mapToLong(line -> 1L << (32 - Integer.parseInt(line.split("/", 2)[1]))).sum())
                .isEqualTo(65_279);
    }

    @Test
    void tidyingMergesBothListsAndKeepsEveryOtherMember() throws IOException {
        profile = file("profile.json", """
                {"AuthenticationProfile": {"Id": "p", "Future": {"x": [1.50]},
                 "AllowedIps": ["10.0.1.0/24", "10.0.0.0/24", "10.0.0.7", "2001:DB8::/32"], "BlockedIps": []}}
                """);
        assertThat(access("--tidy")).isZero();
        var tidied = JsonMapper.shared().readTree(out.toString()).get("AuthenticationProfile");
        assertThat(tidied.get("AllowedIps").toString()).isEqualTo("[\"10.0.0.0/23\",\"2001:db8::/32\"]");
        assertThat(tidied.get("BlockedIps").toString()).isEqualTo("[]");
        assertThat(out.toString()).contains("1.50");
    }

    @Test
    void tidyingRefusesRowsNobodyCanRead() throws IOException {
        profile = file("profile.json", "{\"AllowedIps\": [\"vpn.example\", \"10.0.0.0/8\"]}");
        assertThat(access("--tidy")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("vpn.example", "nothing was merged");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void withoutAddressesItCounts() {
        assertThat(access("--draft", draft.toString())).isZero();
        assertThat(out.toString()).contains("65279 addresses may sign in", "no address may sign in");
        access("--draft", draft.toString(), "--format", "csv");
        assertThat(csv()).contains(
                "family,addresses,percent,ranges,draft_addresses,draft_percent,draft_ranges,gained,lost");
    }

    @Test
    void anEmptyAllowedListAdmitsEveryone() throws IOException {
        profile = file("profile.json", "{\"AllowedIps\": [], \"BlockedIps\": [\"10.0.0.0/8\"]}");
        access("--addresses", file("a.txt", "9.9.9.9\n10.1.1.1\n").toString(), "--format", "csv");
        assertThat(csv().lines().skip(1)).containsExactly("9.9.9.9,ALLOWED,", "10.1.1.1,BLOCKED,10.0.0.0/8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"AllowedIps\": \"10.0.0.0/8\"}", "{\"AllowedIps\": [1]}",
            "{\"AllowedIps\": [null]}", "{\"Id\": \"a\", \"Id\": \"b\"}", "{\"Id\": \"a\"} x", "not json"})
    void aFileThatIsNoProfileIsRefusedWithItsName(String content) throws IOException {
        profile = file("profile.json", content);
        assertThat(access("--effective")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("profile.json");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void optionsThatContradictEachOtherAreWrongUsage() {
        assertThat(access("--effective", "--tidy")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(access("--tidy", "--draft", draft.toString())).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(access("--format", "yaml")).isEqualTo(ExitCode.WRONG_USAGE);
    }

    private int access(String... more) {
        var arguments = new java.util.ArrayList<>(List.of("access", "--profile", profile.toString()));
        arguments.addAll(List.of(more));
        return GatehouseCommand.run(arguments.toArray(String[]::new), AppCommands.forThisComputer(),
                new Console(new PrintWriter(out, true), new PrintWriter(err, true)));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
