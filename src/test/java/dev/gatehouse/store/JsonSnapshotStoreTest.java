package dev.gatehouse.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.domain.fleet.Approval;
import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.fleet.SnapshotHead;
import dev.gatehouse.domain.fleet.SnapshotId;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.LocalStoreException.Reason;
import dev.gatehouse.domain.port.SnapshotStore;
import dev.gatehouse.testing.FleetReadings;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Snapshots on a real disk: kept, changed, altered by hand, of the future, and on a disk that fails. */
class JsonSnapshotStoreTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T10:15:30.123Z"));
    private static final Approval ANNA = new Approval("anna", Instant.parse("2026-08-02T08:00:00Z"), "audit 2026");

    @TempDir
    private Path temp;

    private SnapshotStore store() {
        return new StateFiles(temp, CLOCK).snapshots();
    }

    private Path file(Snapshot snapshot) {
        return temp.resolve("snapshots").resolve(snapshot.head().id() + ".json");
    }

    private static Snapshot example() {
        return Snapshot.of(FleetReadings.of(Profiles.example3(), Profiles.open("Default")), "before the audit");
    }

    private static Snapshot later() {
        return Snapshot.of(FleetReadings.at(FleetReadings.ENDED.plusSeconds(60),
                List.of(FleetReadings.read(Profiles.example3()))), Profiles.ref(Profiles.example3()), "");
    }

    @Test
    void what_was_kept_comes_back_and_is_listed_the_newest_first() throws Exception {
        var first = example();
        var second = later();
        store().keep(first);
        store().keep(second);

        assertThat(store().read(first.head().id())).isEqualTo(first);
        assertThat(store().read(second.head().id())).isEqualTo(second);
        var listing = store().list();
        assertThat(listing.heads()).containsExactly(second.head(), first.head());
        assertThat(listing.problems()).isEmpty();
        assertThat(first.head().extent()).isEqualTo(new SnapshotHead.Extent(1, 1, 2, 2, true));
    }

    @Test
    void anything_read_can_be_kept() throws Exception {
        for (var seed = 0; seed < 30; seed++) {
            var snapshot = Snapshot.of(FleetReadings.anything(new Random(seed)), "\u202e\ud800 " + seed);
            store().keep(snapshot);
            assertThat(store().read(snapshot.head().id())).isEqualTo(snapshot);
        }
        assertThat(store().list().heads()).hasSize(30);
    }

    @Test
    void a_folder_that_is_not_there_is_an_empty_list_and_stays_away() throws Exception {
        assertThat(store().list().heads()).isEmpty();
        assertThat(temp.resolve("snapshots")).doesNotExist();
    }

    @Test
    void approving_and_naming_change_nothing_of_what_was_read() throws Exception {
        var snapshot = example();
        store().keep(snapshot);

        var head = store().update(snapshot.head().id(),
                now -> now.named("audit", "as agreed").with(Optional.of(ANNA)));

        assertThat(head.approval()).contains(ANNA);
        assertThat(store().list().heads()).containsExactly(head);
        assertThat(store().read(head.id())).isEqualTo(snapshot.with(head));
        assertThatThrownBy(() -> store().update(head.id(), _ -> later().head()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_that_was_altered_by_hand_is_set_aside_and_hides_no_other() throws Exception {
        var altered = example();
        var good = later();
        store().keep(altered);
        store().keep(good);
        var text = Files.readString(file(altered), StandardCharsets.US_ASCII);
        Files.writeString(file(altered), text.replaceFirst("200\\.255\\.40\\.50\", ", "200.255.40.51\", "));

        var problem = catchThrowableOfType(LocalStoreException.class, () -> store().read(altered.head().id()));

        assertThat(problem.reason()).isEqualTo(Reason.SET_ASIDE);
        assertThat(Path.of(problem.file())).exists();
        assertThat(store().list().heads()).containsExactly(good.head());
    }

    @Test
    void a_head_that_is_broken_or_cut_off_is_told_and_hides_no_other() throws Exception {
        var broken = example();
        var good = later();
        store().keep(broken);
        store().keep(good);
        var bytes = Files.readAllBytes(file(broken));
        for (var length : List.of(0, 1, 20, 100)) {
            Files.write(file(broken), java.util.Arrays.copyOf(bytes, length));
            var listing = store().list();
            assertThat(listing.heads()).containsExactly(good.head());
            assertThat(listing.problems()).extracting(LocalStoreException::reason).containsExactly(Reason.SET_ASIDE);
        }
    }

    @Test
    void one_of_a_newer_gatehouse_is_left_alone() throws Exception {
        var snapshot = example();
        store().keep(snapshot);
        var newer = Files.readString(file(snapshot)).replace("\"schema\" : 1", "\"schema\" : 2");
        Files.writeString(file(snapshot), newer);

        assertThat(store().list().problems()).extracting(LocalStoreException::reason).containsExactly(Reason.NEWER);
        assertThat(catchThrowableOfType(LocalStoreException.class, () -> store().read(snapshot.head().id())).reason())
                .isEqualTo(Reason.NEWER);
        assertThat(Files.readString(file(snapshot))).isEqualTo(newer);
    }

    @Test
    void a_disk_that_fails_leaves_the_old_one_whole() throws Exception {
        var snapshot = example();
        store().keep(snapshot);
        for (var good = 0; good < 3; good++) {
            var disk = new FaultyDisk();
            disk.failAfter(good, Integer.MAX_VALUE);
            var failing = new JsonSnapshotStore(temp.resolve("snapshots"), CLOCK, disk, new Tries(_ -> {}));
            assertThatThrownBy(() -> failing.update(snapshot.head().id(), now -> now.named("x", "y")))
                    .isInstanceOf(LocalStoreException.class);
            assertThat(store().read(snapshot.head().id())).isEqualTo(snapshot);
        }
    }

    @Test
    void an_export_is_the_file_to_the_byte_and_one_that_cannot_be_written_says_so() throws Exception {
        var snapshot = example();
        store().keep(snapshot);
        var copy = temp.resolve("out").resolve("copy.json");

        store().export(snapshot.head().id(), copy);

        assertThat(Files.readAllBytes(copy)).isEqualTo(Files.readAllBytes(file(snapshot)));
        assertThat(catchThrowableOfType(LocalStoreException.class,
                () -> store().export(snapshot.head().id(), copy.resolve("x"))).reason()).isEqualTo(Reason.NOT_WRITTEN);
    }

    @Test
    void deleting_takes_one_and_only_once() throws Exception {
        var snapshot = example();
        store().keep(snapshot);
        store().keep(later());

        store().delete(snapshot.head().id());
        store().delete(snapshot.head().id());

        assertThat(store().list().heads()).hasSize(1);
        assertThat(catchThrowableOfType(LocalStoreException.class, () -> store().read(snapshot.head().id())).reason())
                .isEqualTo(Reason.NOT_READ);
    }

    @Test
    void without_a_home_folder_nothing_is_kept_and_nothing_is_made() throws Exception {
        var homeless = new StateFiles(Path.of("no-home"), CLOCK).snapshots();

        assertThat(homeless.list().heads()).isEmpty();
        assertThat(catchThrowableOfType(LocalStoreException.class, () -> homeless.keep(example())).reason())
                .isEqualTo(Reason.NO_FOLDER);
        assertThat(Path.of("no-home")).doesNotExist();
    }

    @Test
    void only_the_owner_may_read_it() throws IOException, LocalStoreException {
        var snapshot = example();
        store().keep(snapshot);

        if (temp.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file(snapshot))))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve("snapshots"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void ids_sort_by_time_and_nothing_else_is_one() {
        assertThat(SnapshotId.at(Instant.parse("2026-08-01T14:02:11.9Z")).value())
                .matches("20260801T140211Z-[0-9a-f]{8}");
        assertThatThrownBy(() -> new SnapshotId("../journal")).isInstanceOf(IllegalArgumentException.class);
    }
}
