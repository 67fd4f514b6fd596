package dev.gatehouse.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.gatehouse.app.PackWords;
import dev.gatehouse.bench.Tally;
import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.port.FoundPack;
import dev.gatehouse.domain.port.PackFile;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.store.PackFolders;
import dev.gatehouse.testing.Evidences;
import dev.gatehouse.testing.Profiles;

/**
 * Reliability R13: every byte of a whole pack is changed once, in its files and in its ZIP, and what it consists of is
 * edited; {@code verify} has to find each, and so has {@code sha256sum -c} where a listed file changed.
 * <p>
 * Nothing is taken for granted: for each byte the whole verifier looks at the whole pack, and hashes all of it, as it
 * does for {@code gatehouse verify}; only the reading of files from the disk is left out, which {@link PackEdits} goes
 * through. What {@link SumsOfCopies} takes for granted is said there.
 */
public final class PackTampering {
    private static final int PROFILES = 8;

    private final Tally tally;
    private final Pack pack;
    private final Path folder;

    private PackTampering(Tally tally, Pack pack, Path folder) {
        this.tally = tally;
        this.pack = pack;
        this.folder = folder;
    }

    /**
     * Plays the cases of a tally, spread over all bytes of a pack of eight profiles; a million means each byte once.
     */
    public static void count(Tally tally) throws IOException, InterruptedException {
        count(tally, pack(PROFILES));
    }

    /** A pack of so many profiles that is compared with an earlier reading, so that it has every file there can be. */
    static Pack pack(int profiles) {
        var now = IntStream.range(0, profiles).mapToObj(i -> Profiles.lists("Profile " + i,
                List.of("200.255.0.0/16", "198.51." + i + ".0/24", "2001:db8:" + i + "::/48"),
                List.of("200.255.10.0/24", "192.123.211." + i))).toArray(AuthenticationProfile[]::new);
        var then = Profiles.open("Profile 0");
        return Pack.of(Evidences.input(Evidences.reading(now),
                Optional.of(Snapshot.of(Evidences.reading(then), "last audit"))), PackWords.english());
    }

    static void count(Tally tally, Pack pack) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("gatehouse-r13");
        try {
            new PackTampering(tally, pack, folder).play();
        } finally {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void play() throws IOException, InterruptedException {
        var whole = folder.resolve("pack");
        new PackFolders().saveFolder(whole, pack.files());
        tally.check(intact(new PackFolders().read(whole)), "the pack itself is not intact");
        tally.check(SumsOfCopies.takes(whole), "sha256sum does not take the pack itself");
        tally.check(intact(single(pack.zip())), "the ZIP itself is not intact");
        tally.count("files of the pack", pack.files().size());
        tally.count("bytes of the pack", pack.files().stream().mapToInt(PackFile::size).sum());
        bytesOfFiles();
        bytesOfZip();
        new PackEdits(pack, folder, tally).play();
    }

    private void bytesOfFiles() throws IOException, InterruptedException {
        var total = pack.files().stream().mapToInt(PackFile::size).sum();
        var before = 0;
        for (var file : pack.files()) {
            var from = before;
            var flips = chosen(total).filter(at -> at >= from && at < from + file.size())
                    .mapToObj(at -> new Flip(at - from, mask(at))).toList();
            flips.parallelStream().forEach(flip -> tally.check(!intact(with(file, flip)),
                    file.path() + " byte " + flip.at()));
            tally.count("bytes of files changed, asked of verify", flips.size());
            if (!file.path().equals(Manifest.SUMS)) {
                SumsOfCopies.of(file, folder.resolve("copies")).missed(flips).forEach(flip -> tally.fail("sha256sum: "
                        + file.path() + " byte " + flip.at()));
                tally.count("bytes of files changed, asked of sha256sum", flips.size());
                ends(file);
            }
            before += file.size();
        }
    }

    /** The first and the last byte of a file in the pack as it lies on the disk, by the command an auditor types. */
    private void ends(PackFile file) throws IOException, InterruptedException {
        var whole = folder.resolve("pack");
        for (var flip : List.of(new Flip(0, 1), new Flip(file.size() - 1, 1))) {
            Files.write(whole.resolve(file.path()), flip.of(file.bytes()));
            tally.check(!SumsOfCopies.takes(whole), "sha256sum -c SHA256SUMS: " + file.path() + " byte " + flip.at());
            Files.write(whole.resolve(file.path()), file.bytes());
            tally.count("sha256sum -c SHA256SUMS run in the folder");
        }
    }

    private void bytesOfZip() {
        var zip = pack.zip();
        var cases = chosen(zip.length).toArray();
        IntStream.of(cases).parallel().forEach(at -> tally.check(
                !intact(single(new Flip(at, mask(at)).of(zip))), "ZIP byte " + at));
        tally.count("bytes of the ZIP changed, asked of verify", cases.length);
    }

    /** As many places as there are cases, evenly over all. */
    private IntStream chosen(int total) {
        var cases = Math.min(tally.n(), total);
        return IntStream.range(0, cases).map(i -> (int) ((long) i * total / cases));
    }

    private int mask(int at) {
        return tally.random(at).nextInt(1, 256);
    }

    private FoundPack with(PackFile file, Flip flip) {
        var files = new ArrayList<>(pack.files());
        files.set(files.indexOf(file), new PackFile(file.path(), flip.of(file.bytes())));
        return new FoundPack.Folder(files, List.of());
    }

    static FoundPack single(byte[] zip) {
        return new FoundPack.Single(new PackFile("pack.zip", zip));
    }

    static boolean intact(FoundPack found) {
        return PackCheck.of(found, Optional.empty()) instanceof PackVerdict.Intact;
    }

    /**
     * One byte that is changed.
     *
     * @param at
     *            which, from 0
     * @param mask
     *            the bits of it that are turned over; at least one
     */
    record Flip(int at, int mask) {
        /** A copy with that byte changed. */
        byte[] of(byte[] bytes) {
            var altered = bytes.clone();
            altered[at] ^= (byte) mask;
            return altered;
        }
    }
}
