package dev.gatehouse.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.local.SavedDraft;
import dev.gatehouse.domain.local.SavedDrafts;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.profile.SessionDraft;
import dev.gatehouse.domain.series.Series;
import dev.gatehouse.domain.series.SettingsPatch;
import dev.gatehouse.domain.series.SettingsPatch.RowPatch;
import dev.gatehouse.domain.series.SettingsPatch.Values;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Drafts on a real disk. */
class StateFilesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:15:30.123Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private static final Origin OWNER = new Origin(false, "connect.us-west-2.amazonaws.com", "us-west-2",
            "arn:aws:sts::111122223333:assumed-role/SecAdmin/anna");

    @TempDir
    private Path folder;

    private static SavedDraft draft(String text, Duration later) {
        var base = Profiles.named(Profiles.lists("Büro", null, List.of("10.0.0.0/8", "nonsense")), null, "About");
        return new SavedDraft(Profiles.ref(base), OWNER, base,
                new ProfileDraft(text, "", List.of("300.1.1.1", "", text), List.of(),
                        new SessionDraft("soon", null, "1h75x")),
                NOW, NOW.plus(later));
    }

    @Test
    void aDraftComesBackAsItWasTyped() throws LocalStoreException {
        var odd = draft("\u202eevil\u0000 \ud800 😀 ⟦x⟧\n\t“”", Duration.ofMinutes(1));
        var kept = SavedDrafts.NONE.with(odd);
        new StateFiles(folder, CLOCK).drafts().write(kept);
        assertThat(new StateFiles(folder, CLOCK).drafts().read()).isEqualTo(kept);
    }

    @Test
    void theFileIsPlainAsciiAndHoldsNoMoreThanTheDraft() throws LocalStoreException, IOException {
        new StateFiles(folder, CLOCK).drafts().write(SavedDrafts.NONE.with(draft("Zürich", Duration.ZERO)));
        var text = Files.readString(folder.resolve("drafts.json"), StandardCharsets.US_ASCII);
        assertThat(text).contains("\"schema\" : 1").containsIgnoringCase("z\\u00fcrich");
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("drafts.json", ".drafts.json.lock");
    }

    @Test
    void twoWindowsLoseNothingOfEachOther() throws LocalStoreException {
        var one = new StateFiles(folder, CLOCK).drafts();
        var other = new StateFiles(folder, CLOCK).drafts();
        one.update(all -> all.with(draft("one", Duration.ZERO)));
        var begunLater = draft("other", Duration.ZERO);
        other.update(all -> all.with(new SavedDraft(begunLater.ref(), OWNER, begunLater.base(), begunLater.draft(),
                NOW.plusSeconds(1), NOW.plusSeconds(2))));
        assertThat(one.read().of(begunLater.ref())).extracting(saved -> saved.draft().name())
                .containsExactly("other", "one");
    }

    @Test
    void aDamagedFileIsSetAsideNeverLost() throws IOException {
        Files.writeString(folder.resolve("drafts.json"), "{\"schema\":1,\"drafts\":[{\"instance\":1}]}");
        assertThatThrownBy(() -> new StateFiles(folder, CLOCK).drafts().read())
                .isInstanceOf(LocalStoreException.class);
        assertThat(folder.toFile().list())
                .anyMatch(name -> name.startsWith("drafts.json.bad-"));
    }

    @Test
    void aSeriesComesBackAsItWasKept() throws LocalStoreException {
        var patch = new SettingsPatch(
                new RowPatch(List.of("198.51.100.0/24", "\u202E"), List.of("10.0.0.1"), true, false),
                new RowPatch(List.of(), List.of(), false, false),
                new Values(Optional.of("About"), Optional.empty(), Optional.of(false),
                        Optional.of(Duration.ofMinutes(15))));
        var ref = new ProfileRef(new InstanceId("i-1"), new ProfileId("p 1"));
        var series = new Series(Instant.parse("2026-11-22T12:00:00Z"),
                new Origin(false, "connect.eu-west-2.amazonaws.com", "eu-west-2", "arn:aws:sts::1:x"), patch,
                List.of(new Series.Target(ref, "acme · One"), new Series.Target(ref, "two",
                        Optional.of(SubmitId.random()), Optional.of(SubmitId.random()), true)));
        new StateFiles(folder, InstantSource.system()).series().write(series);
        assertThat(new StateFiles(folder, InstantSource.system()).series().read()).isEqualTo(series);
        new StateFiles(folder, InstantSource.system()).series().write(Series.NONE);
        assertThat(new StateFiles(folder, InstantSource.system()).series().read()).isEqualTo(Series.NONE);
    }
}
