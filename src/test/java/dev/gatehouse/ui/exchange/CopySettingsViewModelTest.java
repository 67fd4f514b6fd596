package dev.gatehouse.ui.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.Template.Copied.Part;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/** Settings of another profile: a difference first, one step then, and never its id or name (features row 70). */
class CopySettingsViewModelTest {
    @TempDir
    private Path folder = Path.of("unset");
    private final World world = new World(Profiles.example3(),
            Profiles.with(Profiles.lists("Staging", List.of("198.51.100.0/24"), List.of()),
                    Profiles.session(true, 15)))
            .opened("Example 3");
    private final CopySettingsViewModel settings = world.exchange.settings();

    @BeforeEach
    void open() {
        settings.toggle();
    }

    private ProfileDraft draft() {
        var draft = world.editor.model().draftProperty().get();
        assertThat(draft).isNotNull();
        return draft == null ? Profiles.example3().toDraft() : draft;
    }

    private void fromStaging() {
        settings.sourceProperty().set(settings.sources().getFirst());
    }

    @Test
    void theOpenProfileIsNotAmongTheOthers() {
        assertThat(settings.sources()).extracting(SourceChoice::label).containsExactly("Staging");
        assertThat(settings.previewProperty().get().changes()).isFalse();
    }

    @Test
    void listsAndIdleSignOutLandInTheDraftAsOneStep() {
        fromStaging();
        assertThat(settings.statusProperty().get()).startsWith("From Staging.");
        assertThat(settings.previewProperty().get().lines().lines()).contains("−  200.255.0.0/16",
                "+  198.51.100.0/24", "+  15");
        settings.accept();
        assertThat(draft().allowed()).containsExactly("198.51.100.0/24");
        assertThat(draft().blocked()).isEmpty();
        assertThat(draft().session().signsOutIdleUsers()).isTrue();
        assertThat(draft().name()).isEqualTo("Example 3");
        assertThat(draft().description()).isEqualTo("About Example 3");
        assertThat(world.editor.model().undoNameProperty().get()).isEqualTo("settings of Staging");
        world.editor.model().undo();
        assertThat(draft()).isEqualTo(Profiles.example3().toDraft());
        assertThat(settings.openProperty().get()).isFalse();
        assertThat(world.aws.received()).isEmpty();
    }

    @Test
    void onlyWhatIsTickedIsCopied() {
        fromStaging();
        List.of(Part.ALLOWED, Part.BLOCKED).forEach(part -> settings.wantedProperty(part).set(false));
        settings.wantedProperty(Part.DESCRIPTION).set(true);
        settings.accept();
        assertThat(draft().allowed()).isEqualTo(Profiles.example3().access().allowedRows());
        assertThat(draft().description()).isEqualTo("About Staging");
        assertThat(draft().session().inactivity()).isEqualTo("15");
    }

    @Test
    void nothingTickedChangesNothing() {
        fromStaging();
        List.of(Part.values()).forEach(part -> settings.wantedProperty(part).set(false));
        assertThat(settings.previewProperty().get().changes()).isFalse();
        settings.accept();
        assertThat(draft()).isEqualTo(Profiles.example3().toDraft());
    }

    @Test
    void whatAFileDoesNotHoldStaysAsItIs() throws IOException {
        var file = Files.writeString(folder.resolve("prod.json"),
                "{\"AuthenticationProfile\": {\"Id\": \"elsewhere\", \"AllowedIps\": [\"203.0.113.0/24\"]}}");
        settings.file(file);
        settings.accept();
        assertThat(draft().allowed()).containsExactly("203.0.113.0/24");
        assertThat(draft().blocked()).isEqualTo(Profiles.example3().access().blockedRows());
        assertThat(world.editor.model().undoNameProperty().get()).isEqualTo("settings of prod.json");
    }

    @Test
    void aFileThatCannotBeReadSaysWhyAndCopiesNothing() throws IOException {
        settings.file(Files.writeString(folder.resolve("bad.json"), "["));
        assertThat(settings.statusProperty().get()).contains("bad.json");
        settings.accept();
        assertThat(draft()).isEqualTo(Profiles.example3().toDraft());
    }

    @Test
    void aProfileThatAwsDoesNotShowSaysWhy() {
        world.aws.nextRead(new GatewayFailure.AccessDenied(world.aws.details("AccessDenied", true, 1, true)));
        fromStaging();
        assertThat(settings.statusProperty().get()).endsWith("The draft is as it was.");
        assertThat(settings.previewProperty().get().changes()).isFalse();
    }

    @Test
    void whatIsTypedMeanwhileIsNotOverwrittenUnseen() {
        fromStaging();
        world.editor.parts().allowed().add("10.0.0.0/8");
        assertThat(settings.previewProperty().get().lines()).contains("−  10.0.0.0/8");
    }

    @Test
    void itClosesWhenAnotherProfileIsOpened() {
        fromStaging();
        world.profiles.select(world.item("Staging"));
        assertThat(settings.openProperty().get()).isFalse();
    }
}
