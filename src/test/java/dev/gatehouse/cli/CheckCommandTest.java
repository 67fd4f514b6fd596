package dev.gatehouse.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import dev.gatehouse.app.AppCommands;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code gatehouse check} on files as people have them, in every format. */
class CheckCommandTest {
    private static final String EXAMPLE = """
            {"AuthenticationProfile": {"Id": "p-3", "Name": "Example 3",
             "AllowedIps": ["200.255.0.0/16"], "BlockedIps": ["200.255.10.0/24", "192.123.211.211"],
             "MaxSessionDuration": 720, "SessionInactivityDuration": %d, "SessionInactivityHandlingEnabled": %s}}
            """;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;
    private Path profile = Path.of("");

    @BeforeEach
    void writeAProfile() throws IOException {
        profile = file("profile.json", EXAMPLE.formatted(15, "true"));
    }

    @Test
    void whatIsOnlyWorthKnowingFindsNothingThatCounts() {
        assertThat(check()).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).startsWith(name(profile) + ": Example 3\n")
                .contains("  WARNING              ACP-IP-031", "No IPv6 client can sign in",
                        "  SUGGESTION           ACP-IP-020\n    BlockedIps[1] 192.123.211.211: ",
                        "  PASS                 pci-dss-8.2.8", "PCI DSS v4.0.1, 8.2.8: PASS",
                        "Seen: on, 15 min; session 12 h.")
                .endsWith("Nothing was found that counts.\n");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"AllowedIps\": []", "\"AllowedIps\": [\"0.0.0.0/0\"]",
            "\"AllowedIps\": [\"0.0.0.0/1\", \"128.0.0.0/1\", \"10.0.0.0/8\"]",
            "\"AllowedIps\": [\"::/0\", \"10.0.0.0/8\"]",
            "\"AllowedIps\": [], \"BlockedIps\": [\"10.0.0.0/8\", \"2001:db8::/32\"]",
            "\"AllowedIps\": [\"10.0.0.0/8\"], \"BlockedIps\": [\"10.0.0.0/8\"]"})
    void aProfileThatIsOpenToEveryoneOrToNobodyCounts(String lists) throws IOException {
        profile = file("profile.json", "{\"Id\": \"p\", " + lists + "}");
        assertThat(check()).isEqualTo(ExitCode.FOUND);
        assertThat(out.toString()).containsPattern("! (OPEN|NOBODY) +access\n");
        assertThat(check("--fail-on", "error")).isEqualTo(ExitCode.OK);
    }

    @Test
    void whatCannotBeWrittenIsNotCalledDone() {
        var broken = new PrintWriter(new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        assertThat(GatehouseCommand.run(new String[]{"check", "--format", "json", profile.toString()},
                AppCommands.forThisComputer(), new Console(new PrintWriter(out, true), new PrintWriter(err, true),
                        broken)))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("could not be written");
    }

    @Test
    void aFileWithAnOddNameIsNamedVisiblyAndAsAReference() throws IOException {
        profile = file("my profile%\u0007.json", EXAMPLE.formatted(15, "true"));
        assertThat(check("--format", "sarif")).isZero();
        assertThat(out.toString()).contains("/my%20profile%25%07.json\"");
        out.getBuffer().setLength(0);
        assertThat(check("--format", "junit")).isZero();
        assertThat(out.toString()).doesNotContain("\u0007").contains("my profile%");
    }

    @Test
    void theClassThatCountsIsChosen() {
        assertThat(check("--fail-on", "warning")).isEqualTo(ExitCode.FOUND);
        assertThat(out.toString()).contains("! WARNING              ACP-IP-031").endsWith("marked with \"!\".\n");
        assertThat(check("--fail-on", "never")).isEqualTo(ExitCode.OK);
    }

    @ParameterizedTest
    @CsvSource({"15,true,PASS,PASS,PASS,PASS,0", "16,true,NEEDS_OTHER_EVIDENCE,PASS,NEEDS_OTHER_EVIDENCE,PASS,4",
            "61,true,NEEDS_OTHER_EVIDENCE,NEEDS_OTHER_EVIDENCE,NEEDS_OTHER_EVIDENCE,PASS,4",
            "15,false,NEEDS_OTHER_EVIDENCE,NEEDS_OTHER_EVIDENCE,NEEDS_OTHER_EVIDENCE,NEEDS_OTHER_EVIDENCE,4",
            "15,null,NOT_ASSESSED,NOT_ASSESSED,NOT_ASSESSED,NOT_ASSESSED,4",
            "0,true,NOT_ASSESSED,NOT_ASSESSED,NOT_ASSESSED,PASS,4"})
    void controlsAreJudgedByTheValuesSeen(int minutes, String toggle, String pci, String aal2, String aal3,
            String hipaa, int exit) throws IOException {
        profile = file("profile.json",
                EXAMPLE.formatted(minutes, toggle).replace("\"SessionInactivityDuration\": 0, ", ""));
        assertThat(check("--format", "json", "--require", "pci-dss-8.2.8")).isEqualTo(exit);
        var lines = JsonMapper.shared().readTree(out.toString()).get(0).get("lines");
        assertThat(level(lines, "pci-dss-8.2.8")).isEqualTo(pci);
        assertThat(level(lines, "nist-aal2")).isEqualTo(aal2);
        assertThat(level(lines, "nist-aal3")).isEqualTo(aal3);
        assertThat(level(lines, "hipaa-164.312")).isEqualTo(hipaa);
    }

    @Test
    void aLongestSessionOverTwelveHoursFailsWhatRequiresTwelve() throws IOException {
        profile = file("profile.json", EXAMPLE.replace("720", "721").formatted(15, "true"));
        assertThat(check("--format", "json", "--require", "nist-aal2,nist-aal3")).isEqualTo(ExitCode.FOUND);
        var lines = JsonMapper.shared().readTree(out.toString()).get(0).get("lines");
        assertThat(level(lines, "nist-aal3")).isEqualTo("FAIL");
        assertThat(level(lines, "nist-aal2")).isEqualTo("PASS");
    }

    @Test
    void aSpreadsheetGetsNoFormula() throws IOException {
        profile = file("profile.json", EXAMPLE.replace("Example 3", " =cmd()").formatted(15, "true"));
        assertThat(check("--format", "csv")).isZero();
        assertThat(out.toString().lines().toList().getFirst())
                .isEqualTo(
                        "\"file\",\"profile\",\"kind\",\"code\",\"level\",\"place\",\"title\",\"detail\",\"counts\"");
        assertThat(out.toString().lines().skip(1)).isNotEmpty().allMatch(line -> line.contains(",\"' =cmd()\","));
    }

    @Test
    void aPipelineReadsJunit() throws Exception {
        var other = file("other.json", EXAMPLE.replace("200.255.0.0/16", "300.1.1.1 \\u0007<&>").formatted(15, "true"));
        assertThat(check(other.toString(), "--format", "junit", "--fail-on", "warning")).isEqualTo(ExitCode.FOUND);
        var suites = xml().getElementsByTagName("testsuite");
        assertThat(suites.getLength()).isEqualTo(2);
        var failures = xml().getElementsByTagName("failure").getLength();
        assertThat(failures).isPositive().isEqualTo(
                Integer.parseInt(suites.item(0).getAttributes().getNamedItem("failures").getNodeValue())
                        + Integer.parseInt(suites.item(1).getAttributes().getNamedItem("failures").getNodeValue()));
    }

    @Test
    void aCodeScannerReadsSarif() {
        assertThat(check("--format", "sarif")).isZero();
        var root = JsonMapper.shared().readTree(out.toString());
        assertThat(root.path("version").asString()).isEqualTo("2.1.0");
        var run = root.path("runs").get(0);
        assertThat(run.path("tool").path("driver").path("name").asString()).isEqualTo("Gatehouse");
        var rules = run.path("tool").path("driver").path("rules");
        assertThat(rules.findValuesAsString("text")).contains("No IPv6 client", "Dead block")
                .doesNotHaveDuplicates();
        assertThat(run.path("results").size()).isPositive();
        run.path("results").forEach(result -> {
            assertThat(rules.get(result.path("ruleIndex").asInt()).path("id").asString())
                    .isEqualTo(result.path("ruleId").asString());
            assertThat(result.path("level").asString()).isIn("error", "warning", "note");
            assertThat(result.path("message").path("text").asString()).isNotBlank();
            assertThat(result.path("locations").get(0).path("physicalLocation").path("artifactLocation").path("uri")
                    .asString()).isEqualTo(name(profile));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "csv", "json", "junit", "sarif"})
    void theSameFileSaysTheSameInAnyLanguage(String form) {
        check("--format", form);
        var here = out.toString();
        out.getBuffer().setLength(0);
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            check("--format", form);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(out.toString()).isEqualTo(here);
    }

    @Test
    void whatCannotBeReadIsNamedAndNothingIsPrinted() {
        assertThat(check(folder.resolve("missing.json").toString())).isEqualTo(ExitCode.FAILED);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("missing.json does not exist.");
    }

    @Test
    void anUnknownControlIsWrongUsageAndTheKnownOnesAreNamed() {
        assertThat(check("--require", "sox")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString()).contains("There is no control or rule \"sox\"; there are pci-dss-8.2.8, nist-aal2");
    }

    private int check(String... more) {
        var arguments = new String[more.length + 2];
        arguments[0] = "check";
        arguments[1] = profile.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return GatehouseCommand.run(arguments, AppCommands.forThisComputer(),
                new Console(new PrintWriter(out, true), new PrintWriter(err, true)));
    }

    private static String level(JsonNode lines, String code) {
        return lines.valueStream().filter(line -> line.path("code").asString().equals(code)).findFirst().orElseThrow()
                .path("level").asString();
    }

    private Document xml() throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
