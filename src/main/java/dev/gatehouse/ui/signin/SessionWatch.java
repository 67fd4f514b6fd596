package dev.gatehouse.ui.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.port.SignInNeed;
import dev.gatehouse.ui.common.TaskHandle;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.common.UiTicker;

/** Looks at the session of a connection now and then, one look at a time: a source that hangs is not asked again. */
final class SessionWatch {
    /** How often the session is looked at. */
    static final Duration PAUSE = Duration.ofSeconds(5);
    /** How often it is asked whether a session that is over works again; that takes no time. */
    static final Duration GLANCE = Duration.ofSeconds(1);

    private final TaskSlot asking;
    private final UiTicker ticker;
    private boolean looking;
    private long glanced;
    private List<TaskHandle> watches = List.of();

    SessionWatch(TaskRunner runner, UiTicker ticker) {
        this.asking = new TaskSlot(runner);
        this.ticker = ticker;
    }

    /**
     * Looks at this one from now on; at none for null.
     *
     * @param wanted
     *            whether there is to be a look now
     * @param since
     *            the number of the call after which one that is answered is worth asking AWS who calls
     */
    void follow(@Nullable Connection connection, BooleanSupplier wanted, LongSupplier since, Consumer<Look> seen) {
        asking.cancel();
        looking = false;
        watches.forEach(TaskHandle::cancel);
        watches = connection == null ? List.of() : watches(connection, since, () -> {
            if (!looking && wanted.getAsBoolean()) {
                looking = true;
                var last = since.getAsLong();
                asking.run("", () -> Look.at(connection, last), look -> {
                    looking = false;
                    seen.accept(look);
                }, _ -> looking = false);
            }
        });
    }

    private List<TaskHandle> watches(Connection connection, LongSupplier since, Runnable look) {
        return List.of(ticker.every(PAUSE, look), ticker.every(GLANCE, () -> {
            var answered = connection.standing().answered();
            if (answered > since.getAsLong() && answered != glanced) {
                glanced = answered;
                look.run();
            }
        }));
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
     * @param works
     *            who calls now, where calls are answered again; empty while none was, or AWS does not say who it is
     */
    record Look(Optional<Instant> end, SignInNeed need, Optional<GatewayFailure> why,
            Optional<CallerIdentity> works) {
        static Look at(Connection connection, long since) {
            return new Look(connection.credentialsEnd(), connection.signInNeed(), connection.standing().ended(),
                    connection.standing().answered() > since ? caller(connection) : Optional.empty());
        }

        private static Optional<CallerIdentity> caller(Connection connection) {
            return connection.gateway().callerIdentity() instanceof Reply.Answer<CallerIdentity>(var who, var _)
                    ? Optional.of(who)
                    : Optional.empty();
        }

        boolean ended() {
            return why.isPresent();
        }
    }
}
