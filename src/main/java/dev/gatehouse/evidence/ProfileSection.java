package dev.gatehouse.evidence;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.profile.AuthenticationProfile;

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
                Badges.badge(html, "plain", "default: applies to all users");
            }
        });
        html.close().open("p", "class", "ids").foreign(one.instance().summary().label())
                .text(", " + one.place().target().region() + ". Profile ")
                .leaf("code", one.reading().ref().profile().value()).text(" of instance ")
                .leaf("code", one.reading().ref().instance().value()).close();
        one.assessed().ifPresentOrElse(read -> read(one, read), () -> {
            html.open("p");
            Badges.notAssessed(html);
            html.text(" It could not be read; see \u201cNot read\u201d.").close();
        });
        html.close();
    }

    private void read(ProfileFacts one, Assessed read) {
        html.open("p", "class", "sentence");
        Badges.level(html, read.level());
        html.text(" " + read.access() + ". " + read.session()).close();
        for (var family : AddressFamily.values()) {
            Figures.access(html, AccessStrip.of(read.effective(), family), family,
                    texts.family(read.effective(), family));
        }
        Figures.session(html, OnePage.bar(read.profile().session(), texts));
        settings(read.profile());
        ranges(read);
        findings(read);
        changed(one);
        remarks(one);
        controls(read);
        source(one);
    }

    private void settings(AuthenticationProfile held) {
        var session = held.session();
        var stamp = held.stamp();
        html.leaf("h4", "Settings as AWS returned them").open("table", "class", "values").open("tbody");
        value("Description", Fields.text(held.identity().description()));
        rows("AllowedIps", held.access().allowed());
        rows("BlockedIps", held.access().blocked());
        value("Idle sign-out", Badges.idle(session, texts));
        value("Longest session", session.maximum() == null ? Fields.NONE : texts.duration(session.maximum()));
        value("Periodic check (deprecated)",
                session.periodic() == null ? Fields.NONE : texts.duration(session.periodic()));
        value("Created", stamp.created() == null ? Fields.NONE : Times.seconds(stamp.created()));
        value("Last changed", stamp.lastModified() == null
                ? Fields.NONE
                : Times.seconds(stamp.lastModified()) + ", in " + Fields.text(stamp.lastModifiedRegion()));
        if (!held.otherFields().isEmpty()) {
            value("Members this version does not know", String.join(", ", held.otherFields()));
        }
        html.close().close();
    }

    private void value(String name, String text) {
        html.open("tr").leaf("th", name, "scope", "row").open("td").foreign(text).close().close();
    }

    private void rows(String name, @Nullable List<String> rows) {
        html.open("tr").leaf("th", name, "scope", "row").open("td");
        if (rows == null || rows.isEmpty()) {
            html.text(rows == null ? Fields.NONE : "empty");
        } else {
            list(rows.stream(), rows.size(), "the file named below");
        }
        html.close().close();
    }

    private void list(Stream<String> lines, int size, String elsewhere) {
        html.open("ul", "class", "rows");
        lines.limit(MOST).forEach(row -> html.open("li").leaf("code", row).close());
        if (size > MOST) {
            html.leaf("li", "and " + (size - MOST) + " more in " + elsewhere);
        }
        html.close();
    }

    private void ranges(Assessed read) {
        html.leaf("h4", "Who may sign in: allowed minus blocked");
        var ranges = Stream.of(AddressFamily.values())
                .flatMap(family -> read.effective().intervals(family).stream()).toList();
        if (ranges.isEmpty()) {
            html.leaf("p", "Nobody.");
        } else {
            list(ranges.stream().map(Object::toString), ranges.size(), "effective-ranges.csv");
        }
    }

    private void findings(Assessed read) {
        html.leaf("h4", "Findings");
        if (read.findings().isEmpty()) {
            html.leaf("p", "None.");
            return;
        }
        html.open("table").open("tbody");
        for (var found : read.findings().stream().limit(MOST).toList()) {
            html.open("tr").open("td");
            Badges.severity(html, found.finding().severity());
            html.close().open("td").leaf("code", found.finding().code().code()).close()
                    .open("td").open("p").leaf("b", found.title()).text(". ").text(found.detail()).close();
            html.open("p").leaf("code", found.place()).close();
            found.accepted().ifPresent(one -> html.open("p").leaf("b", "Accepted " + Times.day(one.at()) + ": ")
                    .foreign(one.reason()).close());
            html.close().close();
        }
        html.close().close();
        if (read.findings().size() > MOST) {
            html.leaf("p", "and " + (read.findings().size() - MOST) + " more in findings.csv");
        }
    }

    private void changed(ProfileFacts one) {
        evidence.changed(one).ifPresent(reply -> {
            html.leaf("h4", "Who changed it, by CloudTrail").open("table", "class", "values").open("tbody");
            var lines = WhoChanged.lines(reply, texts);
            lines.stream().limit(MOST).forEach(line -> value(line.what(), line.says()));
            if (lines.size() > MOST) {
                value("More", "and " + (lines.size() - MOST) + " more in changes.csv");
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
        html.leaf("h4", "Written on the computer that collected, not in AWS").open("table", "class", "values")
                .open("tbody");
        notes.stream().limit(MOST).forEach(noted -> value(noted.place() + " " + noted.row(), noted.words()));
        if (notes.size() > MOST) {
            value("More", "and " + (notes.size() - MOST) + " more in notes.csv");
        }
        checks.forEach(said -> value("Before idle sign-out: " + texts.title(said.point()),
                texts.state(said.state()) + ", said " + Times.day(said.at())));
        html.close().close();
    }

    private void controls(Assessed read) {
        var results = read.results().stream().filter(result -> !result.rule().isAdvisory()).toList();
        if (results.isEmpty()) {
            return;
        }
        html.leaf("h4", "Audit controls").open("table").open("tbody");
        for (var result : results) {
            html.open("tr").open("th", "scope", "row").foreign(result.rule().reference()).close().open("td");
            Badges.verdict(html, result.verdict());
            html.close().leaf("td", texts.detail(result)).close();
        }
        html.close().close();
    }

    private void source(ProfileFacts one) {
        var trace = one.reading().trace();
        html.open("p", "class", "source").text("From ").open("a", "href", one.file()).leaf("code", one.file()).close()
                .text(", SHA-256 ").leaf("code", Digests.sha256(RawAnswers.bytes(one)))
                .text(". " + trace.operation() + " answered " + Times.seconds(Evidence.time(trace)))
                .text(trace.serverTime() == null ? " by this computer\u2019s clock" : " by AWS\u2019s clock")
                .text(", request ").leaf("code", Fields.text(trace.requestId())).text(".").close();
    }
}
