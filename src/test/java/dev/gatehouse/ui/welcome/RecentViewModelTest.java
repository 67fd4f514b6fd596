package dev.gatehouse.ui.welcome;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.local.Bookmark;
import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.common.Messages;

import static org.assertj.core.api.Assertions.assertThat;

class RecentViewModelTest {
    private static final AwsProfile SSO = new AwsProfile("acme", AwsProfile.Kind.SSO, "us-west-2");

    private final World world = new World(Profiles.example3());
    private int forms;
    private final RecentViewModel recent = new RecentViewModel(world.connection, world.workspace,
            new RecentViewModel.Around(world.editor.model(), world.local.habits()), () -> forms++,
            Messages.strict(Locale.ENGLISH));

    @Test
    void whatWasOpenedInAwsIsKeptAsAWayThatCanBeTakenAgain() {
        connect();
        var way = recent.ways().getFirst();
        assertThat(way.profile()).isEqualTo("acme");
        assertThat(way.region()).isEqualTo("us-west-2");
        assertThat(way.name()).startsWith("Example 3 in ");
        assertThat(recent.title(way)).isEqualTo(way.name() + " · acme · us-west-2");

        world.workspace.close();
        var before = world.connections.opened.size();
        recent.take(way);
        assertThat(world.connections.opened).hasSize(before + 1);
        assertThat(world.editor.titleProperty().get()).isEqualTo("Example 3");
        assertThat(recent.ways()).as("the same place stands once").hasSize(1);
        assertThat(forms).isZero();
    }

    @Test
    void noWayLeadsIntoTheSandbox() {
        world.connection.openSandbox();
        assertThat(world.editor.titleProperty().get()).isEqualTo("Example 3");
        assertThat(recent.ways()).isEmpty();
    }

    @Test
    void aWayThatIsGoneShowsTheFormWithTheReason() {
        recent.take(new Bookmark("Old in acme", "left", "us-west-2", "", Bookmark.Label.TEST, false));
        assertThat(forms).isOne();
        assertThat(world.connections.opened).isEmpty();
        assertThat(world.connection.profileErrorProperty().get()).isNotEmpty();
    }

    private void connect() {
        world.connections.found(List.of(SSO));
        world.connection.refresh();
        world.connection.connect();
    }
}
