package dev.gatehouse.change;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.journal.Terms;
import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.port.LocalStore;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.ProfileGateway;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileMatch;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.series.Series;
import dev.gatehouse.domain.series.Series.Next;

/**
 * Sends a series target by target, each by the submit protocol, until one stops it or has to be confirmed. Which submit
 * a target has is kept before that submit begins, so that after a crash the journal says what became of it. Everything
 * here blocks.
 */
public final class SeriesRun {
    private final LocalStore<Series> store;
    private final ChangeJournal journal;
    private final Submits submits;

    /** A run over the series that {@code store} keeps. */
    public SeriesRun(LocalStore<Series> store, ChangeJournal journal, Submits submits) {
        this.store = store;
        this.journal = journal;
        this.submits = submits;
    }

    /** Begins a series in place of the one before. */
    public Standing begin(Series series) throws LocalStoreException, JournalException {
        store.write(series);
        return standing();
    }

    /** The series that is kept, and what the journal says of it. */
    public Standing standing() throws LocalStoreException, JournalException {
        return new Standing(store.read(), stories());
    }

    /** A person decided to go on after a stop; nothing is sent by that. */
    public Standing goOn() throws LocalStoreException, JournalException {
        var stories = stories();
        return new Standing(store.update(series -> series.goingOn(stories)), stories);
    }

    /**
     * Sends what may be sent.
     *
     * @param requests
     *            what is sent to each target; one without is not sent, and the run ends before it
     * @param control
     *            ends the run before the next target, and cancels the one that has not sent yet
     * @param news
     *            is told of each target, on this thread
     * @throws LocalStoreException
     *             when it could not be kept which submit a target has; that target was not sent
     */
    public Standing run(Map<ProfileRef, SubmitRequest> requests, SeriesControl control, News news)
            throws LocalStoreException, JournalException {
        var now = standing();
        while (now.next() instanceof Next.Send(var at)) {
            var request = Optional.ofNullable(requests.get(now.series().targets().get(at).ref()));
            var one = control.nextOne();
            if (request.isEmpty() || one.isEmpty()) {
                return now;
            }
            var submit = submits.create(request.get(), one.get());
            store.update(series -> series.submitted(at, submit.id()));
            news.begun(at);
            var verdict = submit.run(_ -> {});
            now = standing();
            news.ended(at, submit, verdict);
            if (now.next() instanceof Next.Send(var same) && same == at) {
                return now; // something else came first, so nothing of this one was even written down
            }
        }
        return now;
    }

    /**
     * Takes back what was applied, newest first, each by the journal's undo, until one cannot be.
     *
     * @return why it ended before everything was taken back
     */
    public Optional<Obstacle> undoAll(ProfileGateway gateway, SeriesControl control, News news)
            throws LocalStoreException, JournalException {
        var now = standing();
        var next = now.series().nextUndo(now.stories());
        while (next.isPresent()) {
            var obstacle = undo(now, next.get(), gateway, control, news);
            if (obstacle.isPresent()) {
                return obstacle;
            }
            now = standing();
            next = now.series().nextUndo(now.stories());
        }
        return Optional.empty();
    }

    private Optional<Obstacle> undo(Standing now, int at, ProfileGateway gateway, SeriesControl control, News news)
            throws LocalStoreException {
        var target = now.series().targets().get(at);
        var story = target.submit().map(now.stories()::get).orElseThrow();
        return switch (gateway.profile(target.ref())) {
            case Reply.Failure<AuthenticationProfile>(var failure) -> Optional.of(new Obstacle.NotRead(at, failure));
            case Reply.Answer<AuthenticationProfile>(var held, var _) -> {
                var request = new SubmitRequest(target.ref(), held, story.plan().undo(), Terms.undoing(story.id()));
                var one = control.nextOne();
                if (one.isEmpty()) {
                    yield Optional.of(new Obstacle.Stopped(at));
                }
                if (isChangedSince(story, held)) {
                    yield Optional.of(new Obstacle.ChangedSince(at));
                }
                var submit = submits.create(request, one.get());
                store.update(series -> series.undoing(at, submit.id()));
                news.begun(at);
                var verdict = submit.run(_ -> {});
                news.ended(at, submit, verdict);
                yield verdict instanceof SubmitVerdict.Applied
                        ? Optional.empty()
                        : Optional.of(new Obstacle.Verdict(at, verdict));
            }
        };
    }

    /** Nothing is ever put back over somebody else's later change. */
    private static boolean isChangedSince(SubmitStory story, AuthenticationProfile held) {
        return ProfileMatch.differing(held, story.plan().target()).stream()
                .anyMatch(story.plan().change().fields()::contains);
    }

    private Map<SubmitId, SubmitStory> stories() throws JournalException {
        return SubmitStory.of(journal.read()).stream()
                .collect(Collectors.toMap(SubmitStory::id, Function.identity()));
    }

    /** A series and what the journal says of it. */
    public record Standing(Series series, Map<SubmitId, SubmitStory> stories) {
        /** What may happen next. */
        public Next next() {
            return series.next(stories);
        }
    }

    /** Makes submits over the connection that is open. */
    @FunctionalInterface
    public interface Submits {
        /** A submit of {@code request} that {@code control} can cancel. */
        ProfileSubmit create(SubmitRequest request, SubmitControl control);
    }

    /** What a run tells while it goes on. */
    public interface News {
        /** A target is being sent. */
        void begun(int at);

        /** A target was sent, or was not, and this is how it ended. */
        void ended(int at, ProfileSubmit submit, SubmitVerdict verdict);
    }

    /** Why not everything was taken back. */
    public sealed interface Obstacle {
        /** The target concerned. */
        int at();

        /** Somebody stopped it. */
        record Stopped(int at) implements Obstacle {}

        /** AWS did not show the profile. */
        record NotRead(int at, GatewayFailure failure) implements Obstacle {}

        /** Somebody changed the same settings since; nothing was put back over theirs. */
        record ChangedSince(int at) implements Obstacle {}

        /** It was tried, and this is how it ended. */
        record Verdict(int at, SubmitVerdict verdict) implements Obstacle {}
    }
}
