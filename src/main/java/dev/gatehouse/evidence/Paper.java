package dev.gatehouse.evidence;

import java.nio.charset.StandardCharsets;

import dev.gatehouse.domain.port.ConnectionTarget.Environment;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.evidence.pdf.PdfReport;

/** The report once more, set on paper; so is the page for meetings. */
final class Paper {
    /** The title stands at the foot of every page, so it is one line however long an alias is. */
    private static final int LONGEST_TITLE = 160;
    private static final String SANDBOX = "SANDBOX, not AWS. ";

    private Paper() {}

    /** One page for a meeting, upright; what is too long for it was cut when it was made. */
    static byte[] of(OnePage page, String program) {
        var trace = page.source().trace();
        return new PdfReport(VisibleText.capped(page.title() + ", " + Times.seconds(Evidence.time(trace)),
                LONGEST_TITLE), page.label().equals("SANDBOX") ? SANDBOX : page.label() + ". ",
                "Gatehouse " + program, Evidence.time(trace),
                Digests.sha256(trace.body().getBytes(StandardCharsets.UTF_8)), "the page as HTML").of(page.html());
    }

    static byte[] of(Evidence evidence, String html, String rawDigest) {
        var isSandbox = evidence.input().reading().places().stream()
                .anyMatch(place -> place.target().environment() == Environment.SANDBOX);
        return new PdfReport(VisibleText.capped(Names.title(evidence), LONGEST_TITLE),
                isSandbox ? SANDBOX : "",
                "Gatehouse " + evidence.input().collector().program(), evidence.input().made(), rawDigest,
                "report.html").of(html);
    }
}
