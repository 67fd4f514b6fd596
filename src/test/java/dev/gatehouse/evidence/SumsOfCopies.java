package dev.gatehouse.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.gatehouse.domain.port.PackFile;
import dev.gatehouse.evidence.PackTampering.Flip;

/**
 * What the real {@code sha256sum -c} says of many changed copies of one file, a hundred of them at a time.
 * <p>
 * {@code sha256sum -c} looks at each line by itself: it opens the file named there and compares digests, whatever the
 * other lines say, and the whole check fails as soon as one line does. So for a pack with one changed file it decides
 * by the line of that file alone, and that line may as well stand in a list with the same line for other copies. The
 * list carries the digest of the pack's own {@code SHA256SUMS}, and every copy is hashed by the tool from its first
 * byte to its last.
 */
final class SumsOfCopies {
    private static final int COPIES = 100;
    private static final Pattern FAILED = Pattern.compile("(\\d+): FAILED");

    private final PackFile file;
    private final Path folder;

    private SumsOfCopies(PackFile file, Path folder) {
        this.file = file;
        this.folder = folder;
    }

    /** Copies of this file in a folder, which is made if need be. */
    static SumsOfCopies of(PackFile file, Path folder) throws IOException {
        Files.createDirectories(folder);
        return new SumsOfCopies(file, folder);
    }

    /** Whether {@code sha256sum -c SHA256SUMS} takes a folder. */
    static boolean takes(Path pack) throws IOException, InterruptedException {
        return new ProcessBuilder("sha256sum", "-c", "--status", Manifest.SUMS).directory(pack.toFile())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    }

    /** Those changes of one byte that it does not find. */
    List<Flip> missed(List<Flip> flips) throws IOException, InterruptedException {
        for (var i = 0; i < Math.min(COPIES, flips.size()); i++) {
            Files.write(copy(i), file.bytes());
        }
        var missed = new ArrayList<Flip>();
        for (var from = 0; from < flips.size(); from += COPIES) {
            missed.addAll(missedOf(flips.subList(from, Math.min(from + COPIES, flips.size()))));
        }
        return missed;
    }

    private List<Flip> missedOf(List<Flip> flips) throws IOException, InterruptedException {
        var original = file.bytes();
        var list = new StringBuilder();
        for (var i = 0; i < flips.size(); i++) {
            var flip = flips.get(i);
            put(i, flip.at(), flip.of(original)[flip.at()]);
            list.append(Digests.sha256(file)).append("  ").append(i).append('\n');
        }
        Files.writeString(folder.resolve("list"), list);
        var found = found();
        for (var i = 0; i < flips.size(); i++) {
            put(i, flips.get(i).at(), original[flips.get(i).at()]);
        }
        var missed = new ArrayList<>(flips);
        found.reversed().forEach(i -> missed.remove(i.intValue()));
        return missed;
    }

    /** The numbers of the copies whose lines fail, in order. */
    private List<Integer> found() throws IOException, InterruptedException {
        var asked = new ProcessBuilder("sha256sum", "-c", "list").directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        asked.environment().put("LC_ALL", "C");
        var process = asked.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines().map(FAILED::matcher).filter(line -> line.matches())
                .map(line -> Integer.valueOf(line.group(1))).toList();
    }

    private void put(int copy, int at, byte value) throws IOException {
        try (var channel = FileChannel.open(copy(copy), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[]{value}), at);
        }
    }

    private Path copy(int number) {
        return folder.resolve(Integer.toString(number));
    }
}
