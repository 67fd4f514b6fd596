package dev.gatehouse.ui.shell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.gatehouse.domain.profile.OpenLink;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** A place named from outside is shown, and nothing is done with it. */
class RoutesTest {
    private final World world = new World(Profiles.example3(), Profiles.open("Example 4"));
    private final ShellViewModel shell = world.shell;

    @Test
    void aPlaceThatIsNotOpenWaitsInTheForm() {
        shell.routes().look(OpenLink.parse("https://acme.my.connect.aws").orElseThrow());
        assertThat(shell.pageProperty().get()).isEqualTo(Page.CONNECT);
        assertThat(world.connection.instanceProperty().get()).isEqualTo("https://acme.my.connect.aws");
        assertThat(world.connections.opened).isEmpty();
    }

    @Test
    void aProfileThatIsListedIsChosenAndWhatIsOpenStaysOpen() {
        world.opened("Example 3");
        var other = shell.pages().profiles().everyProfile().stream()
                .filter(item -> item.label().equals("Example 4")).findFirst().orElseThrow().ref();
        var opened = world.connections.opened.size();
        shell.go(Page.HISTORY);
        shell.routes().look(OpenLink.parse("arn:aws:connect:us-west-2:111122223333:instance/"
                + other.instance().value() + "/authentication-profile/" + other.profile().value()).orElseThrow());
        assertThat(shell.pageProperty().get()).isEqualTo(Page.PROFILES);
        assertThat(world.editor.titleProperty().get()).isEqualTo("Example 4");
        assertThat(world.connections.opened).hasSize(opened);
    }

    /** An instance and its replica in another Region have one id. */
    @ParameterizedTest
    @ValueSource(strings = {"eu-west-2:111122223333", "us-west-2:999900001111"})
    void aProfileOfAnotherAccountOrRegionIsNotTakenForTheListedOne(String place) {
        world.opened("Example 3");
        var ref = world.item("Example 4").ref();
        shell.routes().look(OpenLink.parse("arn:aws:connect:" + place + ":instance/" + ref.instance().value()
                + "/authentication-profile/" + ref.profile().value()).orElseThrow());
        assertThat(shell.pageProperty().get()).isEqualTo(Page.CONNECT);
        assertThat(world.editor.titleProperty().get()).isEqualTo("Example 3");
    }

    @Test
    void anotherInstanceDoesNotCloseWhatIsOpen() {
        world.opened("Example 3");
        shell.routes().look(OpenLink.parse("99999999-2222-3333-4444-555555555555").orElseThrow());
        assertThat(shell.pageProperty().get()).isEqualTo(Page.CONNECT);
        assertThat(world.workspace.connectionProperty().get()).isNotNull();
        assertThat(world.editor.titleProperty().get()).isEqualTo("Example 3");
    }
}
