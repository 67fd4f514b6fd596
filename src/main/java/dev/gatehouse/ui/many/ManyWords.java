package dev.gatehouse.ui.many;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.gatehouse.change.SeriesRun.Obstacle;
import dev.gatehouse.change.SeriesRun.Standing;
import dev.gatehouse.domain.series.Series;
import dev.gatehouse.domain.series.Series.Next;
import dev.gatehouse.domain.series.Series.State;
import dev.gatehouse.domain.series.SettingsPatch;
import dev.gatehouse.domain.text.Csv;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.DurationWords;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.many.ManyDetail.Tone;
import dev.gatehouse.ui.many.Trial.Fit;

/** A change to many profiles in words. */
final class ManyWords {
    private static final int LONGEST = 60;

    private final Messages messages;

    ManyWords(Messages messages) {
        this.messages = messages;
    }

    /** What the change is. */
    String title(SettingsPatch patch) {
        var parts = new ArrayList<String>();
        rows(parts, "many.allowed.", patch.allowed());
        rows(parts, "many.blocked.", patch.blocked());
        var values = patch.values();
        var durations = new DurationWords(messages);
        values.inactivityEnabled().ifPresent(on -> parts.add(messages.text(on ? "many.idle.on" : "many.idle.off")));
        values.inactivity().ifPresent(time -> parts.add(messages.text("many.idle.time", durations.of(time))));
        values.periodic().ifPresent(time -> parts.add(messages.text("many.periodic", durations.of(time))));
        values.description()
                .ifPresent(text -> parts.add(messages.text("many.description", VisibleText.capped(text, LONGEST))));
        return String.join(" · ", parts);
    }

    private void rows(List<String> parts, String key, SettingsPatch.RowPatch rows) {
        if (!rows.added().isEmpty()) {
            parts.add(named(key + "add.", rows.added()));
        }
        if (!rows.removed().isEmpty()) {
            parts.add(named(key + "remove.", rows.removed()));
        }
    }

    private String named(String key, List<String> rows) {
        return rows.size() == 1
                ? messages.text(key + "named", VisibleText.capped(rows.getFirst(), LONGEST))
                : messages.text(key + "rows", rows.size());
    }

    /**
     * A profile.
     *
     * @param begun
     *            whether the series is begun, so that what became of the profile counts
     */
    ManyDetail detail(ManyRow row, boolean begun) {
        var state = row.stateProperty().get();
        var trial = row.trial();
        var words = row.outcomeProperty().get().isEmpty() ? trial.words() : row.outcomeProperty().get();
        return new ManyDetail(row.label(), words,
                messages.text(begun ? "many.state." + state : "many.fit." + trial.fit()),
                begun ? tone(state) : tone(trial.fit()), trial.lines(), trial.checks());
    }

    private static Tone tone(State state) {
        return switch (state) {
            case APPLIED -> Tone.GOOD;
            case WAITING, OPEN, CLOSED -> Tone.WARNING;
            case NOT_APPLIED, NOT_SENT -> Tone.DANGER;
            case UNDONE, LEFT_OUT, NOT_BEGUN -> Tone.QUIET;
        };
    }

    private static Tone tone(Fit fit) {
        return switch (fit) {
            case FITS -> Tone.GOOD;
            case RISKY, NOT_READ -> Tone.DANGER;
            case CLASH, ERROR -> Tone.WARNING;
            case ALREADY, UNREAD -> Tone.QUIET;
        };
    }

    /** How many can follow. */
    String counted(List<ManyRow> rows) {
        return messages.text("many.counted", count(rows, Fit.FITS), count(rows, Fit.RISKY), count(rows, Fit.ALREADY),
                count(rows, Fit.CLASH) + count(rows, Fit.ERROR) + count(rows, Fit.NOT_READ));
    }

    private static long count(List<ManyRow> rows, Fit fit) {
        return rows.stream().filter(row -> row.trial().fit() == fit).count();
    }

    String sending(int at, List<ManyRow> rows) {
        return at < rows.size()
                ? messages.text("many.sending", at + 1, rows.size(), rows.get(at).label())
                : messages.text("many.sending.any");
    }

    /** How a series stands, by the journal. */
    String standing(Standing now) {
        var applied = count(now, State.APPLIED);
        var all = now.series().targets().size();
        return switch (now.next()) {
            case Next.Await(var at) -> messages.text("many.await", label(now, at));
            case Next.Stopped(var at, var state) ->
                messages.text("many.stopped." + state, label(now, at), applied, all);
            case Next.Send(var at) -> messages.text("many.stopped.NOT_BEGUN", label(now, at), applied, all);
            case Next.Done _ -> messages.text("many.done", applied, all);
        };
    }

    String unfinished(Standing now) {
        return messages.text("many.unfinished", count(now, State.APPLIED), now.series().targets().size());
    }

    String undone(Standing now, Optional<Obstacle> obstacle) {
        return obstacle.map(met -> switch (met) {
            case Obstacle.Stopped _ -> messages.text("many.undo.stopped", label(now, met.at()));
            case Obstacle.NotRead(var at, var failure) ->
                messages.text("many.undo.unread", label(now, at), new FailureWords(messages).title(failure));
            case Obstacle.ChangedSince(var at) -> messages.text("many.undo.changed", label(now, at));
            case Obstacle.Verdict(var at, var _) -> messages.text("many.undo.not", label(now, at));
        }).orElseGet(() -> messages.text("many.undo.all"));
    }

    private static long count(Standing now, State state) {
        return now.series().targets().stream().filter(target -> target.verdict(now.stories()) == state).count();
    }

    private static String label(Standing now, int at) {
        return now.series().targets().get(at).label();
    }

    /** One line for each profile. Its column names and verdicts are those of the journal, for programs too. */
    String table(Standing now) {
        var table = new StringBuilder(Csv.line(List.of("order", "instance", "profile", "label", "verdict", "left_out",
                "submit", "begun", "request_id", "undo")));
        for (var at = 0; at < now.series().targets().size(); at++) {
            table.append(Csv.line(line(now, at, now.series().targets().get(at))));
        }
        return table.toString();
    }

    private static List<String> line(Standing now, int at, Series.Target target) {
        var story = target.submit().flatMap(id -> Optional.ofNullable(now.stories().get(id)));
        return List.of(Integer.toString(at + 1), target.ref().instance().value(), target.ref().profile().value(),
                target.label(), target.verdict(now.stories()).name(), Boolean.toString(target.isLeftOut()),
                story.map(found -> found.id().toString()).orElse(""),
                story.map(found -> found.begunAt().toString()).orElse(""),
                story.flatMap(found -> found.requestId()).orElse(""),
                target.undo().map(Object::toString).orElse(""));
    }
}
