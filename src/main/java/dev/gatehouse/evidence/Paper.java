package dev.gatehouse.evidence;

import dev.gatehouse.domain.port.ConnectionTarget.Environment;
import dev.gatehouse.evidence.pdf.PdfReport;

/** The report once more, set on paper. */
final class Paper {
    private Paper() {}

    static byte[] of(Evidence evidence, String html, String rawDigest) {
        var isSandbox = evidence.input().reading().places().stream()
                .anyMatch(place -> place.target().environment() == Environment.SANDBOX);
        return new PdfReport(Html.visible(Names.title(evidence)), isSandbox ? "SANDBOX, not AWS. " : "",
                "Gatehouse " + evidence.input().collector().program(), evidence.input().made(), rawDigest).of(html);
    }
}
