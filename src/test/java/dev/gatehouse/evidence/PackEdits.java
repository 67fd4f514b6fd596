package dev.gatehouse.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import dev.gatehouse.app.AppCommands;
import dev.gatehouse.bench.Tally;
import dev.gatehouse.cli.Console;
import dev.gatehouse.cli.ExitCode;
import dev.gatehouse.cli.GatehouseCommand;
import dev.gatehouse.domain.port.PackFile;

/**
 * Edits of what a pack consists of, made on the disk: {@code gatehouse verify} itself has to find every one, and
 * {@code sha256sum -c} exactly those that it can.
 */
final class PackEdits {
    private final Pack pack;
    private final Path folder;
    private final Tally tally;
    private final String profile;

    PackEdits(Pack pack, Path folder, Tally tally) {
        this.pack = pack;
        this.folder = folder;
        this.tally = tally;
        this.profile = pack.files().stream().map(PackFile::path).filter(path -> path.startsWith("profiles/"))
                .findFirst().orElseThrow();
    }

    /** One edit of a pack on the disk. */
    @FunctionalInterface
    private interface Edit {
        void make(Path pack) throws IOException;
    }

    void play() throws IOException, InterruptedException {
        for (var edit : found().entrySet()) {
            play(edit.getKey(), edit.getValue(), true);
        }
        for (var edit : unseen().entrySet()) {
            play(edit.getKey(), edit.getValue(), false);
        }
        anotherPack();
        zips();
    }

    private void play(String what, Edit edit, boolean isFoundBySums) throws IOException, InterruptedException {
        var copy = folder.resolve(what.replaceAll("[^a-z]", "-"));
        copyTo(copy);
        tally.check(verify(copy) == ExitCode.OK && SumsOfCopies.takes(copy), what + ": not intact before");
        edit.make(copy);
        tally.check(verify(copy) == ExitCode.FOUND, what);
        tally.check(SumsOfCopies.takes(copy) != isFoundBySums, "sha256sum: " + what);
        tally.count(isFoundBySums ? "edits found by both" : "edits that sha256sum cannot see, found by verify");
    }

    /** Those that change, take away or rename something that SHA256SUMS lists. */
    private Map<String, Edit> found() {
        var edits = new LinkedHashMap<String, Edit>();
        edits.put("file taken away", pack -> Files.delete(pack.resolve(profile)));
        edits.put("file renamed", pack -> Files.move(pack.resolve(profile), pack.resolve("profiles/new.json")));
        edits.put("two files exchanged", pack -> {
            Files.move(pack.resolve("calls.csv"), pack.resolve("x"));
            Files.move(pack.resolve("findings.csv"), pack.resolve("calls.csv"));
            Files.move(pack.resolve("x"), pack.resolve("findings.csv"));
        });
        edits.put("file cut short", pack -> {
            var whole = Files.readAllBytes(pack.resolve("report.html"));
            Files.write(pack.resolve("report.html"), Arrays.copyOf(whole, whole.length / 2));
        });
        edits.put("file emptied", pack -> Files.write(pack.resolve("report.html"), new byte[0]));
        edits.put("a byte more", pack -> Files.writeString(pack.resolve("diff.txt"),
                Files.readString(pack.resolve("diff.txt")) + "\n"));
        edits.put("link to something else", pack -> link(pack, "report.json"));
        edits.put("digest changed", pack -> sums(pack, text -> "0".repeat(64) + text.substring(64)));
        edits.put("list of digests taken away", pack -> Files.delete(pack.resolve(Manifest.SUMS)));
        edits.put("list of digests emptied", pack -> sums(pack, _ -> ""));
        edits.put("manifest taken away", pack -> Files.delete(pack.resolve(Manifest.FILE)));
        edits.put("both lists taken away", pack -> {
            Files.delete(pack.resolve(Manifest.FILE));
            Files.delete(pack.resolve(Manifest.SUMS));
        });
        edits.put("entry of the manifest taken away", pack -> manifest(pack, PackEdits::withoutFirst));
        edits.put("entry of the manifest twice", pack -> manifest(pack, PackEdits::withFirstTwice));
        edits.put("manifest spelled otherwise", pack -> manifest(pack, text -> text.replace("  ", "    ")));
        return edits;
    }

    /** Those that leave every listed file as it is, or change its digest with it. */
    private Map<String, Edit> unseen() {
        var edits = new LinkedHashMap<String, Edit>();
        edits.put("file added", pack -> Files.writeString(pack.resolve("profiles/new.json"), "{}"));
        edits.put("empty folder added", pack -> Files.createDirectory(pack.resolve("profiles/new")));
        edits.put("link to the same", pack -> {
            Files.move(pack.resolve(profile), folder.resolve("elsewhere"));
            Files.createSymbolicLink(pack.resolve(profile), folder.resolve("elsewhere"));
        });
        edits.put("line of the digests taken away", pack -> sums(pack, text -> text.substring(text.indexOf('\n') + 1)));
        edits.put("line of the digests twice",
                pack -> sums(pack, text -> text.substring(0, text.indexOf('\n') + 1) + text));
        edits.put("lines of the digests in another order", pack -> sums(pack, text -> String.join("\n",
                text.lines().toList().reversed()) + "\n"));
        edits.put("digests in capitals", pack -> sums(pack, text -> text.replaceFirst("[0-9a-f]{64}",
                text.substring(0, 64).toUpperCase(Locale.ROOT))));
        edits.put("file and its digest changed", pack -> alter(pack, "calls.csv"));
        edits.put("file and its digest taken away", pack -> {
            Files.delete(pack.resolve(profile));
            sums(pack, text -> text.replaceAll("[0-9a-f]{64}  " + profile + "\n", ""));
        });
        edits.put("entry of the manifest taken away with its digest changed", pack -> {
            manifest(pack, PackEdits::withoutFirst);
            relist(pack, Manifest.FILE);
        });
        return edits;
    }

    /** A file is changed in every list, so that the pack is consistent in itself: only a digest noted before tells. */
    private void anotherPack() throws IOException {
        var copy = folder.resolve("another");
        copyTo(copy);
        var before = Digests.sha256(Files.readAllBytes(copy.resolve("calls.csv")));
        var size = "\"bytes\" : " + Files.size(copy.resolve("calls.csv")) + ",\n      \"sha256\" : \"" + before;
        alter(copy, "calls.csv");
        manifest(copy, text -> text.replace(size, "\"bytes\" : 1,\n      \"sha256\" : \""
                + Digests.sha256("x".getBytes(StandardCharsets.US_ASCII))));
        relist(copy, Manifest.FILE);
        tally.check(verify(copy) == ExitCode.OK, "a whole new pack is told without a digest, which cannot be");
        tally.check(verify(copy, "--digest", pack.digest()) == ExitCode.FOUND, "a whole new pack");
        tally.count("whole new packs, found by the digest that was noted");
    }

    private void zips() throws IOException {
        var zip = pack.zip();
        var files = pack.files();
        zip("as it was written", zip, ExitCode.OK);
        for (var edit : Map.of("a byte behind it", Arrays.copyOf(zip, zip.length + 1), "a byte less",
                Arrays.copyOf(zip, zip.length - 1), "half of it", Arrays.copyOf(zip, zip.length / 2), "nothing",
                new byte[0], "a byte before it", joined(new byte[1], zip), "a comment", comment(zip),
                "packed anew", packedAnew()).entrySet()) {
            zip(edit.getKey(), edit.getValue(), ExitCode.FOUND);
        }
        for (var edit : Map.of("another order", files.reversed(), "a file taken away", files.subList(1, files.size()),
                "a file twice", with(new PackFile(profile, new byte[0])), "a way out",
                with(new PackFile("../" + profile, new byte[0])), "a file added",
                with(new PackFile("profiles/new.json", new byte[0]))).entrySet()) {
            zip(edit.getKey(), PackZip.write(pack.name(), pack.made(), edit.getValue()), ExitCode.FOUND);
        }
        zip("a folder of another name", PackZip.write("other", pack.made(), files), ExitCode.FOUND);
    }

    private void zip(String what, byte[] bytes, int expected) throws IOException {
        var file = folder.resolve(what.replace(' ', '-') + ".zip");
        Files.write(file, bytes);
        tally.check(verify(file) == expected, "ZIP: " + what);
        if (expected == ExitCode.FOUND) {
            tally.count("edits of the ZIP found");
        }
    }

    /** With a comment, and the length of it where the end of a ZIP says so: good for any other program. */
    private static byte[] comment(byte[] zip) {
        var longer = joined(zip, new byte[]{'x'});
        longer[zip.length - 2] = 1;
        return longer;
    }

    private byte[] packedAnew() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : pack.files()) {
                zip.putNextEntry(new ZipEntry(pack.name() + "/" + file.path()));
                zip.write(file.bytes());
            }
        }
        return out.toByteArray();
    }

    private List<PackFile> with(PackFile more) {
        var files = new ArrayList<>(pack.files());
        files.add(more);
        return files;
    }

    private static byte[] joined(byte[] first, byte[] then) {
        var both = Arrays.copyOf(first, first.length + then.length);
        System.arraycopy(then, 0, both, first.length, then.length);
        return both;
    }

    /** As it was saved, without asking the disk to keep it for ever. */
    private void copyTo(Path copy) throws IOException {
        for (var file : pack.files()) {
            var path = copy.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        }
    }

    private void link(Path pack, String other) throws IOException {
        Files.delete(pack.resolve(profile));
        Files.createSymbolicLink(pack.resolve(profile), pack.resolve(other));
    }

    /** Changes a file and its line in SHA256SUMS. */
    private static void alter(Path pack, String file) throws IOException {
        Files.writeString(pack.resolve(file), "x");
        relist(pack, file);
    }

    private static void relist(Path pack, String file) throws IOException {
        var digest = Digests.sha256(Files.readAllBytes(pack.resolve(file)));
        sums(pack, text -> text.replaceAll("[0-9a-f]{64}  " + file, digest + "  " + file));
    }

    private static void sums(Path pack, UnaryOperator<String> edit) throws IOException {
        edit(pack.resolve(Manifest.SUMS), edit);
    }

    private static void manifest(Path pack, UnaryOperator<String> edit) throws IOException {
        edit(pack.resolve(Manifest.FILE), edit);
    }

    private static void edit(Path file, UnaryOperator<String> edit) throws IOException {
        var before = Files.readString(file);
        var after = edit.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException("the edit changes nothing in " + file.getFileName());
        }
        Files.writeString(file, after);
    }

    private static String withoutFirst(String manifest) {
        return entries(manifest, list -> list.subList(1, list.size()));
    }

    private static String withFirstTwice(String manifest) {
        return entries(manifest, list -> Stream.concat(Stream.of(list.getFirst()), list.stream()).toList());
    }

    /** Edits the entries and spells the manifest as it should be. */
    private static String entries(String manifest, UnaryOperator<List<Manifest.Entry>> edit) {
        var read = PackJson.read(manifest.getBytes(StandardCharsets.UTF_8), Manifest.class).orElseThrow();
        return new String(PackJson.write(new Manifest(read.schema(), read.kind(), read.pack(),
                edit.apply(read.files()))), StandardCharsets.UTF_8);
    }

    /** What {@code gatehouse verify} answers to the shell. */
    private static int verify(Path place, String... options) {
        var words = new PrintWriter(new StringWriter());
        var line = Stream.concat(Stream.of("verify", place.toString()), Stream.of(options)).toArray(String[]::new);
        return GatehouseCommand.run(line, AppCommands.forThisComputer(), new Console(words, words));
    }
}
