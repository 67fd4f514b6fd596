package dev.gatehouse.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;

import dev.gatehouse.OneEventLayout;
import dev.gatehouse.bench.Tally;
import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.journal.Plan;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.journal.Terms;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.profile.FieldChange;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.SessionChange;
import dev.gatehouse.evidence.HostilePack;
import dev.gatehouse.store.JsonLinesChangeJournal;
import dev.gatehouse.testing.Evidences;
import dev.gatehouse.testing.Folders;
import dev.gatehouse.testing.HostileTexts;
import dev.gatehouse.testing.Profiles;

/**
 * Reliability R10: more than five hundred hostile texts in every field that AWS or a person fills, looked for on
 * screen, in HTML, tables, JSON, journal and log.
 */
public final class HostileFigure {
    private final Tally tally;
    private final List<String> texts;

    HostileFigure(Tally tally) {
        this.tally = tally;
        this.texts = HostileTexts.some(tally.n());
    }

    /** As many texts as the tally says, or as there are. */
    public static void count(Tally tally) throws IOException, InterruptedException {
        var figure = new HostileFigure(tally);
        figure.journal();
        figure.log();
        new HostilePack(tally, figure.texts).play();
        new HostileWindow(tally, figure.texts).play();
    }

    /** As many lines as events, of plain ASCII, that read back what was written. */
    void journal() throws IOException {
        var folder = Files.createTempDirectory("gatehouse-r10-journal");
        var plans = texts.stream().map(HostileFigure::plan).toList();
        try (var journal = JsonLinesChangeJournal.open(folder, () -> Evidences.AT)) {
            for (var plan : plans) {
                journal.append(SubmitId.random(), new JournalEvent.Intent(plan));
            }
            tally.check(journal.read().stream().map(entry -> entry.event()).toList()
                    .equals(plans.stream().map(JournalEvent.Intent::new).toList()), "the journal reads otherwise");
        } catch (JournalException problem) {
            tally.fail("journal: " + problem);
        }
        var file = folder.resolve("journal-2026-08.jsonl");
        var text = Files.readString(file);
        tally.check(text.chars().filter(c -> c == '\n').count() == plans.size(), "journal: more lines than events");
        tally.check(text.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7f)), "journal: not plain ASCII");
        tally.count("lines of the journal", plans.size());
        Folders.delete(folder);
    }

    private static Plan plan(String text) {
        var base = Profiles.named(Profiles.lists("Example", List.of(text), List.of(text)), text, text);
        var keep = new FieldChange.Keep<Duration>();
        var change = new ProfileChange(new FieldChange.Set<>(text), new FieldChange.Set<>(text),
                new FieldChange.Set<>(List.of(text)), new FieldChange.Keep<>(),
                new SessionChange(keep, new FieldChange.Keep<>(), keep));
        return new Plan(Profiles.ref(base), base, change, new Origin(false, text, text, text),
                new Terms(text, text, Optional.empty(), Optional.empty()));
    }

    /** Only the first line of an event begins like one, and nothing hides in it. */
    void log() {
        var layout = new OneEventLayout();
        var logger = new LoggerContext().getLogger("dev.gatehouse.Example");
        layout.start();
        for (var text : texts) {
            var event = new LoggingEvent("", logger, Level.ERROR, "{}", new IllegalStateException(text),
                    new Object[]{text});
            var lines = layout.doLayout(event);
            tally.check(HostileTexts.hiddenIn(lines).isEmpty() && !lines.contains("\r"), "log: something hides");
            tally.check(lines.lines().skip(1).allMatch(line -> line.startsWith("    ")), "log: a forged event");
            tally.count("events of the log");
        }
    }
}
