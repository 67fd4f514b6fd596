package dev.gatehouse.ui.editor;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.testing.Editing;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.ui.editor.TemplateViewModel.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** Templates: a difference first, one step then. */
class TemplateViewModelTest {
    private final Editing editing = Editing.of(Profiles.example3());
    private final TemplateViewModel templates = editing.editor.parts().templates();

    @BeforeEach
    void open() {
        templates.toggle();
    }

    private TemplatePreview choose(Kind kind) {
        templates.kindProperty().set(kind);
        return templates.previewProperty().get();
    }

    private void know(String name, boolean mustKeep, String... ranges) {
        editing.local.networks()
                .update(all -> new NamedNetworks(List.of(new NamedNetwork(name, List.of(ranges).stream()
                        .map(text -> AddressEntry.of(text).range().orElseThrow()).toList(), mustKeep))));
    }

    @Test
    void pciIdleSetsTheToggleAndFifteenMinutesAndNothingElse() {
        var preview = choose(Kind.PCI_IDLE);
        assertThat(preview.lines().lines()).containsExactly("Sign out idle users", "−  off", "+  on", "Idle time",
                "−  60", "+  15");
        assertThat(preview.access()).startsWith("Who may sign in stays as it is: Sign-in only from");
        assertThat(preview.warnings()).isEmpty();
        var before = editing.draft();
        templates.accept();
        assertThat(editing.draft().allowed()).isEqualTo(before.allowed());
        assertThat(editing.draft().session().inactivity()).isEqualTo("15");
        assertThat(editing.draft().session().signsOutIdleUsers()).isTrue();
        assertThat(templates.openProperty().get()).isFalse();
    }

    @Test
    void vpnOnlyReplacesTheAllowedListAndKeepsTheBlocks() {
        know("VPN", false, "198.51.100.0/24", "2a00:1::/48");
        var preview = choose(Kind.ONLY_NETWORK);
        assertThat(preview.lines().lines()).containsExactly("Allowed", "−  200.255.0.0/16", "+  198.51.100.0/24",
                "+  2a00:1::/48");
        var blocked = editing.draft().blocked();
        templates.accept();
        assertThat(editing.draft().allowed()).containsExactly("198.51.100.0/24", "2a00:1::/48");
        assertThat(editing.draft().blocked()).isEqualTo(blocked);
        assertThat(editing.model.undoNameProperty().get()).isEqualTo("template VPN only");
        editing.model.undo();
        assertThat(editing.draft()).isEqualTo(Profiles.example3().toDraft());
    }

    @Test
    void vpnOnlyNeedsANetwork() {
        var preview = choose(Kind.ONLY_NETWORK);
        assertThat(preview.changes()).isFalse();
        assertThat(preview.access()).startsWith("No network has a name yet");
        templates.accept();
        assertThat(editing.draft()).isEqualTo(Profiles.example3().toDraft());
    }

    /** It would be an empty allowed list, which admits everyone. */
    @Test
    void aNetworkWithoutARangeIsNotOffered() {
        know("Empty", false);
        assertThat(templates.networks()).isEmpty();
        assertThat(choose(Kind.ONLY_NETWORK).changes()).isFalse();
    }

    @Test
    void blockListOnlyWarnsThatItOpens() {
        var preview = choose(Kind.BLOCK_LIST_ONLY);
        assertThat(preview.access()).contains("Then: Everyone may sign in except from");
        assertThat(preview.warnings()).contains("Opens sign-in to most of IPv4", "Opens sign-in to most of IPv6");
        templates.accept();
        assertThat(editing.draft().allowed()).isEmpty();
        assertThat(editing.draft().blocked()).isEqualTo(Profiles.example3().access().blockedRows());
    }

    @Test
    void noRestrictionsEmptiesBothLists() {
        assertThat(choose(Kind.NO_RESTRICTIONS).access()).endsWith("Then: Everyone may sign in from any address.");
        templates.accept();
        assertThat(editing.draft().allowed()).isEmpty();
        assertThat(editing.draft().blocked()).isEmpty();
        templates.toggle();
        assertThat(templates.previewProperty().get().access()).isEqualTo("The draft is like this already.");
    }

    @Test
    void aNetworkToKeepThatWouldBeShutOutIsNamed() {
        know("Head office", true, "203.0.113.0/24");
        editing.editor.parts().allowed().add("203.0.113.0/24");
        choose(Kind.ONLY_NETWORK);
        assertThat(templates.previewProperty().get().warnings()).isEmpty();
        editing.local.networks().update(all -> new NamedNetworks(List.of(all.all().getFirst(),
                new NamedNetwork("VPN", List.of(AddressEntry.of("8.8.8.8").range().orElseThrow()), false))));
        templates.networkProperty().set(templates.networks().getLast());
        assertThat(templates.previewProperty().get().warnings()).isEqualTo("Head office would be refused");
    }

    @Test
    void theDifferenceFollowsTheDraft() {
        choose(Kind.PCI_IDLE);
        editing.editor.parts().sessions().inactivityEnabledProperty().set(true);
        assertThat(templates.previewProperty().get().lines().lines()).containsExactly("Idle time", "−  60", "+  15");
    }
}
