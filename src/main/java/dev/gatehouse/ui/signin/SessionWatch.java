package dev.gatehouse.ui.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.SignInNeed;
import dev.gatehouse.ui.common.TaskHandle;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.common.UiTicker;

/** Looks at the session of a connection now and then, one look at a time: a source that hangs is not asked again. */
final class SessionWatch {
    /** How often the session is looked at. */
    static final Duration PAUSE = Duration.ofSeconds(5);

    private final TaskSlot asking;
    private final UiTicker ticker;
    private boolean looking;
    private @Nullable TaskHandle watch;

    SessionWatch(TaskRunner runner, UiTicker ticker) {
        this.asking = new TaskSlot(runner);
        this.ticker = ticker;
    }

    /** Looks at this one from now on, but for when it is not wanted; at none for null. */
    void follow(@Nullable Connection connection, BooleanSupplier wanted, Consumer<Look> seen) {
        asking.cancel();
        looking = false;
        var before = watch;
        if (before != null) {
            before.cancel();
        }
        watch = connection == null ? null : ticker.every(PAUSE, () -> {
            if (!looking && wanted.getAsBoolean()) {
                looking = true;
                asking.run("", () -> Look.at(connection), look -> {
                    looking = false;
                    seen.accept(look);
                }, _ -> looking = false);
            }
        });
    }

    /** Asks at once what signing in needs; a look that is under way is given up. */
    void ask(Connection connection, Consumer<SignInNeed> found) {
        looking = true;
        asking.run("", connection::signInNeed, need -> {
            looking = false;
            found.accept(need);
        }, _ -> looking = false);
    }

    /**
     * What a look found.
     *
     * @param end
     *            when the credentials end; empty where they do not, or that is not known
     * @param need
     *            what signing in needs
     * @param why
     *            why it has ended; empty while it has not
     */
    record Look(Optional<Instant> end, SignInNeed need, Optional<GatewayFailure> why) {
        static Look at(Connection connection) {
            return new Look(connection.credentialsEnd(), connection.signInNeed(), connection.ended());
        }

        boolean ended() {
            return why.isPresent();
        }
    }
}
