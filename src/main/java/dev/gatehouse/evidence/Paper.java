package dev.gatehouse.evidence;

import dev.gatehouse.domain.port.ConnectionTarget.Environment;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.evidence.pdf.PdfReport;

/** The report once more, set on paper. */
final class Paper {
    /** The title stands at the foot of every page, so it is one line however long an alias is. */
    private static final int LONGEST_TITLE = 160;

    private Paper() {}

    static byte[] of(Evidence evidence, String html, String rawDigest) {
        var isSandbox = evidence.input().reading().places().stream()
                .anyMatch(place -> place.target().environment() == Environment.SANDBOX);
        return new PdfReport(VisibleText.capped(Names.title(evidence), LONGEST_TITLE),
                isSandbox ? "SANDBOX, not AWS. " : "",
                "Gatehouse " + evidence.input().collector().program(), evidence.input().made(), rawDigest).of(html);
    }
}
