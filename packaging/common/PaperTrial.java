package dev.gatehouse.evidence;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.gatehouse.app.AppCommands;
import dev.gatehouse.domain.local.Language;
import dev.gatehouse.evidence.pdf.PdfReport;

/**
 * Compares the {@code report.pdf} of a pack that the packaged program made with what the whole JDK and the whole libraries
 * make of the {@code report.html} beside it, in English, as is a pack for which no language was chosen: what the tests
 * hold against the standards. A class or a resource left out by mistake ends it, and so does one byte that differs.
 */
final class PaperTrial {
    private PaperTrial() {}

    public static void main(String[] args) throws Exception {
        var pack = Path.of(args[0]);
        var page = Files.readAllBytes(pack.resolve("report.html"));
        var html = new String(page, StandardCharsets.UTF_8);
        var made = Instant.parse(part(html, "Made ([0-9-]+ [0-9:]+) UTC\\.").replace(' ', 'T') + "Z");
        var expected = new PdfReport(part(html, "<title>([^<&]*)</title>"), "SANDBOX, not AWS. ",
                part(html, "content=\"(Gatehouse [^\"]*)\""), made,
                part(html, "in SHA256SUMS together: <code>([0-9a-f]{64})</code>"),
                Paper.said(AppCommands.forThisComputer().reportServices().texts(Language.ENGLISH), Optional.empty())).of(page);
        var packaged = Files.readAllBytes(pack.resolve("report.pdf"));
        if (!Arrays.equals(expected, packaged)) {
            throw new IllegalStateException("the packaged program writes another report.pdf, from byte "
                    + Arrays.mismatch(expected, packaged) + " on");
        }
        System.err.println("report.pdf: " + packaged.length + " bytes, as the whole JDK writes them");
    }

    private static String part(String html, String pattern) {
        return Pattern.compile(pattern).matcher(html).results().findFirst().orElseThrow().group(1);
    }
}
