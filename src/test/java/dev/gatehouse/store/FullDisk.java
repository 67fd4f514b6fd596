package dev.gatehouse.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;

import dev.gatehouse.bench.Tally;
import dev.gatehouse.change.ProfileSubmit;
import dev.gatehouse.change.SubmitControl;
import dev.gatehouse.change.SubmitRecord;
import dev.gatehouse.change.SubmitRequest;
import dev.gatehouse.change.SubmitVerdict;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.testing.FakeConnect;
import dev.gatehouse.testing.Folders;
import dev.gatehouse.testing.ManualPace;
import dev.gatehouse.testing.Profiles;

/**
 * Figures R4 and R5, the part of a disk that fails: submits one after the other over a journal on a disk of 64 KiB, and
 * over one whose k-th write fails. A failure is an update on the wire that the journal does not know of, a verdict that
 * the truth contradicts, or that nothing can be sent once there is space again.
 */
public final class FullDisk {
    /** What is counted for each submit that was refused since it could not be written down. */
    static final String REFUSED = "refused: could not be written down, nothing sent";
    private static final Origin ORIGIN = new Origin(true, "127.0.0.1:1", "us-west-2",
            "arn:aws:iam::111122223333:user/anna");
    private static final int BALLAST = 40 * 1024;

    private final ManualPace pace = new ManualPace();
    private final FakeConnect aws = new FakeConnect(pace, Profiles.example3());
    private final ChangeJournal journal;
    private final Tally tally;

    private FullDisk(ChangeJournal journal, Tally tally) {
        this.journal = journal;
        this.tally = tally;
    }

    /** R5: as many submits as the tally says on a tmpfs of 64 KiB; half of them before some space is given back. */
    public static void tmpfs(Tally tally) throws IOException, InterruptedException {
        var disk = Files.createTempDirectory("gatehouse-full");
        if (!run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString())) {
            tally.count("skipped: this account may not mount a tmpfs");
            return;
        }
        try {
            var ballast = Files.write(disk.resolve("ballast"), new byte[BALLAST]);
            try (var journal = JsonLinesChangeJournal.open(disk.resolve("journal"), java.time.Instant::now)) {
                var full = new FullDisk(journal, tally);
                full.submits(tally.n() / 2);
                tally.check(tally.counted(REFUSED) > 0, "the disk never was full");
                Files.delete(ballast);
                tally.check(full.submit() instanceof SubmitVerdict.Applied, "nothing is sent although there is space");
                full.submits(tally.n() - tally.n() / 2 - 1);
                full.compare();
            }
            try (var again = JsonLinesChangeJournal.open(disk.resolve("journal"), java.time.Instant::now)) {
                tally.check(again.setAside().isEmpty(), "the journal was damaged");
            }
        } finally {
            run("umount", disk.toString());
            Files.delete(disk);
        }
    }

    /** R4: one submit for each k, over a journal whose k-th write fails, and the two after it. */
    public static void failingWrites(Tally tally) throws IOException {
        try (var temp = Folders.scratch("gatehouse-writes")) {
            for (var k = 0; k < tally.n(); k++) {
                var disk = new FaultyDisk();
                try (var journal = JsonLinesChangeJournal.open(temp.path().resolve("k" + k), disk,
                        java.time.Instant::now)) {
                    var failing = new FullDisk(journal, tally);
                    disk.failAfter(k, 1 + k % 3);
                    failing.submits(8);
                    failing.compare();
                }
            }
        }
    }

    private void submits(int count) {
        for (var i = 0; i < count; i++) {
            submit();
        }
    }

    private SubmitVerdict submit() {
        var ref = Profiles.ref(Profiles.example3());
        var now = aws.truth(ref);
        var name = "Name " + aws.received().size() + " " + pace.elapsed().toMillis();
        var change = now.toDraft().withName(name).changeFrom(now);
        var before = aws.received().size();
        pace.pause(java.time.Duration.ofSeconds(1));
        var verdict = new ProfileSubmit(aws, new SubmitRequest(ref, now, change), new SubmitControl(),
                new SubmitRecord(journal, ORIGIN), pace).run(_ -> {});
        var sent = aws.received().size() - before;
        var holds = name.equals(aws.truth(ref).identity().name());
        switch (verdict) {
            case SubmitVerdict.Applied _ -> tally.check(holds && sent == 1, "said applied");
            case SubmitVerdict.NotApplied(SubmitVerdict.Reason.NotJournaled _) -> {
                tally.count(REFUSED);
                tally.check(!holds && sent == 0, "refused, and sent " + sent);
            }
            case SubmitVerdict.NotApplied _ -> tally.check(!holds && sent == 0, "said not applied, sent " + sent);
            case SubmitVerdict.Unknown _ -> tally.fail("unknown although AWS answered");
        }
        tally.count("submits");
        return verdict;
    }

    /** Every update on the wire has its intent and its sending in the journal. */
    private void compare() {
        try {
            var known = SubmitStory.of(journal.read()).stream().filter(story -> story.sent().isPresent())
                    .map(story -> story.plan().change()).toList();
            tally.check(known.containsAll(aws.received()), "an update on the wire is not in the journal");
        } catch (JournalException problem) {
            tally.fail("the journal cannot be read: " + problem);
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
