package dev.gatehouse.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.common.Messages;

import static org.assertj.core.api.Assertions.assertThat;

class CommandsViewModelTest {
    private final World world = new World(Profiles.example3(), Profiles.open("Night shift"));
    private final StringProperty input = new SimpleStringProperty("");
    private final CommandsViewModel commands = new CommandsViewModel(input, world.profiles,
            new PlaceFinder(world.workspace, world.profiles, world.shell.routes()::look,
                    Messages.strict(Locale.ENGLISH)),
            Messages.strict(Locale.ENGLISH));
    private final List<String> done = new ArrayList<>();

    CommandsViewModelTest() {
        world.connection.openSandbox();
        commands.offer(List.of(command("Shift to the next pane"), command("Undo")));
    }

    private Command command(String title) {
        return new Command(title, "Ctrl+X", () -> done.add(title));
    }

    @Test
    void withoutAWordEveryCommandIsThereAndNoProfile() {
        assertThat(commands.matches()).extracting(Command::title).containsExactly("Shift to the next pane", "Undo");
    }

    @Test
    void profilesComeFirstAndEveryWordCounts() {
        input.set("  shift ");
        assertThat(commands.matches()).extracting(Command::title).containsExactly("Night shift",
                "Shift to the next pane");
        input.set("SHIFT nig");
        assertThat(commands.matches()).extracting(Command::title).containsExactly("Night shift");
    }

    @Test
    void aCommandIsDoneAndAProfileOpened() {
        input.set("undo");
        commands.matches().getFirst().action().run();
        assertThat(done).containsExactly("Undo");
        input.set("night");
        commands.matches().getFirst().action().run();
        assertThat(world.editor.titleProperty().get()).isEqualTo("Night shift");
    }

    @ParameterizedTest
    @CsvSource({"10., true", "203.0.113.7, true", "::1, true", "2001:db8, true", "fe80::1, true", "8, true",
            "add, false", "undo, false", "Example 3, false", "'', false", "face, false"})
    void whatBeginsToBeAnAddressIsLookedForAsOne(String typed, boolean address) {
        input.set(typed);
        assertThat(commands.addressProperty().get()).isEqualTo(address);
    }
}
