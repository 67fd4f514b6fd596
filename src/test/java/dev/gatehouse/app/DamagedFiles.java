package dev.gatehouse.app;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import dev.gatehouse.bench.Tally;
import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.baseline.Verdict;
import dev.gatehouse.domain.baseline.VerdictNote;
import dev.gatehouse.domain.finding.Acceptance;
import dev.gatehouse.domain.finding.FindingCode;
import dev.gatehouse.domain.finding.RollOut;
import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.local.RowNote;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.testing.Folders;
import dev.gatehouse.testing.ImmediateTaskRunner;
import dev.gatehouse.testing.Mutations;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.local.LocalNoticeViewModel;
import dev.gatehouse.ui.local.LocalValues;

/**
 * Figure R17, the part of the preferences: files of people's own entries are damaged N times, each in its own way, and
 * the window starts on them. A failure is a start that does not succeed, an original that is gone, something moved
 * without a word, or that nothing can be kept afterwards.
 */
public final class DamagedFiles {
    /** What is counted for each file that was moved away. */
    static final String SET_ASIDE = "set aside and said";
    private static final List<String> NAMES = List.of("networks.json", "row-notes.json", "accepted-findings.json",
            "idle-sign-out.json", "control-notes.json");
    private static final long ENORMOUS = 100L * 1024 * 1024;
    private static final int DEEP = 100_000;

    private final Path folder;
    private final Tally tally;
    private final List<byte[]> good = new ArrayList<>();

    /** Keeps something of every kind in a folder, to be damaged. */
    private DamagedFiles(Path folder, Tally tally) throws IOException {
        this.folder = folder;
        this.tally = tally;
        var local = start().local();
        var instance = new InstanceId("11111111-2222-3333-4444-555555555555");
        var office = Stream.of("10.0.0.0/8", "2001:db8::/32").flatMap(text -> AddressEntry.of(text).range().stream())
                .toList();
        local.networks().update(all -> all.with(new NamedNetwork("Office", office, true)));
        local.notes().update(all -> all.with(List.of(
                new RowNote(instance, office.getFirst(), "Zürich", "Anna", LocalDate.of(2027, 1, 31)))));
        local.acceptances().update(all -> all.with(new Acceptance(new ProfileRef(instance, new ProfileId("p")),
                FindingCode.DEAD_BLOCK, "192.0.2.1", "a spare", Instant.EPOCH)));
        local.rollOuts().update(all -> all.with(new RollOut(new ProfileRef(instance, new ProfileId("p")),
                RollOut.Point.CHAT_ONLY, RollOut.State.DONE, Instant.EPOCH)));
        local.verdictNotes().update(all -> all.with(new VerdictNote(new ProfileRef(instance, new ProfileId("p")),
                "pci-dss-8.2.8", Verdict.FAIL, "Sperre nach 10 min", "Anna", Instant.EPOCH)));
        for (var name : NAMES) {
            good.add(Files.readAllBytes(folder.resolve(name)));
        }
    }

    /** Starts on as many damaged files as the tally says. */
    public static void count(Tally tally) throws IOException {
        try (var folder = Folders.scratch("gatehouse-damage")) {
            var damage = new DamagedFiles(folder.path(), tally);
            for (var i = 0; i < tally.n(); i++) {
                damage.once(i);
            }
        }
    }

    /** Damages one of the files and starts. */
    private void once(int number) throws IOException {
        for (var i = 0; i < NAMES.size(); i++) {
            Files.write(folder.resolve(NAMES.get(i)), good.get(i));
        }
        var file = folder.resolve(NAMES.get(number % NAMES.size()));
        var damaged = damage(file, Random.from(tally.random(number)));
        try {
            check(number, file, damaged);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            tally.fail("%d: %s".formatted(number, thrown));
        }
        clear();
    }

    private static byte[] damage(Path file, Random random) throws IOException {
        var whole = Files.readAllBytes(file);
        var bytes = switch (random.nextInt(100)) {
            case 0 -> new byte[0];
            case 1 -> ("{\"schema\": 1, \"networks\": " + "[".repeat(DEEP)).getBytes(StandardCharsets.UTF_8);
            case 2 -> "{\"a\":".repeat(DEEP).getBytes(StandardCharsets.UTF_8);
            case 3 -> new byte[0]; // made long below
            case 4, 5, 6 -> binary(random);
            case 7, 8, 9 -> Arrays.copyOf(whole, random.nextInt(whole.length));
            case 10, 11 -> new String(whole, StandardCharsets.UTF_8).replace("\"schema\" : 1", "\"schema\" : 2")
                    .getBytes(StandardCharsets.UTF_8);
            default -> Mutations.of(whole, random);
        };
        Files.write(file, bytes);
        if (bytes.length == 0 && random.nextInt(4) == 0) {
            try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
                sparse.setLength(ENORMOUS);
            }
        }
        return bytes;
    }

    private static byte[] binary(Random random) {
        var bytes = new byte[1 + random.nextInt(4096)];
        random.nextBytes(bytes);
        return bytes;
    }

    private void check(int number, Path file, byte[] damaged) throws IOException {
        var window = start();
        var title = window.notices().titleProperty().get();
        var aside = aside(file);
        if (title.contains("newer")) {
            tally.count("left alone as of a newer version");
            expect(number, Files.exists(file) && Arrays.equals(Files.readAllBytes(file), damaged),
                    "a newer file was touched");
        } else if (title.isEmpty()) {
            tally.count("damage that does not show");
            expect(number, aside.isEmpty() && Files.exists(file), "moved without a word");
        } else {
            tally.count(SET_ASIDE);
            expect(number, aside.size() == 1 && isAsItWas(aside.getFirst(), damaged), "the original is gone");
        }
        window.notices().dismiss();
        expect(number, window.notices().titleProperty().get().isEmpty(), "more than one notice");
        window.local().networks().update(all -> all.with(new NamedNetwork("More", List.of(), false)));
        var others = NAMES.indexOf("networks.json") == number % NAMES.size() && title.contains("newer");
        expect(number, others || start().local().networks().get().find("More").isPresent(), "nothing can be kept");
    }

    private static boolean isAsItWas(Path aside, byte[] damaged) throws IOException {
        return Files.size(aside) == ENORMOUS || Arrays.equals(Files.readAllBytes(aside), damaged);
    }

    private void expect(int number, boolean holds, String otherwise) {
        tally.check(holds, "%d: %s".formatted(number, otherwise));
    }

    /** What the window does with these files when it starts. */
    private Window start() {
        var messages = Messages.strict(Locale.ENGLISH);
        var local = LocalStores.inFolders(folder, folder.resolve("state")).values(new ImmediateTaskRunner(), messages);
        var notices = new LocalNoticeViewModel(local, messages);
        local.load();
        return new Window(local, notices);
    }

    private static List<Path> aside(Path file) throws IOException {
        try (var files = Files.list(file.resolveSibling(""))) {
            return files.filter(one -> one.getFileName().toString().startsWith(file.getFileName() + ".bad-")).toList();
        }
    }

    private void clear() throws IOException {
        for (var name : NAMES) {
            for (var aside : aside(folder.resolve(name))) {
                Files.delete(aside);
            }
        }
    }

    /** What stands in the window. */
    private record Window(LocalValues local, LocalNoticeViewModel notices) {}
}
