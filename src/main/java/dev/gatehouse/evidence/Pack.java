package dev.gatehouse.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dev.gatehouse.domain.journal.PackNote;
import dev.gatehouse.domain.port.PackFile;

/**
 * An evidence pack, ready to be written.
 *
 * @param name
 *            what its folder is called: {@code evidence-acme-demo-20260801T140211Z}
 * @param made
 *            when it was put together
 * @param complete
 *            whether everything asked for was read
 * @param covered
 *            the profiles in it, by instance
 * @param preview
 *            what it says
 * @param files
 *            by path
 */
public record Pack(String name, Instant made, boolean complete, List<PackNote.Covered> covered, PackPreview preview,
        List<PackFile> files) {
    /** Copies the lists. */
    public Pack {
        covered = List.copyOf(covered);
        files = List.copyOf(files);
    }

    /** Puts a pack together; may take seconds for a thousand profiles. */
    public static Pack of(PackInput input, PackTexts texts) {
        var evidence = Evidence.of(input, texts);
        var files = new ArrayList<PackFile>(RawAnswers.files(evidence));
        files.add(PackFile.made("profiles.csv", Tables.profiles(evidence)));
        files.add(PackFile.made("findings.csv", Tables.findings(evidence)));
        files.add(PackFile.made("controls.csv", Tables.controls(evidence, texts)));
        files.add(PackFile.made("effective-ranges.csv", Tables.ranges(evidence)));
        files.add(PackFile.made("notes.csv", Tables.notes(evidence)));
        files.add(PackFile.made("idle-sign-out-checks.csv", Tables.rollOuts(evidence, texts)));
        files.add(PackFile.made("calls.csv", Tables.calls(evidence)));
        if (input.trail().asked()) {
            files.add(PackFile.made("changes.csv", Tables.changes(evidence, texts)));
        }
        evidence.comparison().ifPresent(changes -> files.add(PackFile.utf8("diff.txt", DiffText.of(changes, evidence,
                texts))));
        maps(evidence, texts).forEach(files::add);
        files.add(PackFile.made("report.json", ReportJson.of(evidence, texts)));
        files.add(PackFile.utf8("README.txt", ReadMe.of(evidence)));
        var digest = RawAnswers.digest(files);
        var report = ReportHtml.of(evidence, texts, digest);
        files.add(PackFile.made("report.html", report));
        files.add(PackFile.made("report.pdf", Paper.of(evidence, report, digest)));
        files.sort(Comparator.comparing(PackFile::path));
        var manifest = Manifest.of(evidence, files);
        files.add(manifest.file());
        files.add(PackFile.utf8(Manifest.SUMS, manifest.sums()));
        files.sort(Comparator.comparing(PackFile::path));
        return new Pack(Names.of(evidence), input.made(), evidence.isComplete(), Covering.of(input.reading()),
                PackPreview.of(evidence, texts), files);
    }

    private static Stream<PackFile> maps(Evidence evidence, PackTexts texts) {
        return evidence.profiles().stream().flatMap(one -> one.assessed()
                .map(read -> PackFile.made(one.map(),
                        AccessMap.of(one.label(), read,
                                evidence.comparison().flatMap(changes -> changes.access(one)), texts)))
                .stream());
    }

    /** The SHA-256 of its manifest: whoever knows it from elsewhere can tell this pack from any other. */
    public String digest() {
        return files.stream().filter(file -> file.path().equals(Manifest.FILE)).findFirst().map(Digests::sha256)
                .orElseThrow();
    }

    /** What a journal keeps of it. */
    public PackNote note() {
        return new PackNote(name, digest(), made, complete, covered);
    }

    /** The pack as one ZIP, which holds the files in a folder of its name. */
    public byte[] zip() {
        return PackZip.write(name, made, files);
    }
}
