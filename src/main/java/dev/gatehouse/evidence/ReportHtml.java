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
import dev.gatehouse.evidence.Html.Part;

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

    /** The page in UTF-8. */
    static byte[] of(Evidence evidence, PackTexts texts, String rawDigest) {
        return new ReportHtml(evidence, texts, rawDigest).page().done();
    }

    private Html page() {
        html.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", texts.language().tag(), "xml:lang",
                texts.language().tag()).open("head")
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
        html.leaf("h2", texts.text("pack.profiles"), "id", "profiles");
        Figures.legend(html, texts);
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
        html.open("header").open("h1")
                .sentence(texts.text("pack.heading"), Part.foreign(Names.subject(evidence))).close()
                .leaf("p", texts.text("pack.lead", evidence.input().collector().program(),
                        Times.seconds(evidence.input().made())), "class", "lead");
        if (!evidence.isComplete()) {
            html.open("div", "class", "notice", "role", "note").open("p").leaf("b", texts.text("pack.incomplete"))
                    .close().leaf("p", texts.text("pack.incomplete.why")).close();
        }
        var profiles = evidence.profiles();
        html.open("div", "class", "cards");
        card("pack.card.instances", evidence.input().reading().instances().count());
        card("pack.card.read", profiles.stream().filter(one -> one.assessed().isPresent()).count());
        card("pack.card.not.read", evidence.gaps().size());
        card("pack.card.open", count(AccessLevel.OPEN));
        card("pack.card.security", profiles.stream().flatMap(one -> one.assessed().stream())
                .flatMap(read -> read.findings().stream())
                .filter(found -> found.finding().severity() == Severity.SECURITY).count());
        html.close().close();
    }

    private long count(AccessLevel level) {
        return evidence.profiles().stream().flatMap(one -> one.assessed().stream())
                .filter(read -> read.level() == level).count();
    }

    private void card(String key, long count) {
        html.open("div", "class", "card").leaf("b", Long.toString(count)).text(texts.text(key)).close();
    }

    private void collected() {
        html.leaf("h2", texts.text("pack.collected")).open("table", "class", "values").open("tbody");
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
        html.leaf("h2", texts.text("pack.gaps"));
        table("gaps", "pack.gaps.caption", "pack.gaps.what", "pack.gaps.why", "pack.gaps.code", "pack.gaps.request");
        for (var gap : evidence.gaps()) {
            var id = gap.failure().details().trace().requestId();
            html.open("tr").open("td").foreign(gap.what()).close().open("td");
            if (gap.message().isEmpty()) {
                html.text(gap.title());
            } else {
                html.sentence(texts.text("pack.gaps.said"), Part.text(gap.title()), Part.foreign(gap.message()));
            }
            html.close().open("td").leaf("code", gap.code()).close().open("td")
                    .leaf("code", id == null ? texts.text("pack.none") : id)
                    .close().close();
        }
        html.close().close();
    }

    private void overview() {
        html.leaf("h2", texts.text("pack.overview"));
        table("overview", "pack.overview.caption", "pack.instance", "pack.profile", "pack.access", "pack.idle",
                "pack.findings");
        for (var i = 0; i < evidence.profiles().size(); i++) {
            var one = evidence.profiles().get(i);
            html.open("tr").open("td").foreign(one.instance().summary().label()).close().open("td")
                    .open("a", "href", "#p" + (i + 1)).foreign(one.label()).close().close().open("td");
            one.assessed().ifPresentOrElse(this::cells, () -> {
                Badges.notAssessed(html, texts);
                html.close().leaf("td", "").leaf("td", "");
            });
            html.close();
        }
        html.close().close();
    }

    private void cells(Assessed read) {
        Badges.level(html, read.level(), texts);
        html.text(" " + read.access());
        html.close().leaf("td", Badges.idle(read.profile().session(), texts)).open("td");
        var open = read.findings().stream().filter(found -> found.accepted().isEmpty()).toList();
        html.text(open.isEmpty() ? texts.text("pack.none") : Badges.counts(open, texts)).close();
    }

    private void controls() {
        if (evidence.input().rules().isEmpty()) {
            return;
        }
        html.leaf("h2", texts.text("pack.controls")).leaf("p", texts.text("pack.controls.about"));
        html.open("table", "class", "counts").leaf("caption", texts.text("pack.controls.caption")).open("thead")
                .open("tr").leaf("th", texts.text("pack.control"), "scope", "col")
                .leaf("th", texts.text("pack.asks"), "scope", "col");
        for (var verdict : Verdict.values()) {
            html.leaf("th", Badges.verdict(verdict, texts), "scope", "col", "class", "number");
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
            table("advisory", "pack.advisory", "pack.control", "pack.remark");
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
            html.open("h2").sentence(texts.text("pack.changes"), Part.foreign(comparison.since(texts))).close()
                    .leaf("p", texts.text("pack.changes.summary", comparison.summary(texts)));
            for (var change : comparison.told()) {
                var lines = DiffText.lines(change.delta(), texts);
                html.open("h3").foreign(change.instance()).text(" \u2013 ").foreign(change.delta().label()).close();
                html.open("ul", "class", "rows");
                lines.stream().limit(ProfileSection.MOST).forEach(text -> html.leaf("li", text));
                if (lines.size() > ProfileSection.MOST) {
                    html.leaf("li", texts.text("pack.changes.more", lines.size() - ProfileSection.MOST));
                }
                html.close();
            }
        });
    }

    /** Begins a table of a kind that the style sheet knows, and its body; caption and columns by their keys. */
    private void table(String kind, String caption, String... columns) {
        html.open("table", "class", kind).leaf("caption", texts.text(caption)).open("thead").open("tr");
        List.of(columns).forEach(column -> html.leaf("th", texts.text(column), "scope", "col"));
        html.close().close().open("tbody");
    }

    private void footer() {
        html.open("footer").leaf("p", Closing.sentence(evidence), "class", "closing")
                .open("p").sentence(texts.text("pack.sums"), Part.code("sha256sum -c SHA256SUMS"),
                        Part.code("gatehouse verify"))
                .close().open("p").sentence(texts.text("pack.digest"), Part.code(rawDigest)).close().close();
    }
}
