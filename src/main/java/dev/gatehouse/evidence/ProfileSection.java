package dev.gatehouse.evidence;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.baseline.VerdictNote;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.evidence.Html.Part;

/** One profile in the report: what AWS holds, what it means, and where that stands in the pack. */
final class ProfileSection {
    /** Longer lists go on in the files. */
    static final int MOST = 40;

    private final Evidence evidence;
    private final PackTexts texts;
    private final Html html;

    ProfileSection(Evidence evidence, PackTexts texts, Html html) {
        this.evidence = evidence;
        this.texts = texts;
        this.html = html;
    }

    void write(ProfileFacts one, int number) {
        html.open("article", "id", "p" + number, "aria-labelledby", "h" + number)
                .open("h3", "id", "h" + number).foreign(one.label());
        one.assessed().ifPresent(read -> {
            if (Boolean.TRUE.equals(read.profile().identity().isDefault())) {
                html.text(" ");
                Badges.badge(html, "plain", texts.text("pack.default"));
            }
        });
        html.close().open("p", "class", "ids").sentence(texts.text("pack.ids"),
                Part.foreign(one.instance().summary().label()), Part.text(one.place().target().region()),
                Part.code(one.reading().ref().profile().value()),
                Part.code(one.reading().ref().instance().value())).close();
        one.assessed().ifPresentOrElse(read -> read(one, read), () -> {
            html.open("p");
            Badges.notAssessed(html, texts);
            html.text(" " + texts.text("pack.profile.not.read")).close();
            controls(one);
        });
        html.close();
    }

    private void read(ProfileFacts one, Assessed read) {
        html.open("p", "class", "sentence");
        Badges.level(html, read.level(), texts);
        html.text(" " + texts.text("pack.access.session", read.access(), read.session())).close();
        for (var family : AddressFamily.values()) {
            Figures.access(html, AccessStrip.of(read.effective(), family), family,
                    texts.family(read.effective(), family));
        }
        Figures.session(html, OnePage.bar(read.profile().session(), texts), texts);
        html.open("p", "class", "ids").sentence(texts.text("pack.map"),
                map -> map.open("a", "href", one.map()).leaf("code", one.map()).close()).close();
        settings(read.profile());
        ranges(read);
        findings(read);
        changed(one);
        remarks(one);
        controls(one);
        source(one);
    }

    private void settings(AuthenticationProfile held) {
        var session = held.session();
        var stamp = held.stamp();
        html.leaf("h4", texts.text("pack.settings")).open("table", "class", "values").open("tbody");
        value(texts.text("pack.description"), Fields.text(held.identity().description(), texts));
        rows("AllowedIps", held.access().allowed());
        rows("BlockedIps", held.access().blocked());
        value(texts.text("pack.idle"), Badges.idle(session, texts));
        value(texts.text("pack.longest"), Fields.text(duration(session.maximum()), texts));
        value(texts.text("pack.periodic"), Fields.text(duration(session.periodic()), texts));
        value(texts.text("pack.created"), stamp.created() == null ? none() : Times.seconds(stamp.created()));
        value(texts.text("pack.modified"), stamp.lastModified() == null
                ? none()
                : texts.text("pack.modified.in", Times.seconds(stamp.lastModified()),
                        Fields.text(stamp.lastModifiedRegion(), texts)));
        if (!held.otherFields().isEmpty()) {
            value(texts.text("pack.others"), String.join(", ", held.otherFields()));
        }
        html.close().close();
    }

    private @Nullable String duration(@Nullable Duration value) {
        return value == null ? null : texts.duration(value);
    }

    private String none() {
        return texts.text("pack.not.reported");
    }

    private void value(String name, String text) {
        html.open("tr").leaf("th", name, "scope", "row").open("td").foreign(text).close().close();
    }

    private void rows(String name, @Nullable List<String> rows) {
        html.open("tr").leaf("th", name, "scope", "row").open("td");
        if (rows == null || rows.isEmpty()) {
            html.text(rows == null ? none() : texts.text("pack.rows.empty"));
        } else {
            list(rows.stream(), rows.size(), "pack.rows.more");
        }
        html.close().close();
    }

    private void list(Stream<String> lines, int size, String more) {
        html.open("ul", "class", "rows");
        lines.limit(MOST).forEach(row -> html.open("li").leaf("code", row).close());
        if (size > MOST) {
            html.leaf("li", texts.text(more, size - MOST));
        }
        html.close();
    }

    private void ranges(Assessed read) {
        html.leaf("h4", texts.text("pack.ranges"));
        var ranges = Stream.of(AddressFamily.values())
                .flatMap(family -> read.effective().intervals(family).stream()).toList();
        if (ranges.isEmpty()) {
            html.leaf("p", texts.text("pack.ranges.none"));
        } else {
            list(ranges.stream().map(Object::toString), ranges.size(), "pack.ranges.more");
        }
    }

    private void findings(Assessed read) {
        html.leaf("h4", texts.text("pack.findings"));
        if (read.findings().isEmpty()) {
            html.leaf("p", texts.text("pack.findings.none"));
            return;
        }
        html.open("table").open("tbody");
        for (var found : read.findings().stream().limit(MOST).toList()) {
            html.open("tr").open("td");
            Badges.severity(html, found.finding().severity(), texts);
            html.close().open("td").leaf("code", found.finding().code().code()).close()
                    .open("td").open("p").sentence(texts.text("pack.finding"), Part.bold(found.title()),
                            Part.text(found.detail()))
                    .close();
            html.open("p").leaf("code", found.place()).close();
            found.accepted().ifPresent(one -> html.open("p").sentence(texts.text("pack.accepted"),
                    Part.bold(texts.text("pack.accepted.on", Times.day(one.at()))), Part.foreign(one.reason()))
                    .close());
            html.close().close();
        }
        html.close().close();
        if (read.findings().size() > MOST) {
            html.leaf("p", texts.text("pack.findings.more", read.findings().size() - MOST));
        }
    }

    private void changed(ProfileFacts one) {
        evidence.changed(one).ifPresent(reply -> {
            html.leaf("h4", texts.text("pack.changed")).open("table", "class", "values").open("tbody");
            var lines = WhoChanged.lines(reply, texts);
            lines.stream().limit(MOST).forEach(line -> value(line.what(), line.says()));
            if (lines.size() > MOST) {
                value(texts.text("pack.further"), texts.text("pack.changed.more", lines.size() - MOST));
            }
            html.close().close();
        });
    }

    private void remarks(ProfileFacts one) {
        var notes = evidence.notes(one);
        var checks = evidence.rollOuts(one);
        if (notes.isEmpty() && checks.isEmpty()) {
            return;
        }
        html.leaf("h4", texts.text("pack.remarks")).open("table", "class", "values")
                .open("tbody");
        notes.stream().limit(MOST).forEach(noted -> value(noted.place() + " " + noted.row(), noted.words(texts)));
        if (notes.size() > MOST) {
            value(texts.text("pack.further"), texts.text("pack.notes.more", notes.size() - MOST));
        }
        checks.forEach(said -> value(texts.text("pack.check", texts.title(said.point())),
                texts.text("pack.check.said", texts.state(said.state()), Times.day(said.at()))));
        html.close().close();
    }

    /** The rules that count, and whatever else somebody wrote beside. */
    private void controls(ProfileFacts one) {
        var rules = evidence.input().rules().stream().filter(rule -> evidence.note(one, rule).isPresent()
                || (one.assessed().isPresent() && !rule.isAdvisory())).toList();
        if (rules.isEmpty()) {
            return;
        }
        html.leaf("h4", texts.text("pack.controls")).open("table").open("tbody");
        for (var rule : rules) {
            html.open("tr").open("th", "scope", "row").foreign(rule.reference()).close().open("td");
            Badges.verdict(html, one.verdict(rule), texts);
            html.close().open("td").leaf("p", one.result(rule).map(texts::detail)
                    .orElseGet(() -> texts.text("pack.result.not.read")));
            evidence.note(one, rule).ifPresent(this::note);
            html.close().close();
        }
        html.close().close();
        if (rules.stream().anyMatch(rule -> evidence.note(one, rule).isPresent())) {
            html.leaf("p", texts.text("pack.beside.meaning"), "class", "ids");
        }
    }

    private void note(VerdictNote note) {
        html.open("p").sentence(texts.text("pack.beside"), Part.bold(texts.text("pack.beside.title")),
                Part.foreign(note.text())).close().open("p", "class", "ids")
                .sentence(texts.text("pack.beside.written"), Part.foreign(note.author()),
                        Part.text(Times.seconds(note.at())), Part.text(Badges.verdict(note.beside())))
                .close();
    }

    private void source(ProfileFacts one) {
        var trace = one.reading().trace();
        html.open("p", "class", "source")
                .sentence(texts.text(trace.serverTime() == null ? "pack.source.computer" : "pack.source.aws"),
                        file -> file.open("a", "href", one.file()).leaf("code", one.file()).close(),
                        Part.code(Digests.sha256(RawAnswers.bytes(one))), Part.text(trace.operation()),
                        Part.text(Times.seconds(Evidence.time(trace))),
                        Part.code(Fields.text(trace.requestId(), texts)))
                .close();
    }
}
