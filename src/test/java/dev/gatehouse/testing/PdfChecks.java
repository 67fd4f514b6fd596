package dev.gatehouse.testing;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What the validator of the PDF Association's industry has against a file. */
public final class PdfChecks {
    private PdfChecks() {}

    /** What forbids to call it PDF/A-2a and PDF/UA-1: clause, number and message of each failed check. */
    public static List<String> faults(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        var faults = new ArrayList<String>();
        for (var flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                result.getTestAssertions().stream().filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                        .map(one -> flavour + " " + one.getRuleId().getClause() + "-" + one.getRuleId()
                                .getTestNumber() + " " + one.getMessage())
                        .forEach(faults::add);
                if (faults.isEmpty() && !(result.isCompliant() && result.getTotalAssertions() > 0)) {
                    faults.add(flavour + " was not checked");
                }
            } catch (Exception e) {
                throw new AssertionError("not a PDF at all", e);
            }
        }
        return faults;
    }
}
