package dev.gatehouse.ui.fleet;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

import dev.gatehouse.domain.baseline.Baseline;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.matrix.ProfileFacts;
import dev.gatehouse.domain.profile.AuthenticationProfile;

/**
 * Judges one profile at a time, so that memory holds the findings of one long list alone, on a thread of the system's,
 * which takes turns with the others. Virtual threads do not: on a small computer each piece of every answer would wait
 * for a whole profile to be judged.
 */
final class Judge implements AutoCloseable {
    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("judging profiles").factory());
    private final NamedNetworks networks;
    private final List<Baseline> own;

    /** Looks after those of these networks that must be kept, and measures by these baselines too. */
    Judge(NamedNetworks networks, List<Baseline> own) {
        this.networks = networks;
        this.own = own;
    }

    /** The facts of a profile; waits for its turn. Empty when nobody wants them any more. */
    Optional<ProfileFacts> facts(AuthenticationProfile profile) {
        try {
            return Optional.of(thread.submit(() -> ProfileFacts.of(profile, networks, own)).get());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (RejectedExecutionException _) {
            return Optional.empty();
        } catch (ExecutionException cause) {
            throw new IllegalStateException("A profile could not be judged", cause.getCause());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
