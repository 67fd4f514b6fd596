package dev.gatehouse.evidence;

import java.nio.charset.StandardCharsets;

/** One page as HTML. */
final class OnePageHtml {
    private OnePageHtml() {}

    static String of(OnePage page, PackTexts texts) {
        var html = new Html();
        html.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", texts.language().tag(), "xml:lang",
                texts.language().tag()).open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content", ReportHtml.POLICY)
                .leaf("title", page.label() + ": " + page.title()).style(ReportHtml.css("report.css"))
                .style(ReportHtml.css("one-page.css")).close().open("body");
        Figures.patterns(html);
        html.open("header").leaf("p", page.label(), "class", "label").open("h1").foreign(page.title()).close()
                .open("p", "class", "ids").foreign(page.place()).close().close().open("main")
                .open("p", "class", "sentence");
        Badges.level(html, page.level(), texts);
        html.text(" " + page.access()).close().leaf("p", page.session(), "class", "sentence");
        page.strips().forEach(strip -> Figures.access(html, strip.columns(), strip.family(), strip.words()));
        Figures.session(html, page.bar(), texts);
        Figures.legend(html, texts);
        findings(html, page, texts);
        html.close().open("footer").leaf("p", page.stamp()).close();
        return new String(html.close().close().done(), StandardCharsets.UTF_8);
    }

    private static void findings(Html html, OnePage page, PackTexts texts) {
        html.leaf("h2", texts.text("pack.findings"));
        if (page.findings().isEmpty()) {
            html.leaf("p", texts.text("pack.findings.none"));
            return;
        }
        html.open("table").open("tbody");
        page.findings().forEach(found -> {
            html.open("tr").open("td");
            Badges.severity(html, found.severity(), texts);
            html.close().open("th", "scope", "row").leaf("code", found.code()).close().leaf("td", found.title())
                    .close();
        });
        html.close().close();
        if (page.more() > 0) {
            html.leaf("p", texts.text("pack.more", page.more()));
        }
    }
}
