package dev.gatehouse.ui.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.gatehouse.domain.journal.JournalEntry;
import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.journal.Plan;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.JournalReport;
import dev.gatehouse.domain.profile.FieldDiff;
import dev.gatehouse.domain.profile.ProfileDiff;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.DurationWords;
import dev.gatehouse.ui.common.Messages;

/** The journal in words. */
final class HistoryWords {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'")
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'")
            .withZone(ZoneOffset.UTC);

    private final Messages messages;
    private final DurationWords durations;

    HistoryWords(Messages messages) {
        this.messages = messages;
        this.durations = new DurationWords(messages);
    }

    HistoryItem item(SubmitStory story) {
        var plan = story.plan();
        var words = new HistoryItem.Words(time(story.begunAt()), who(plan.origin()), where(plan.origin()),
                VisibleText.capped(plan.base().identity().label(), 80), what(plan),
                messages.text("history.ending." + story.ending()));
        return HistoryItem.of(story, words, Stream.concat(Stream.of(plan.origin().caller(), plan.origin().host(),
                plan.ref().instance().value(), plan.ref().profile().value(), plan.terms().reason(),
                plan.terms().ticket(), story.requestId().orElse(""), story.id().toString()), rows(plan)));
    }

    /** What can be said of a change beside its lists, one fact after the other. */
    List<HistoryDetail.Fact> facts(SubmitStory story) {
        var plan = story.plan();
        var origin = plan.origin();
        return Stream.of(fact("when", time(story.begunAt())), fact("who", known(origin.caller())),
                fact("where", messages.text("history.where.long", where(origin), VisibleText.of(origin.host()))),
                fact("profile", messages.text("history.profile", VisibleText.of(plan.base().identity().label()),
                        VisibleText.of(plan.ref().profile().value()), VisibleText.of(plan.ref().instance().value()))),
                fact("reason", VisibleText.of(plan.terms().reason())),
                fact("ticket", VisibleText.of(plan.terms().ticket())),
                fact("request", story.requestId().map(VisibleText::of).orElse("")),
                fact("submit", story.id().toString())).filter(fact -> !fact.value().isEmpty()).toList();
    }

    /** Each record of a change as a sentence with its time. */
    List<String> steps(SubmitStory story) {
        return story.entries().stream()
                .map(entry -> messages.text("history.step", TIME.format(entry.at()), sentence(entry))).toList();
    }

    /** What the files of the journal say about themselves. */
    String report(JournalReport report) {
        var whole = messages.plural("history.chain.whole", report.records(), report.head());
        var broken = Stream.concat(report.broken().stream().map(damage -> broken("history.chain.broken", damage)),
                report.setAside().stream().map(damage -> broken("history.chain.aside", damage)));
        return Stream.concat(Stream.of(whole), broken).collect(Collectors.joining("\n"));
    }

    String time(Instant at) {
        return UTC.format(at);
    }

    String names(Set<ProfileField> fields) {
        return fields.stream().sorted().map(field -> messages.text("field." + field))
                .collect(Collectors.joining(", "));
    }

    private String broken(String key, JournalReport.Damage damage) {
        return messages.text(key, damage.record(), VisibleText.of(damage.file()));
    }

    private String who(Origin origin) {
        return origin.caller().isEmpty()
                ? messages.text("history.who.unknown")
                : VisibleText.capped(new CallerIdentity(origin.account(), origin.caller()).shortName(), 80);
    }

    private String known(String caller) {
        return caller.isEmpty() ? messages.text("history.who.unknown") : VisibleText.of(caller);
    }

    private String where(Origin origin) {
        return origin.sandbox()
                ? messages.text("history.where.sandbox", VisibleText.of(origin.region()))
                : messages.text("history.where.aws",
                        VisibleText.of(origin.account()).replaceFirst("^(\\d{4})(\\d{4})(\\d{4})$", "$1-$2-$3"),
                        VisibleText.of(origin.region()));
    }

    private String what(Plan plan) {
        var undo = plan.terms().undoes().isPresent() ? messages.text("history.undo") + " " : "";
        return undo + ProfileDiff.fields(plan.base(), plan.change()).stream().map(this::field)
                .collect(Collectors.joining(", "));
    }

    private String field(FieldDiff diff) {
        var name = messages.text("field." + diff.field());
        if (!(diff instanceof FieldDiff.Rows rows)) {
            return name;
        }
        var key = rows.respelled().isEmpty() ? "history.rows" : "history.rows.respelled";
        return messages.text(key, name, rows.added().size(), rows.removed().size(), rows.respelled().size());
    }

    private static Stream<String> rows(Plan plan) {
        return Stream.of(plan.base(), plan.target()).flatMap(profile -> Stream
                .concat(profile.access().allowedRows().stream(), profile.access().blockedRows().stream())).distinct();
    }

    private HistoryDetail.Fact fact(String key, String value) {
        return new HistoryDetail.Fact(messages.text("history.fact." + key), value);
    }

    private String sentence(JournalEntry entry) {
        return switch (entry.event()) {
            case JournalEvent.Intent _ -> messages.text("history.INTENT");
            case JournalEvent.Stale(var fields) -> messages.text("history.STALE", named(fields));
            case JournalEvent.NotSent(var why) -> messages.text("history.unsent." + why);
            case JournalEvent.Sent(var wait) -> messages.text("history.SENT", wait.toSeconds());
            case JournalEvent.Answer(var id) -> messages.text("history.ANSWER", id == null ? "–" : VisibleText.of(id));
            case JournalEvent.NoAnswer(var what, var _, var refused) -> messages
                    .text(refused ? "history.refused" : "history.unanswered", VisibleText.capped(what, 80));
            case JournalEvent.Verified(var others) -> others.isEmpty()
                    ? messages.text("history.VERIFIED")
                    : messages.text("history.VERIFIED.others", named(others));
            case JournalEvent.NotApplied _ -> messages.text("history.unchanged");
            case JournalEvent.Differs(var fields) -> messages.text("history.DIFFERS", named(fields));
            case JournalEvent.Unknown _ -> messages.text("history.UNKNOWN");
            case JournalEvent.Closed(var end) -> messages.text("history.CLOSED." + end);
            case JournalEvent.Confirming(var window) -> messages.text("history.CONFIRMING", durations.of(window));
            case JournalEvent.Kept(var why) -> messages.text("history.KEPT." + why);
            case JournalEvent.Reverted _ -> messages.text("history.REVERTED");
            case JournalEvent.PackSaved(var note) -> VisibleText.of(note.name());
        };
    }

    private String named(Set<ProfileField> fields) {
        return fields.isEmpty() ? messages.text("outcome.stale.nothing") : names(fields);
    }
}
