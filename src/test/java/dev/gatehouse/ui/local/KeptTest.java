package dev.gatehouse.ui.local;

import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.port.LocalStore;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.LocalStoreException.Reason;
import dev.gatehouse.testing.ImmediateTaskRunner;
import dev.gatehouse.testing.Locals;
import dev.gatehouse.testing.ManualTaskRunner;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** What the window shows of a kept value, and says when it cannot be kept. */
class KeptTest {
    private final Disk disk = new Disk();

    private Kept<NamedNetworks> kept(TaskRunner runner) {
        return new Kept<>(disk, NamedNetworks.NONE, runner, "keep");
    }

    private static UnaryOperator<NamedNetworks> adding(String name) {
        return all -> all.with(network(name));
    }

    private static NamedNetwork network(String name) {
        return new NamedNetwork(name, List.of(), false);
    }

    @Test
    void aChangeIsSeenAtOnceAndWrittenOnceTheOneBeforeIs() {
        var runner = new ManualTaskRunner();
        var kept = kept(runner);
        kept.update(adding("One"));
        kept.update(adding("Two"));
        kept.update(adding("Two"));
        assertThat(kept.get().all()).hasSize(2);
        runner.step();
        assertThat(disk.value.all()).hasSize(1);
        runner.step();
        assertThat(disk.value).isEqualTo(kept.get());
        assertThat(runner.waiting()).isZero();
    }

    @Test
    void whatWaitsForAnotherWriteIsKeptAtOnceWhenTheWindowCloses() {
        var runner = new ManualTaskRunner();
        var kept = kept(runner);
        kept.update(adding("One"));
        kept.update(adding("Two"));
        kept.finish();
        assertThat(disk.value.all()).extracting(NamedNetwork::name).containsExactly("Two");
        runner.runAll();
        assertThat(disk.value.all()).extracting(NamedNetwork::name).containsExactly("Two", "One");
    }

    @Test
    void whatAnotherWindowKeptMeanwhileComesIn() {
        var kept = kept(new ImmediateTaskRunner());
        kept.load();
        disk.value = new NamedNetworks(List.of(network("Theirs")));
        kept.update(adding("Mine"));
        assertThat(kept.get().all()).extracting(NamedNetwork::name).containsExactly("Theirs", "Mine");
    }

    @Test
    void whatCouldNotBeWrittenStaysInTheWindowAndIsWrittenWithTheNextChange() {
        var kept = kept(new ImmediateTaskRunner());
        disk.failure = failure(Reason.NOT_WRITTEN);
        kept.update(adding("One"));
        assertThat(kept.get().all()).hasSize(1);
        assertThat(kept.problemProperty().get()).isEqualTo(disk.failure);
        disk.failure = null;
        kept.update(adding("Two"));
        assertThat(disk.value.all()).hasSize(2);
        assertThat(kept.problemProperty().get()).isNull();
    }

    @Test
    void tryingAgainWritesWhatWaits() {
        var kept = kept(new ImmediateTaskRunner());
        disk.failure = failure(Reason.NOT_WRITTEN);
        kept.update(adding("One"));
        disk.failure = null;
        kept.retry();
        assertThat(disk.value.all()).hasSize(1);
    }

    @Test
    void aNoticeSaysWhyAndWhereOnceAndGoesWhenAllIsWell() {
        var local = local();
        var notices = new LocalNoticeViewModel(local, Messages.strict(Locale.ENGLISH));
        assertThat(notices.titleProperty().get()).isEmpty();
        disk.failure = failure(Reason.NOT_WRITTEN);
        local.networks().update(adding("One"));
        assertThat(notices.titleProperty().get()).isEqualTo("Your named networks cannot be kept at the moment");
        assertThat(notices.bodyProperty().get()).startsWith("/home/anna/networks.json could not be written")
                .contains("This account may not do that there.");
        assertThat(notices.retryableProperty().get()).isTrue();
        notices.dismiss();
        local.networks().update(adding("Two"));
        assertThat(notices.titleProperty().get()).as("said once").isEmpty();
        disk.failure = null;
        local.networks().update(adding("Three"));
        disk.failure = failure(Reason.NOT_WRITTEN);
        local.networks().update(adding("Four"));
        assertThat(notices.titleProperty().get()).as("a new failure after a success").isNotEmpty();
        disk.failure = null;
        notices.retry();
        assertThat(notices.titleProperty().get()).isEmpty();
        assertThat(disk.value.all()).hasSize(4);
    }

    @Test
    void aFileSetAsideIsSaidUntilItIsDismissedAlsoWhenWritingWorks() {
        var local = local();
        var notices = new LocalNoticeViewModel(local, Messages.strict(Locale.ENGLISH));
        disk.failure = failure(Reason.SET_ASIDE);
        local.load();
        disk.failure = null;
        local.networks().update(adding("One"));
        assertThat(notices.titleProperty().get())
                .isEqualTo("The file with your named networks is damaged and was set aside");
        assertThat(notices.retryableProperty().get()).isFalse();
        notices.dismiss();
        assertThat(notices.titleProperty().get()).isEmpty();
    }

    private LocalValues local() {
        var others = Locals.inMemory();
        return new LocalValues(kept(new ImmediateTaskRunner()), others.notes(), others.acceptances(),
                others.rollOuts(), others.verdictNotes(), others.drafts(), others.bookmarks(), others.language(),
                others.fleetColumns(), others.baselines(), others.habits(), others.tables(), others.packs(),
                others.clock());
    }

    private static LocalStoreException failure(Reason reason) {
        return new LocalStoreException(reason, "/home/anna/networks.json", new AccessDeniedException("there"));
    }

    /** A disk that fails on request. */
    private static final class Disk implements LocalStore<NamedNetworks> {
        private NamedNetworks value = NamedNetworks.NONE;
        private @Nullable LocalStoreException failure;

        @Override
        public NamedNetworks read() throws LocalStoreException {
            fail();
            return value;
        }

        @Override
        public void write(NamedNetworks next) throws LocalStoreException {
            fail();
            value = next;
        }

        private void fail() throws LocalStoreException {
            if (failure != null) {
                throw failure;
            }
        }
    }
}
