package dev.gatehouse.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.gatehouse.app.PackWords;
import dev.gatehouse.bench.Tally;
import dev.gatehouse.domain.port.FoundPack;
import dev.gatehouse.domain.port.PackFile;
import dev.gatehouse.store.PackFolders;
import dev.gatehouse.testing.Evidences;
import dev.gatehouse.testing.Profiles;

/**
 * Reliability R13: each byte of a small pack is changed once, as a folder and as a ZIP, and eight edits are made to
 * what
 * it consists of; {@code verify} has to find each, and so has {@code sha256sum -c} where a listed file changed.
 */
public final class PackTampering {
    private static final Pack PACK = Pack.of(Evidences.input(Profiles.example3()), PackWords.english());
    private static final String PROFILE = "profiles/" + Evidences.INSTANCE + "/_1.json";

    private PackTampering() {}

    /** Plays the cases of a tally, spread over all bytes; as many as there are bytes means each once. */
    public static void count(Tally tally) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("gatehouse-r13");
        try {
            new PackFolders().saveFolder(folder.resolve("pack"), PACK.files());
            tally.check(intact(new PackFolders().read(folder.resolve("pack"))), "the pack itself is not intact");
            tally.check(sums(folder.resolve("pack")), "sha256sum does not take the pack itself");
            bytesOfFiles(tally, folder.resolve("pack"));
            bytesOfZip(tally);
            edits(tally, folder);
        } finally {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void bytesOfFiles(Tally tally, Path folder) throws IOException, InterruptedException {
        var total = PACK.files().stream().mapToInt(PackFile::size).sum();
        var cases = Math.min(tally.n(), total);
        for (var i = 0; i < cases; i++) {
            var at = (int) ((long) i * total / cases);
            var index = 0;
            while (at >= PACK.files().get(index).size()) {
                at -= PACK.files().get(index++).size();
            }
            var file = PACK.files().get(index);
            var altered = flipped(file.bytes(), at, tally.random(i).nextInt(1, 256));
            var files = new ArrayList<>(PACK.files());
            files.set(index, new PackFile(file.path(), altered));
            tally.check(!intact(new FoundPack.Folder(files, List.of())), file.path() + " byte " + at);
            if (!file.path().equals(Manifest.SUMS)) {
                Files.write(folder.resolve(file.path()), altered);
                tally.check(!sums(folder), "sha256sum: " + file.path() + " byte " + at);
                Files.write(folder.resolve(file.path()), file.bytes());
            }
            tally.count("bytes of files");
        }
    }

    private static void bytesOfZip(Tally tally) {
        var zip = PACK.zip();
        var cases = Math.min(tally.n(), zip.length);
        for (var i = 0; i < cases; i++) {
            var at = (int) ((long) i * zip.length / cases);
            tally.check(!intact(single(flipped(zip, at, tally.random(i).nextInt(1, 256)))), "ZIP byte " + at);
            tally.count("bytes of the ZIP");
        }
    }

    /** Each of the eight on the disk, and read back from it. */
    private static void edits(Tally tally, Path folder) throws IOException {
        for (var edit : edits().entrySet()) {
            var copy = folder.resolve(edit.getKey().replace(' ', '-'));
            new PackFolders().saveFolder(copy, PACK.files());
            edit.getValue().make(copy);
            tally.check(!intact(new PackFolders().read(copy)), edit.getKey());
            tally.count("edits");
        }
        var files = PACK.files();
        zipEdit(tally, "order", List.copyOf(files.reversed()));
        zipEdit(tally, "twice", edited(files, list -> {
            list.add(new PackFile(PROFILE, new byte[0]));
            return list;
        }));
        zipEdit(tally, "way out", edited(files, list -> {
            list.add(new PackFile("../" + PROFILE, new byte[0]));
            return list;
        }));
    }

    private static Map<String, Edit> edits() {
        var edits = new LinkedHashMap<String, Edit>();
        edits.put("file taken away", pack -> Files.delete(pack.resolve(PROFILE)));
        edits.put("file added", pack -> Files.writeString(pack.resolve("profiles/new.json"), "{}"));
        edits.put("file renamed", pack -> Files.move(pack.resolve(PROFILE), pack.resolve("profiles/new.json")));
        edits.put("two files exchanged", pack -> {
            Files.move(pack.resolve("calls.csv"), pack.resolve("x"));
            Files.move(pack.resolve("findings.csv"), pack.resolve("calls.csv"));
            Files.move(pack.resolve("x"), pack.resolve("findings.csv"));
        });
        edits.put("file cut", pack -> Files.write(pack.resolve("report.html"), new byte[0]));
        edits.put("link in place of a file", pack -> {
            Files.move(pack.resolve(PROFILE), pack.resolveSibling("elsewhere"));
            Files.createSymbolicLink(pack.resolve(PROFILE), pack.resolveSibling("elsewhere"));
        });
        edits.put("file and its digest changed", pack -> {
            Files.writeString(pack.resolve("calls.csv"), "x");
            var sums = Files.readString(pack.resolve(Manifest.SUMS));
            Files.writeString(pack.resolve(Manifest.SUMS), sums.replaceAll("[0-9a-f]{64}  calls.csv",
                    Digests.sha256("x".getBytes(StandardCharsets.US_ASCII)) + "  calls.csv"));
        });
        edits.put("lists taken away", pack -> {
            Files.delete(pack.resolve(Manifest.FILE));
            Files.delete(pack.resolve(Manifest.SUMS));
        });
        return edits;
    }

    private static void zipEdit(Tally tally, String what, List<PackFile> files) {
        tally.check(!intact(single(PackZip.write(PACK.name(), PACK.made(), files))), "ZIP: " + what);
        tally.count("edits of the ZIP");
    }

    private static List<PackFile> edited(List<PackFile> files, UnaryOperator<List<PackFile>> edit) {
        return edit.apply(new ArrayList<>(files));
    }

    private static byte[] flipped(byte[] bytes, int at, int mask) {
        var altered = bytes.clone();
        altered[at] ^= (byte) mask;
        return altered;
    }

    private static FoundPack single(byte[] zip) {
        return new FoundPack.Single(new PackFile("pack.zip", zip));
    }

    private static boolean intact(FoundPack pack) {
        return PackCheck.of(pack, Optional.empty()) instanceof PackVerdict.Intact;
    }

    /** What the usual tool says of a folder. */
    private static boolean sums(Path folder) throws IOException, InterruptedException {
        return new ProcessBuilder("sha256sum", "-c", "--status", Manifest.SUMS).directory(folder.toFile())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    }

    /** One edit of a pack on disk. */
    @FunctionalInterface
    private interface Edit {
        void make(Path pack) throws IOException;
    }
}
