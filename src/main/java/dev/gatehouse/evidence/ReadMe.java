package dev.gatehouse.evidence;

/** The page that says what the files are and how to check them. */
final class ReadMe {
    private ReadMe() {}

    static String of(Evidence evidence) {
        return """
                %s

                What this folder holds
                  report.html           the report, for reading and printing; opens without a network
                  report.pdf            the same on paper, for archives (PDF/A-2a) and screen readers (PDF/UA-1)
                  report.json           the same for programs; docs/schema of Gatehouse describes it
                  profiles/             what AWS answered about each profile, byte for byte
                  profiles.csv          the settings of every profile
                  effective-ranges.csv  who may sign in: allowed minus blocked, as ranges of addresses
                  findings.csv          what is worth knowing, with the reasons for what was accepted
                  controls.csv          values seen and verdicts for the audit controls asked for
                  notes.csv             what people wrote about rows on the computer that collected, not in AWS
                  idle-sign-out-checks.csv  what was settled there before idle sign-out goes live
                  calls.csv             every call to AWS with its request id
                %s  manifest.json         who, when, where, with what, how complete, and each file with its size and digest
                  SHA256SUMS            the digests of all files, manifest.json included

                How to check that nothing was altered since
                  sha256sum -c SHA256SUMS       on Linux; on macOS: shasum -a 256 -c SHA256SUMS
                  gatehouse verify FOLDER       finds missing, added, renamed and changed files as well

                Whoever can write to this folder can also make a new one that is consistent in itself. The digest of
                manifest.json, noted elsewhere when the pack was made, rules that out: gatehouse verify prints it.

                %s
                """
                .formatted(Html.visible(Names.title(evidence)), evidence.comparison().isEmpty()
                        ? ""
                        : "  diff.txt              what changed since the snapshot\n",
                        Closing.sentence(evidence));
    }
}
