package dev.gatehouse.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import dev.gatehouse.domain.address.AccessLevel;
import dev.gatehouse.domain.baseline.Rule;
import dev.gatehouse.domain.baseline.Verdict;
import dev.gatehouse.domain.finding.Severity;

/** The report as one page that needs nothing beside itself: no script, no network, no other file. */
final class ReportHtml {
    static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Evidence evidence;
    private final PackTexts texts;
    private final String rawDigest;
    private final Html html = new Html();

    private ReportHtml(Evidence evidence, PackTexts texts, String rawDigest) {
        this.evidence = evidence;
        this.texts = texts;
        this.rawDigest = rawDigest;
    }

    static String of(Evidence evidence, PackTexts texts, String rawDigest) {
        return "<!DOCTYPE html>\n" + new ReportHtml(evidence, texts, rawDigest).page().done();
    }

    private Html page() {
        html.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en", "xml:lang", "en").open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .empty("meta", "name", "viewport", "content", "width=device-width")
                .empty("meta", "name", "generator", "content", "Gatehouse " + evidence.input().collector().program())
                .leaf("title", Names.title(evidence)).style(css("report.css")).close();
        html.open("body");
        Figures.patterns(html);
        header();
        html.open("main");
        collected();
        notRead();
        overview();
        controls();
        changes();
        html.leaf("h2", "Profiles", "id", "profiles");
        Figures.legend(html);
        var section = new ProfileSection(evidence, texts, html);
        for (var i = 0; i < evidence.profiles().size(); i++) {
            section.write(evidence.profiles().get(i), i + 1);
        }
        html.close();
        footer();
        return html.close().close();
    }

    static String css(String name) {
        try (var in = Objects.requireNonNull(ReportHtml.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void header() {
        html.open("header").open("h1").text("Evidence for ").foreign(Names.subject(evidence)).close()
                .leaf("p", "Authentication profiles of Amazon Connect, read with Gatehouse "
                        + evidence.input().collector().program() + ". Made "
                        + Times.seconds(evidence.input().made()) + ".", "class", "lead");
        if (!evidence.isComplete()) {
            html.open("div", "class", "notice", "role", "note").open("p").leaf("b", "This evidence is incomplete.")
                    .close().leaf("p", "What could not be read is listed below and is not assessed.").close();
        }
        var profiles = evidence.profiles();
        html.open("div", "class", "cards");
        card("Instances", evidence.input().reading().instances().count());
        card("Profiles read", profiles.stream().filter(one -> one.assessed().isPresent()).count());
        card("Not read", evidence.gaps().size());
        card("Open to all not blocked", count(AccessLevel.OPEN));
        card("Security findings", profiles.stream().flatMap(one -> one.assessed().stream())
                .flatMap(read -> read.findings().stream())
                .filter(found -> found.finding().severity() == Severity.SECURITY).count());
        html.close().close();
    }

    private long count(AccessLevel level) {
        return evidence.profiles().stream().flatMap(one -> one.assessed().stream())
                .filter(read -> read.level() == level).count();
    }

    private void card(String what, long count) {
        html.open("div", "class", "card").leaf("b", Long.toString(count)).text(what).close();
    }

    private void collected() {
        html.leaf("h2", "Who, where and when").open("table", "class", "values").open("tbody");
        Collected.lines(evidence).forEach(line -> value(line.what(), line.says()));
        html.close().close();
    }

    private void value(String name, String text) {
        html.open("tr").leaf("th", name, "scope", "row").open("td").foreign(text).close().close();
    }

    private void notRead() {
        if (evidence.gaps().isEmpty()) {
            return;
        }
        html.leaf("h2", "Not read");
        table("gaps", "Recorded as NOT ASSESSED", "What", "Why", "Code", "Request id");
        for (var gap : evidence.gaps()) {
            var id = gap.failure().details().trace().requestId();
            html.open("tr").open("td").foreign(gap.what()).close().open("td").text(gap.title());
            if (!gap.message().isEmpty()) {
                html.text(". AWS said: ").foreign(gap.message());
            }
            html.close().open("td").leaf("code", gap.code()).close().open("td").leaf("code", id == null ? "none" : id)
                    .close().close();
        }
        html.close().close();
    }

    private void overview() {
        html.leaf("h2", "Overview");
        table("overview", "Every profile; each name leads to its settings", "Instance", "Profile", "Who may sign in",
                "Idle sign-out", "Findings");
        for (var i = 0; i < evidence.profiles().size(); i++) {
            var one = evidence.profiles().get(i);
            html.open("tr").open("td").foreign(one.instance().summary().label()).close().open("td")
                    .open("a", "href", "#p" + (i + 1)).foreign(one.label()).close().close().open("td");
            one.assessed().ifPresentOrElse(this::cells, () -> {
                Badges.notAssessed(html);
                html.close().leaf("td", "").leaf("td", "");
            });
            html.close();
        }
        html.close().close();
    }

    private void cells(Assessed read) {
        Badges.level(html, read.level());
        html.text(" " + read.access());
        html.close().leaf("td", Badges.idle(read.profile().session(), texts)).open("td");
        var open = read.findings().stream().filter(found -> found.accepted().isEmpty()).toList();
        html.text(open.isEmpty() ? "none" : Badges.counts(open)).close();
    }

    private void controls() {
        if (evidence.input().rules().isEmpty()) {
            return;
        }
        html.leaf("h2", "Audit controls").leaf("p", "Values seen beside what is asked for. Nothing here says that"
                + " anybody complies with it.");
        html.open("table", "class", "counts").leaf("caption", "How many profiles came out how").open("thead")
                .open("tr").leaf("th", "Control", "scope", "col").leaf("th", "Asks for", "scope", "col");
        for (var verdict : Verdict.values()) {
            html.leaf("th", Badges.verdict(verdict), "scope", "col", "class", "number");
        }
        html.close().close().open("tbody");
        evidence.input().rules().stream().filter(rule -> !rule.isAdvisory()).forEach(rule -> {
            rule(rule);
            for (var verdict : Verdict.values()) {
                html.leaf("td", Long.toString(evidence.count(rule, verdict)), "class", "number");
            }
            html.close();
        });
        html.close().close();
        advisory();
    }

    private void advisory() {
        var advisory = evidence.input().rules().stream().filter(Rule::isAdvisory).toList();
        if (!advisory.isEmpty()) {
            table("advisory", "Controls that name no figure for these settings; the values stand in controls.csv",
                    "Control",
                    "Remark");
            advisory.forEach(rule -> {
                rule(rule);
                html.close();
            });
            html.close().close();
        }
    }

    private void rule(Rule rule) {
        html.open("tr").open("th", "scope", "row").foreign(rule.reference()).close().leaf("td", texts.asked(rule));
    }

    private void changes() {
        evidence.comparison().ifPresent(comparison -> {
            html.open("h2").text("Changes since ").foreign(comparison.since()).close()
                    .leaf("p", "Profiles " + comparison.summary() + ".");
            for (var change : comparison.told()) {
                var lines = DiffText.lines(change.delta(), texts);
                html.open("h3").foreign(change.instance()).text(" \u2013 ").foreign(change.delta().label()).close();
                html.open("ul", "class", "rows");
                lines.stream().limit(ProfileSection.MOST).forEach(text -> html.leaf("li", text));
                if (lines.size() > ProfileSection.MOST) {
                    html.leaf("li", "and " + (lines.size() - ProfileSection.MOST) + " more lines in diff.txt");
                }
                html.close();
            }
        });
    }

    /** Begins a table of a kind that the style sheet knows, and its body. */
    private void table(String kind, String caption, String... columns) {
        html.open("table", "class", kind).leaf("caption", caption).open("thead").open("tr");
        List.of(columns).forEach(column -> html.leaf("th", column, "scope", "col"));
        html.close().close().open("tbody");
    }

    private void footer() {
        html.open("footer").leaf("p", Closing.sentence(evidence), "class", "closing")
                .open("p").text("All files of this pack and their SHA-256 digests are listed in SHA256SUMS; check them"
                        + " with ")
                .leaf("code", "sha256sum -c SHA256SUMS").text(" or ").leaf("code", "gatehouse verify")
                .text(".").close()
                .open("p").text("Digest of AWS\u2019s answers, the lines of profiles/ in SHA256SUMS together: ")
                .leaf("code", rawDigest).close().close();
    }
}
