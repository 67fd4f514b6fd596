package dev.gatehouse.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.baseline.Verdict;
import dev.gatehouse.domain.baseline.VerdictNote;
import dev.gatehouse.domain.baseline.VerdictNotes;
import dev.gatehouse.domain.finding.Acceptance;
import dev.gatehouse.domain.finding.Acceptances;
import dev.gatehouse.domain.finding.FindingCode;
import dev.gatehouse.domain.finding.RollOut;
import dev.gatehouse.domain.finding.RollOuts;
import dev.gatehouse.domain.local.Bookmark;
import dev.gatehouse.domain.local.Bookmarks;
import dev.gatehouse.domain.local.Habits;
import dev.gatehouse.domain.local.Hint;
import dev.gatehouse.domain.local.Language;
import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.local.OwnBaseline;
import dev.gatehouse.domain.local.OwnBaselines;
import dev.gatehouse.domain.local.PackMemory;
import dev.gatehouse.domain.local.RowNote;
import dev.gatehouse.domain.local.RowNotes;
import dev.gatehouse.domain.local.TableLayout;
import dev.gatehouse.domain.local.TableLayouts;
import dev.gatehouse.domain.local.WindowPlace;
import dev.gatehouse.domain.matrix.ColumnChoice;
import dev.gatehouse.domain.matrix.FleetColumn;
import dev.gatehouse.domain.port.EndpointChoice;
import dev.gatehouse.domain.port.LocalStore;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.LocalStoreException.Reason;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Values in JSON files on a real disk: broken, of the future, full, shared and not there. */
class JsonLocalStoreTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:15:30.123Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private static final InstanceId INSTANCE = new InstanceId("11111111-2222-3333-4444-555555555555");
    private static final NamedNetworks OFFICES = new NamedNetworks(List.of(
            network("Head office", true, "10.0.0.0/8", "2001:db8::/32"), network("VPN", false, "198.51.100.7"),
            network("Nothing yet", false)));

    @TempDir
    private Path temp;

    private static NamedNetwork network(String name, boolean mustKeep, String... ranges) {
        return new NamedNetwork(name, Stream.of(ranges).map(JsonLocalStoreTest::range).toList(), mustKeep);
    }

    private static AddressRange range(String text) {
        return AddressEntry.of(text).range().orElseThrow();
    }

    private Path file() {
        return temp.resolve("networks.json");
    }

    private LocalStore<NamedNetworks> networks() {
        return new ConfigFiles(temp, CLOCK).networks();
    }

    @Test
    void bookmarksComeBackAsTheyWereAndHoldNamesOnly() throws Exception {
        var store = new ConfigFiles(temp, CLOCK).bookmarks();
        var kept = new Bookmarks(List.of(new Bookmark("Acme", "acme-prod", "us-east-1", "inst-1",
                Bookmark.Label.PRODUCTION, true)));

        store.write(kept);

        assertThat(new ConfigFiles(temp, CLOCK).bookmarks().read()).isEqualTo(kept);
        assertThat(Files.readString(temp.resolve("connections.json"))).contains("\"schema\"", "\"readOnly\"")
                .doesNotContainIgnoringCase("secret").doesNotContainIgnoringCase("token");
    }

    @Test
    void habitsAndTheWindowsPlaceComeBackAndHoldNothingSecret() throws Exception {
        var files = new ConfigFiles(temp, CLOCK);
        var way = new Bookmark("Example 3 in acme", "acme", "us-west-2", "arn:aws:connect:…", Bookmark.Label.TEST,
                true);
        var habits = Habits.NONE.without(Hint.FIND).without(Hint.COPY).taken(way);
        files.habits().write(habits);
        assertThat(new ConfigFiles(temp, CLOCK).habits().read()).isEqualTo(habits);

        var place = Optional.of(new WindowPlace(10, -20, 1280, 800, true));
        assertThat(files.window().read()).isEmpty();
        files.window().write(place);
        assertThat(new ConfigFiles(temp, CLOCK).window().read()).isEqualTo(place);
        Files.writeString(temp.resolve("window.txt"), "left of the door");
        assertThat(files.window().read()).isEmpty();
    }

    @Test
    void columnsComeBackInTheirOrderAndOnlyThoseThatThereAre() throws Exception {
        var store = new ConfigFiles(temp, CLOCK).fleetColumns();

        assertThat(store.read()).isEqualTo(ColumnChoice.AS_MANY_AS_FIT);
        store.write(new ColumnChoice(List.of(FleetColumn.STATE, FleetColumn.INSTANCE)).with(FleetColumn.STATE, 140));

        assertThat(new ConfigFiles(temp, CLOCK).fleetColumns().read().columns()).containsExactly(FleetColumn.INSTANCE,
                FleetColumn.STATE);
        assertThat(new ConfigFiles(temp, CLOCK).fleetColumns().read().widths()).isEqualTo(Map.of(FleetColumn.STATE,
                140));
        Files.writeString(temp.resolve("fleet-columns.json"), "{\"schema\":1,\"columns\":[\"STATE\"]}");
        assertThat(new ConfigFiles(temp, CLOCK).fleetColumns().read().widths()).isEmpty();
        Files.writeString(temp.resolve("fleet-columns.json"), "{\"schema\":1,\"columns\":[\"WEATHER\"]}");
        assertThatThrownBy(() -> new ConfigFiles(temp, CLOCK).fleetColumns().read())
                .isInstanceOf(LocalStoreException.class);
    }

    @Test
    void tablesComeBackAsTheyWereLeft() throws Exception {
        var store = new ConfigFiles(temp, CLOCK).layouts();
        var layouts = new TableLayouts(Map.of("instances", new TableLayout(
                List.of(new TableLayout.Column("alias", 240, true), new TableLayout.Column("id", 90, false)),
                Optional.of(new TableLayout.Sort("alias", false))), "impact",
                new TableLayout(List.of(new TableLayout.Column("word", 110, true)), Optional.empty())));

        assertThat(store.read()).isEqualTo(TableLayouts.NONE);
        store.write(layouts);
        assertThat(new ConfigFiles(temp, CLOCK).layouts().read()).isEqualTo(layouts);

        Files.writeString(temp.resolve("tables.json"),
                "{\"schema\":1,\"tables\":[{\"name\":\"x\",\"columns\":[{\"id\":\"a\",\"width\":0,\"shown\":true}]}]}");
        assertThatThrownBy(() -> new ConfigFiles(temp, CLOCK).layouts().read())
                .isInstanceOf(LocalStoreException.class);
    }

    @Test
    void placesOfPacksAndTheirLanguageComeBack() throws Exception {
        var store = new StateFiles(temp, CLOCK).packs();
        var memory = PackMemory.NONE.in(Language.JAPANESE).with(new PackMemory.Saved("ab", "/evidence/one"))
                .with(new PackMemory.Saved("cd", "/evidence/two.zip"));

        assertThat(store.read()).isEqualTo(PackMemory.NONE);
        store.write(memory);
        assertThat(new StateFiles(temp, CLOCK).packs().read()).isEqualTo(memory);
    }

    @Test
    void bookmarksOfBeforeThereWasAChoiceOfHostsLeadToTheUsualOnes() throws Exception {
        Files.writeString(temp.resolve("connections.json"), """
                {"schema": 1, "connections": [{"name": "Acme", "profile": "acme-prod", "region": "us-east-1",
                "instance": "", "label": "TEST", "readOnly": false}]}
                """);
        var store = new ConfigFiles(temp, CLOCK).bookmarks();

        var bookmark = store.read().all().getFirst();

        assertThat(bookmark.endpoint()).isEqualTo(EndpointChoice.STANDARD);
        var fips = new Bookmark("Gov", "gov", "us-gov-west-1", "", Bookmark.Label.TEST, false,
                new EndpointChoice(true, false));
        store.write(new Bookmarks(List.of(fips)));
        assertThat(store.read().all()).containsExactly(fips);
    }

    private JsonLocalStore<NamedNetworks> on(Disk disk, List<Duration> waits) {
        return new JsonLocalStore<>(file(), NetworksData.FORM, disk, CLOCK, new Tries(waits::add));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(temp)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith(".lock")).sorted()
                    .toList();
        }
    }

    @Test
    void everyKindOfValueComesBackAsItWasKept() throws Exception {
        var hostile = "⟦\u202e\u0000\ud800 \"}],\\ " + "x".repeat(100_000);
        var notes = new RowNotes(List.of(
                new RowNote(INSTANCE, range("10.0.0.0/8"), hostile, "Anna", LocalDate.of(2027, 1, 31)),
                new RowNote(INSTANCE, range("::1"), "loop", "", null)));
        var accepted = new Acceptances(List.of(new Acceptance(new ProfileRef(INSTANCE, new ProfileId("p/1")),
                FindingCode.DEAD_BLOCK, "192.0.2.1", hostile, NOW)));
        var rollOuts = new RollOuts(List.of(new RollOut(new ProfileRef(INSTANCE, new ProfileId("p/1")),
                RollOut.Point.VENDOR_CCP, RollOut.State.NOT_APPLICABLE, NOW)));
        var files = new ConfigFiles(temp, CLOCK);
        files.networks().write(OFFICES);
        var baselines = new OwnBaselines(List.of(new OwnBaseline("/etc/acme.json", hostile)));
        files.rollOuts().write(rollOuts);
        files.baselines().write(baselines);
        files.notes().write(notes);
        files.acceptances().write(accepted);
        var beside = VerdictNotes.NONE.with(new VerdictNote(new ProfileRef(INSTANCE, new ProfileId("p/1")), hostile,
                Verdict.NEEDS_OTHER_EVIDENCE, hostile, hostile, NOW));
        files.verdictNotes().write(beside);
        assertThat(files.verdictNotes().read()).isEqualTo(beside);
        assertThat(files.networks().read()).isEqualTo(OFFICES);
        assertThat(files.notes().read()).isEqualTo(notes);
        assertThat(files.acceptances().read()).isEqualTo(accepted);
        assertThat(files.rollOuts().read()).isEqualTo(rollOuts);
        assertThat(files.baselines().read()).isEqualTo(baselines);
        assertThat(names()).containsExactly("accepted-findings.json", "baselines.json", "control-notes.json",
                "idle-sign-out.json", "networks.json",
                "row-notes.json");
    }

    @Test
    void aFileIsPlainAsciiAndForItsOwnerAlone() throws Exception {
        var folder = temp.resolve("new").resolve("config");
        new ConfigFiles(folder, CLOCK).networks().write(new NamedNetworks(List.of(network("Zürich\u202e", true))));
        var text = Files.readAllBytes(folder.resolve("networks.json"));
        assertThat(new String(text, StandardCharsets.ISO_8859_1)).matches("[\\n -~]*")
                .startsWith("{\n  \"schema\" : 1");
        assertThat(Files.getPosixFilePermissions(folder)).hasSize(3);
        assertThat(Files.getPosixFilePermissions(folder.resolve("networks.json"))).hasSize(2);
    }

    @Test
    void readingWhatIsNotThereMakesNothing() throws Exception {
        var folder = temp.resolve("none");
        assertThat(new ConfigFiles(folder, CLOCK).networks().read()).isEqualTo(NamedNetworks.NONE);
        assertThat(folder).doesNotExist();
    }

    @Test
    void aFileSavedByNotepadIsRead() throws Exception {
        networks().write(OFFICES);
        Files.writeString(file(), "\ufeff" + Files.readString(file()).replace("\n", "\r\n"));
        assertThat(networks().read()).isEqualTo(OFFICES);
    }

    @Test
    void aBlockIsReadHoweverItIsSpelt() throws Exception {
        Files.writeString(file(), """
                {"networks": [{"name": "A", "ranges": ["2001:DB8:0::/32"], "mustKeep": false}], "schema": 1}""");
        assertThat(networks().read().all()).containsExactly(network("A", false, "2001:db8::/32"));
    }

    @Test
    void twoWindowsLoseNothingOfEachOther() throws Exception {
        var one = networks();
        var other = networks();
        one.read();
        other.read();
        one.update(all -> all.with(network("One", false)));
        other.update(all -> all.with(network("Other", true)));
        one.update(all -> all.with(network("Third", false)));
        assertThat(networks().read().all()).extracting(NamedNetwork::name).containsExactly("One", "Other", "Third");
    }

    @Test
    void aFileDeletedMeanwhileIsWrittenAsTheWindowShowsIt() throws Exception {
        var store = networks();
        store.write(OFFICES);
        Files.delete(file());
        store.update(all -> all.with(network("More", false)));
        assertThat(networks().read().all()).hasSize(4);
    }

    /** A file that is not what it should be. */
    @Nested
    class Broken {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "{", "[]", "null", "1", "\"text\"", "{}", "{\"networks\": []}",
                "{\"schema\": \"1\", \"networks\": []}", "{\"schema\": 0, \"networks\": []}",
                "{\"schema\": 1.0, \"networks\": []}", "{\"schema\": 1}", "{\"schema\": 1, \"networks\": null}",
                "{\"schema\": 1, \"networks\": {}}", "{\"schema\": 1, \"networks\": [null]}",
                "{\"schema\": 1, \"networks\": []} x", "{\"schema\": 1, \"schema\": 1, \"networks\": []}",
                "{\"schema\": 1, \"networks\": [], \"more\": 1}",
                "{\"schema\": 1, \"networks\": [{\"ranges\": [], \"mustKeep\": true}]}",
                "{\"schema\": 1, \"networks\": [{\"name\": 5, \"ranges\": [], \"mustKeep\": true}]}",
                "{\"schema\": 1, \"networks\": [{\"name\": \"a\", \"ranges\": [], \"mustKeep\": \"true\"}]}",
                "{\"schema\": 1, \"networks\": [{\"name\": \"a\", \"ranges\": [], \"mustKeep\": null}]}",
                "{\"schema\": 1, \"networks\": [{\"name\": \"a\", \"ranges\": [null], \"mustKeep\": true}]}",
                "{\"schema\": 1, \"networks\": [{\"name\": \"a\", \"ranges\": [\"300.1.1.1\"], \"mustKeep\": true}]}",
                "{\"schema\": 1, \"networks\": [{\"name\": \"a\", \"ranges\": \"10.0.0.1\", \"mustKeep\": true}]}",
                "{\"schema\": 1, \"networks\": [{\"name\": \"a\", \"ranges\": [], \"mustKeep\": true},"
                        + "{\"name\": \"a\", \"ranges\": [], \"mustKeep\": true}]}"})
        void isSetAsideWholeAndTheProgramGoesOn(String text) throws Exception {
            isSetAside(text.getBytes(StandardCharsets.UTF_8));
        }

        @Test
        void bytesThatAreNoTextAreSetAside() throws Exception {
            isSetAside(new byte[]{(byte) 0xff, (byte) 0xfe, 0, 1, 2, (byte) 0x80});
        }

        @ParameterizedTest
        @ValueSource(strings = {"[", "{\"a\":", "{\"schema\":1,\"networks\":[",
                "{\"schema\":1,\"networks\":[{\"name\":"})
        void deepNestingIsSetAside(String opening) throws Exception {
            isSetAside((opening.startsWith("{\"schema\"") ? opening + "[".repeat(200_000) : opening.repeat(200_000))
                    .getBytes(StandardCharsets.UTF_8));
        }

        @Test
        void anEnormousFileIsSetAsideUnread() throws Exception {
            try (var sparse = new RandomAccessFile(file().toFile(), "rw")) {
                sparse.setLength(100L * 1024 * 1024);
            }
            assertThat(reason(networks())).isEqualTo(Reason.SET_ASIDE);
            assertThat(names()).containsExactly("networks.json.bad-20261123T101530123Z");
        }

        @Test
        void aSecondDamagedFileOfTheSameInstantDoesNotReplaceTheFirst() throws Exception {
            Files.writeString(file(), "first");
            assertThat(reason(networks())).isEqualTo(Reason.SET_ASIDE);
            Files.writeString(file(), "second");
            assertThat(reason(networks())).isEqualTo(Reason.SET_ASIDE);
            assertThat(temp.resolve("networks.json.bad-20261123T101530123Z")).hasContent("first");
            assertThat(temp.resolve("networks.json.bad-20261123T101530123Z-2")).hasContent("second");
        }

        @Test
        void whileTheWindowIsOpenCostsNothingOfWhatItShows() throws Exception {
            var store = networks();
            store.write(OFFICES);
            Files.writeString(file(), "edited by hand, badly");
            assertThatThrownBy(() -> store.update(all -> all.with(network("More", false))))
                    .isInstanceOfSatisfying(LocalStoreException.class,
                            thrown -> assertThat(thrown.reason()).isEqualTo(Reason.SET_ASIDE));
            assertThat(networks().read().all()).hasSize(4);
            assertThat(temp.resolve("networks.json.bad-20261123T101530123Z")).hasContent("edited by hand, badly");
        }

        private void isSetAside(byte[] bytes) throws Exception {
            Files.write(file(), bytes);
            var thrown = catchThrowableOfType(LocalStoreException.class, () -> networks().read());
            assertThat(thrown.reason()).isEqualTo(Reason.SET_ASIDE);
            assertThat(names()).containsExactly("networks.json.bad-20261123T101530123Z");
            assertThat(Path.of(thrown.file())).hasBinaryContent(bytes);
            assertThat(networks().read()).isEqualTo(NamedNetworks.NONE);
            networks().write(OFFICES);
            assertThat(networks().read()).isEqualTo(OFFICES);
        }
    }

    /** A file that a newer Gatehouse wrote. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"schema\": 2, \"networks\": {\"any\": \"thing\"}}",
            "{\"a\": [{}], \"schema\": 2147483647}",
            "{\"schema\": 2, broken"})
    void aFileOfTheFutureIsNeitherReadNorOverwritten(String text) throws Exception {
        Files.writeString(file(), text);
        var store = networks();
        assertThat(reason(store)).isEqualTo(Reason.NEWER);
        assertThatThrownBy(() -> store.write(OFFICES)).isInstanceOfSatisfying(LocalStoreException.class,
                thrown -> assertThat(thrown.reason()).isEqualTo(Reason.NEWER));
        assertThat(file()).hasContent(text);
        assertThat(names()).containsExactly("networks.json");
    }

    @Test
    void withoutAHomeFolderNothingIsReadAndNothingWritten() throws Exception {
        var store = new ConfigFiles(Path.of("?", ".config", "gatehouse"), CLOCK).networks();
        assertThat(store.read()).isEqualTo(NamedNetworks.NONE);
        assertThatThrownBy(() -> store.write(OFFICES)).isInstanceOfSatisfying(LocalStoreException.class,
                thrown -> assertThat(thrown.reason()).isEqualTo(Reason.NO_FOLDER));
        assertThat(Path.of("?")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidWhenSomethingIsToBeKept() throws Exception {
        Files.writeString(temp.resolve("taken"), "a file");
        var store = new ConfigFiles(temp.resolve("taken").resolve("gatehouse"), CLOCK).networks();
        assertThatThrownBy(() -> store.write(OFFICES)).isInstanceOfSatisfying(LocalStoreException.class,
                thrown -> assertThat(thrown.reason()).isEqualTo(Reason.NOT_WRITTEN));
    }

    @Test
    void aPlaceWithSpacesAndForeignLettersWorks() throws Exception {
        var folder = temp.resolve("Müller & Söhne 東京").resolve("x".repeat(200)).resolve("y".repeat(100));
        new ConfigFiles(folder, CLOCK).networks().write(OFFICES);
        assertThat(new ConfigFiles(folder, CLOCK).networks().read()).isEqualTo(OFFICES);
    }

    /** A disk that fails. */
    @Nested
    class Failing {
        private final NamedNetworks next = OFFICES.with(network("More", true, "192.0.2.0/24"));

        @Test
        void atAnyStepTheOldOrTheNewValueIsWhole() throws Exception {
            for (var n = 0; n < 12; n++) {
                Files.deleteIfExists(file());
                networks().write(OFFICES);
                var disk = new FaultyDisk();
                var store = on(disk, new ArrayList<>());
                store.read();
                disk.failAfter(n, Integer.MAX_VALUE);
                var wrote = wrote(store);
                assertThat(networks().read()).as("step %d", n).isIn(OFFICES, next);
                assertThat(wrote).as("step %d", n).isEqualTo(networks().read().equals(next));
                disk.failAfter(Integer.MAX_VALUE, 0);
                assertThat(wrote(store)).as("once the disk works again").isTrue();
                assertThat(networks().read()).isEqualTo(next);
                assertThat(names()).containsExactly("networks.json");
            }
        }

        @Test
        void aDamagedFileThatCannotBeMovedIsLeftAlone() throws Exception {
            Files.writeString(file(), "damaged");
            var disk = new FaultyDisk();
            disk.failAfter(0, Integer.MAX_VALUE);
            var store = on(disk, new ArrayList<>());
            assertThat(reason(store)).isEqualTo(Reason.NOT_READ);
            assertThat(wrote(store)).isFalse();
            assertThat(file()).hasContent("damaged");
        }

        @Test
        void aFileHeldForAMomentIsTriedFiveTimes() throws Exception {
            for (var failures = 1; failures <= 5; failures++) {
                Files.deleteIfExists(file());
                networks().write(OFFICES);
                var disk = new FaultyDisk();
                disk.failAfter(2, failures);
                var waits = new ArrayList<Duration>();
                assertThat(wrote(on(disk, waits))).isEqualTo(failures < 5);
                assertThat(waits)
                        .isEqualTo(Stream.of(20, 40, 80, 160).limit(failures).map(Duration::ofMillis).toList());
            }
        }

        private boolean wrote(LocalStore<NamedNetworks> store) {
            try {
                store.update(all -> all.with(network("More", true, "192.0.2.0/24")));
                return true;
            } catch (LocalStoreException thrown) {
                assertThat(thrown.reason()).isEqualTo(Reason.NOT_WRITTEN);
                return false;
            }
        }
    }

    private static Reason reason(LocalStore<?> store) {
        return catchThrowableOfType(LocalStoreException.class, store::read).reason();
    }
}
