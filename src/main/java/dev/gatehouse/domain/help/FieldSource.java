package dev.gatehouse.domain.help;

import java.time.YearMonth;
import java.util.Optional;

/** Where what is said of a field comes from. */
public enum FieldSource {
    /** The machine-readable and the written reference of the service, which agree on the limits named here. */
    API("Amazon Connect API Reference (API 2017-08-08)"),
    /** The page of the guide that says what the settings mean. */
    GUIDE("Amazon Connect Administrator Guide, authentication-profiles"),
    /** The files under {@code ~/.aws} and what their words mean. */
    SHARED_FILES("AWS SDKs and Tools Reference Guide, config and credentials files"),
    /** Hosts and Regions. */
    ENDPOINTS("AWS General Reference, Amazon Connect endpoints and quotas"),
    /** What is recorded of calls, and for how long. */
    TRAIL("AWS CloudTrail User Guide, event history"),
    /** Gatehouse's own: AWS knows no such field. */
    GATEHOUSE("");

    /** All of AWS's pages were read in one month (domain.md). */
    private static final YearMonth READ = YearMonth.of(2026, 8);

    private final String document;

    FieldSource(String document) {
        this.document = document;
    }

    /** AWS's document, by its own title, in English as all titles; empty where Gatehouse itself is the source. */
    public Optional<String> document() {
        return document.isEmpty() ? Optional.empty() : Optional.of(document);
    }

    /** The month in which the document was read. */
    public Optional<YearMonth> read() {
        return document().map(_ -> READ);
    }
}
