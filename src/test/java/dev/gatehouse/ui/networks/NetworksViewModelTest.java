package dev.gatehouse.ui.networks;

import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** The networks page without a window. */
class NetworksViewModelTest {
    private final World world = new World(Profiles.lists("Example 1", List.of("10.0.0.0/8"), List.of()),
            Profiles.example3());
    private final NetworksViewModel networks = world.shell.pages().networks();
    private final NetworkFormViewModel form = networks.parts().form();

    private void add(String name, String ranges) {
        networks.add();
        form.nameProperty().set(name);
        form.rangesProperty().set(ranges);
        form.save();
    }

    private List<String> names() {
        return world.local.networks().get().all().stream().map(NamedNetwork::name).toList();
    }

    private String ranges(String name) {
        return RangesText.text(world.local.networks().get().find(name).orElseThrow().ranges());
    }

    @Nested
    class Editing {

        @Test
        void nothingIsKeptBeforeItIsSaved() {
            networks.add();
            form.nameProperty().set("Office");
            assertThat(names()).isEmpty();
            assertThat(networks.items()).extracting(NetworkItem::edited).containsExactly(true);
            form.save();
            assertThat(names()).containsExactly("Office");
            assertThat(networks.items()).extracting(NetworkItem::edited).containsExactly(false);
        }

        @Test
        void rangesArePastedInAnyFormAndKeptInOne() {
            add("Office", "10.0.0.0-10.0.0.255; [2001:DB8::1] # gateway\n192.0.2.1/32");
            assertThat(ranges("Office")).isEqualTo("10.0.0.0/24\n2001:db8::1\n192.0.2.1");
            assertThat(form.rangesProperty().get()).isEqualTo(ranges("Office"));
        }

        @Test
        void whatIsWrongIsSaidWithItsLineAndStaysAsTyped() {
            add("Office", "10.0.0.1\n300.1.1.1\n10.1.2.3/8\n0.0.0.0/0");
            assertThat(names()).isEmpty();
            assertThat(form.rangesErrorProperty().get().lines()).containsExactly(
                    "Line 2, “300.1.1.1”: 300 is not between 0 and 255.",
                    "Line 3, “10.1.2.3/8”: Write 10.0.0.0/8 or 10.1.2.3, whichever you mean.",
                    "Line 4, “0.0.0.0/0”: That is every IPv4 address, not a network. Leave it out.");
            assertThat(form.rangesProperty().get()).contains("300.1.1.1");
        }

        @Test
        void aNameIsNeededOnceAndShort() {
            add("Office", "");
            add("Office", "");
            assertThat(form.nameErrorProperty().get()).startsWith("Another network has this name.");
            form.nameProperty().set(" ");
            assertThat(form.nameErrorProperty().get()).isEqualTo("Give the network a name.");
            form.nameProperty().set("x".repeat(100_000));
            assertThat(form.nameErrorProperty().get()).endsWith("a name has at most 100.");
            form.nameProperty().set("Second");
            form.save();
            assertThat(names()).containsExactly("Office", "Second");
        }

        @Test
        void whatWasTypedAboutOneWaitsWhileOneLooksAtAnother() {
            add("One", "10.0.0.1");
            add("Two", "10.0.0.2");
            form.rangesProperty().set("10.0.0.3");
            networks.select("One");
            assertThat(form.rangesProperty().get()).isEqualTo("10.0.0.1");
            networks.select("Two");
            assertThat(form.rangesProperty().get()).isEqualTo("10.0.0.3");
            assertThat(ranges("Two")).isEqualTo("10.0.0.2");
            networks.revert();
            assertThat(form.rangesProperty().get()).isEqualTo("10.0.0.2");
        }

        @Test
        void aNetworkIsRenamedInItsPlace() {
            add("One", "10.0.0.1");
            add("Two", "");
            networks.select("One");
            form.nameProperty().set("First");
            form.save();
            assertThat(names()).containsExactly("First", "Two");
            assertThat(networks.selectedProperty().get()).isEqualTo("First");
        }

        @Test
        void aDeletedNetworkComesBackToItsPlace() {
            add("One", "10.0.0.1");
            add("Two", "");
            networks.select("One");
            networks.delete();
            assertThat(names()).containsExactly("Two");
            assertThat(networks.undoableProperty().get()).isTrue();
            networks.undoDelete();
            assertThat(names()).containsExactly("One", "Two");
            assertThat(ranges("One")).isEqualTo("10.0.0.1");
            assertThat(networks.selectedProperty().get()).isEqualTo("One");
        }

        @Test
        void deletingOneThatWasNeverSavedJustDropsIt() {
            networks.add();
            form.nameProperty().set("Nothing");
            networks.delete();
            assertThat(networks.items()).isEmpty();
            assertThat(networks.openProperty().get()).isFalse();
        }

        @Test
        void aHostileNameIsShownSafely() {
            add("a\u202eb" + "x".repeat(80), "");
            assertThat(networks.items().getFirst().title()).doesNotContain("\u202e").contains("⟦U+202E⟧");
        }
    }

    @Nested
    class InProfiles {

        @Test
        void everyProfileSaysHowMuchOfTheNetworkMaySignInAndWhichRangesAreRows() {
            world.opened("Example 3");
            add("Office", "200.255.0.0/16, 192.0.2.0/24");
            world.shell.go(Page.NETWORKS);
            networks.parts().presence().show();
            var line = line("Example 3");
            assertThat(line.kind()).isEqualTo(PresenceLine.Kind.PART);
            assertThat(line.effective()).isEqualTo("65\u202f279 of 65\u202f792 addresses may sign in.");
            assertThat(line.rows()).isEqualTo("1 of 2 ranges are rows of Allowed.");
            assertThat(networks.parts().presence().statusProperty().get()).startsWith("2 profiles as AWS held them at");
        }

        @Test
        void insertingIsOneNamedStepAndSkipsWhatIsThere() {
            world.opened("Example 3");
            var before = world.editor.model().draftProperty().get();
            add("Office", "200.255.0.0/16, 192.0.2.0/24, 192.0.2.7");
            networks.parts().insertion().insert(ListKind.ALLOWED);
            assertThat(world.editor.model().draftProperty().get().allowed()).containsExactly("200.255.0.0/16",
                    "192.0.2.0/24", "192.0.2.7");
            assertThat(networks.parts().insertion().outcomeProperty().get())
                    .isEqualTo("2 rows added to Allowed in the draft of Example 3. 1 range was there already.");
            networks.parts().insertion().insert(ListKind.ALLOWED);
            assertThat(networks.parts().insertion().outcomeProperty().get()).startsWith("Every range is a row of");
            assertThat(world.editor.model().undoNameProperty().get()).isEqualTo("insert of Office: 2 rows");
            world.editor.model().undo();
            assertThat(world.editor.model().draftProperty().get()).isEqualTo(before);
        }

        @Test
        void aChangedNetworkProposesAndNeverPushes() {
            world.opened("Example 1");
            add("Office", "200.255.0.0/16");
            networks.parts().presence().show();
            form.rangesProperty().set("200.254.0.0/16");
            form.save();
            assertThat(world.editor.model().isEdited(world.item("Example 3").ref())).isFalse();
            var line = line("Example 3");
            assertThat(line.proposal()).isEqualTo("In Allowed: add 200.254.0.0/16; remove 200.255.0.0/16.");
            networks.parts().insertion().open(line);
            assertThat(world.editor.titleProperty().get()).isEqualTo("Example 3");
            assertThat(world.editor.model().draftProperty().get().allowed()).containsExactly("200.254.0.0/16");
            assertThat(world.editor.model().undoNameProperty().get()).isEqualTo("update of Office: 2 rows");
            assertThat(world.aws.received()).isEmpty();
            networks.parts().presence().dismissProposals();
            assertThat(networks.parts().presence().proposalsProperty().get()).isEmpty();
        }

        @Test
        void aNetworkPutBackToWhatItWasProposesNothing() {
            world.opened("Example 3");
            add("Office", "200.255.0.0/16");
            networks.parts().presence().show();
            form.rangesProperty().set("200.254.0.0/16");
            form.save();
            assertThat(networks.parts().presence().proposalsProperty().get()).isNotEmpty();
            form.rangesProperty().set("200.255.0.0/16");
            form.save();
            assertThat(networks.parts().presence().proposalsProperty().get()).isEmpty();
        }

        @Test
        void withoutAConnectionThePageSaysWhatIsMissing() {
            world.shell.go(Page.NETWORKS);
            networks.parts().presence().show();
            assertThat(world.shell.pageProperty().get()).isEqualTo(Page.NETWORKS);
            assertThat(networks.parts().presence().statusProperty().get()).startsWith("Open a connection");
            assertThat(networks.parts().insertion().targetProperty().get()).isEmpty();
        }

        private PresenceLine line(String profile) {
            return networks.parts().presence().lines().stream().filter(line -> line.item().label().equals(profile))
                    .findFirst().orElseThrow();
        }
    }
}
