package dev.gatehouse.ui.find;

import java.util.List;
import java.util.Locale;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** A pasted ARN, id or address leads to what is open, and where it does not fit that is said (features row 15). */
class PlaceFinderTest {
    private static final String INSTANCE = "arn:aws:connect:us-west-2:111122223333:instance/inst-1";
    private static final String NIGHT = INSTANCE + "/authentication-profile/id-Night-shift";
    private static final String OTHER = "22222222-3333-4444-5555-666666666666";

    private final World world = new World(Profiles.example3(), Profiles.open("Night shift"));
    private final StringProperty input = new SimpleStringProperty("");
    private final CommandsViewModel commands = new CommandsViewModel(input, world.profiles,
            new PlaceFinder(world.workspace, world.profiles, world.shell.routes()::look,
                    Messages.strict(Locale.ENGLISH)),
            Messages.strict(Locale.ENGLISH));

    private void connected() {
        world.aws.instanceList().add(new InstanceSummary(new InstanceId(OTHER), null, "acme-" + "x".repeat(56),
                "https://other.my.connect.aws/", "ACTIVE"));
        world.opened("Example 3");
    }

    private void paste(String text) {
        input.set(text);
    }

    private void go() {
        commands.matches().getFirst().action().run();
    }

    @ParameterizedTest
    @ValueSource(strings = {NIGHT, "  " + NIGHT + "\n", "gatehouse://open/" + NIGHT, "id-Night-shift"})
    void aProfileOfWhatIsOpenIsOneKeyAway(String pasted) {
        connected();
        paste(pasted);
        assertThat(commands.matches()).extracting(Command::title, Command::hint)
                .containsExactly(tuple("Night shift", "Profile"));
        assertThat(commands.noteProperty().get()).isEmpty();
        go();
        assertThat(world.editor.titleProperty().get()).isEqualTo("Night shift");
    }

    @ParameterizedTest
    @ValueSource(strings = {OTHER, "arn:aws:connect:us-west-2:111122223333:instance/" + OTHER,
            "https://other.my.connect.aws/connect/home", "other.awsapps.com",
            "https://acme-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.my.connect.aws"})
    void anotherInstanceOfThisConnectionIsChosen(String pasted) {
        connected();
        paste(pasted);
        assertThat(commands.matches()).extracting(Command::hint).containsExactly("Instance");
        go();
        assertThat(world.workspace.instanceProperty().get()).extracting(InstanceSummary::id)
                .isEqualTo(new InstanceId(OTHER));
        assertThat(world.connections.opened).hasSize(1);
    }

    @Test
    void aProfileOfAnotherInstanceOfThisConnectionIsOpened() {
        connected();
        world.profiles.instanceProperty().set(world.profiles.instances().getLast());
        paste(NIGHT);
        assertThat(commands.matches()).extracting(Command::title)
                .containsExactly("Profile id-Night-shift of acme-demo");
        go();
        assertThat(world.editor.titleProperty().get()).isEqualTo("Night shift");
        assertThat(world.workspace.instanceProperty().get()).extracting(InstanceSummary::label)
                .isEqualTo("acme-demo");
    }

    @Test
    void aProfileThatAwsDoesNotListIsSaidAndNotReplacedByAnother() {
        connected();
        paste(INSTANCE + "/authentication-profile/gone");
        assertThat(commands.matches()).isEmpty();
        assertThat(commands.noteProperty().get()).isEqualTo("AWS lists no profile gone in acme-demo.");

        world.profiles.instanceProperty().set(world.profiles.instances().getLast());
        paste(INSTANCE + "/authentication-profile/gone ");
        go();
        assertThat(world.profiles.problemProperty().get()).satisfies(problem -> assertThat(problem.title())
                .isEqualTo("AWS lists no profile gone here"));
    }

    /** Even where an instance of that id is open: ids say nothing about whose they are. */
    @Test
    void anotherAccountOrRegionIsSaidAndOnlyTheFormIsFilled() {
        connected();
        var foreign = NIGHT.replace("111122223333", "999900001111");
        paste(foreign);
        assertThat(commands.noteProperty().get()).isEqualTo(
                "Not opened: this ARN names account 999900001111, and you are signed in to 111122223333.");
        assertThat(commands.matches()).extracting(Command::title).containsExactly("Connect there…");
        go();
        assertThat(world.connection.instanceProperty().get()).isEqualTo(foreign);
        assertThat(world.shell.pageProperty().get()).isEqualTo(Page.CONNECT);
        assertThat(world.editor.titleProperty().get()).isEqualTo("Example 3");

        paste(NIGHT.replace("us-west-2", "eu-west-2"));
        assertThat(commands.noteProperty().get()).isEqualTo(
                "Not opened: this ARN is in eu-west-2, and this connection is in us-west-2.");
        paste("");
        assertThat(commands.noteProperty().get()).isEmpty();
    }

    @Test
    void whatTheConnectionDoesNotListAndWhatIsPastedWithoutOneCanBeConnectedTo() {
        paste("https://elsewhere.my.connect.aws");
        assertThat(commands.noteProperty().get()).startsWith("No connection is open.");
        connected();
        paste("https://nowhere.my.connect.aws");
        assertThat(commands.noteProperty().get()).startsWith("It is not among the instances of this connection");
        assertThat(commands.matches()).extracting(Command::title).containsExactly("Connect there…");
    }

    @Test
    void anInstanceThatIsNotActiveIsNamedWithItsStatus() {
        world.aws.instanceList().add(new InstanceSummary(new InstanceId(OTHER), null, "soon", null,
                "CREATION_IN_PROGRESS"));
        world.opened("Example 3");
        paste(OTHER);
        assertThat(commands.noteProperty().get()).isEqualTo("soon cannot be opened: CREATION_IN_PROGRESS.");
        assertThat(commands.matches()).isEmpty();
    }

    /** Nearly every word is an id by its letters. */
    @ParameterizedTest
    @ValueSource(strings = {"undo", "night", "Example-3", "10.0.0.1", "2001:db8::1", "arn:aws:s3:::bucket", ""})
    void whatNobodyMeansAsAPlaceIsNone(String typed) {
        connected();
        commands.offer(List.of());
        paste(typed);
        assertThat(commands.noteProperty().get()).isEmpty();
        assertThat(commands.matches()).extracting(Command::hint).doesNotContain("Connection", "Instance");
    }
}
