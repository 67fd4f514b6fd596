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

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.finding.Acceptance;
import dev.gatehouse.domain.finding.FindingCode;
import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.local.RowNote;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.testing.ImmediateTaskRunner;
import dev.gatehouse.testing.Mutations;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.local.LocalNoticeViewModel;
import dev.gatehouse.ui.local.LocalValues;

/**
 * The files of people's own entries, damaged, and what the window makes of them when it starts (reliability R17, the
 * part of the preferences).
 */
final class DamagedFiles {
    private static final List<String> NAMES = List.of("networks.json", "row-notes.json", "accepted-findings.json");
    private static final long ENORMOUS = 100L * 1024 * 1024;
    private static final int DEEP = 100_000;

    private final Path folder;
    private final Random random;
    private final List<byte[]> good = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private int setAside;

    /** Keeps something of every kind in a folder, to be damaged. */
    DamagedFiles(Path folder, long seed) throws IOException {
        this.folder = folder;
        this.random = new Random(seed);
        var local = start().local();
        var instance = new InstanceId("11111111-2222-3333-4444-555555555555");
        var office = Stream.of("10.0.0.0/8", "2001:db8::/32").flatMap(text -> AddressEntry.of(text).range().stream())
                .toList();
        local.networks().update(all -> all.with(new NamedNetwork("Office", office, true)));
        local.notes().update(all -> all.with(List.of(
                new RowNote(instance, office.getFirst(), "Zürich", "Anna", LocalDate.of(2027, 1, 31)))));
        local.acceptances().update(all -> all.with(new Acceptance(new ProfileRef(instance, new ProfileId("p")),
                FindingCode.DEAD_BLOCK, "192.0.2.1", "a spare", Instant.EPOCH)));
        for (var name : NAMES) {
            good.add(Files.readAllBytes(folder.resolve(name)));
        }
    }

    /** What went wrong, one line each. */
    List<String> failures() {
        return failures;
    }

    /** How many damaged files were set aside; the damage of the others did not show. */
    int setAside() {
        return setAside;
    }

    /** Damages one of the files and starts. */
    void once(int number) throws IOException {
        for (var i = 0; i < NAMES.size(); i++) {
            Files.write(folder.resolve(NAMES.get(i)), good.get(i));
        }
        var file = folder.resolve(NAMES.get(number % NAMES.size()));
        var damaged = damage(file);
        try {
            check(number, file, damaged);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            failures.add("%d: %s".formatted(number, thrown));
        }
        clear();
    }

    private byte[] damage(Path file) throws IOException {
        var whole = Files.readAllBytes(file);
        var bytes = switch (random.nextInt(100)) {
            case 0 -> new byte[0];
            case 1 -> ("{\"schema\": 1, \"networks\": " + "[".repeat(DEEP)).getBytes(StandardCharsets.UTF_8);
            case 2 -> "{\"a\":".repeat(DEEP).getBytes(StandardCharsets.UTF_8);
            case 3 -> new byte[0]; // made long below
            case 4, 5, 6 -> binary();
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

    private byte[] binary() {
        var bytes = new byte[1 + random.nextInt(4096)];
        random.nextBytes(bytes);
        return bytes;
    }

    private void check(int number, Path file, byte[] damaged) throws IOException {
        var window = start();
        var title = window.notices().titleProperty().get();
        var aside = aside(file);
        if (title.contains("newer")) {
            expect(number, Files.exists(file) && Arrays.equals(Files.readAllBytes(file), damaged),
                    "a newer file was touched");
        } else if (title.isEmpty()) {
            expect(number, aside.isEmpty() && Files.exists(file), "moved without a word");
        } else {
            setAside++;
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
        if (!holds) {
            failures.add("%d: %s".formatted(number, otherwise));
        }
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
