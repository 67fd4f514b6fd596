package dev.gatehouse.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import dev.gatehouse.app.PackWords;
import dev.gatehouse.bench.Tally;
import dev.gatehouse.domain.finding.Acceptances;
import dev.gatehouse.domain.port.PackFile;
import dev.gatehouse.domain.text.Csv;
import dev.gatehouse.testing.HostileReadings;
import dev.gatehouse.testing.HostileTexts;

/**
 * The part of reliability R10 that lies in files: each hostile text in every field of a pack. A harmless text of the
 * same length in the same place makes the template that the report is held against.
 */
public final class HostilePack {
    private final Tally tally;
    private final List<String> texts;

    /** Looks at what is made of these texts. */
    public HostilePack(Tally tally, List<String> texts) {
        this.tally = tally;
        this.texts = texts;
    }

    /** Looks at everything that is written of these texts, and asks LibreOffice for formulas where there is one. */
    public void play() throws IOException, InterruptedException {
        new SheetProgram(tally).open(files());
    }

    /** Looks at everything that is written of these texts; answers the tables, by name. */
    Map<String, String> files() {
        var pack = Pack.of(HostileReadings.input(texts), PackWords.english());
        tally.count("hostile texts", texts.size());
        for (var file : pack.files()) {
            if (!file.path().startsWith("profiles/") && !file.path().endsWith(".pdf")) {
                nothingHides(file.path(), text(file));
            }
        }
        report(text(file(pack, "report.html")));
        pages();
        twin(text(file(pack, "report.json")));
        var tables = tables(pack);
        tables.forEach(this::cells);
        return tables;
    }

    private void nothingHides(String where, String text) {
        var hidden = HostileTexts.hiddenIn(text);
        tally.check(hidden.isEmpty(), where + " holds " + hidden);
        tally.check(!where.endsWith(".json") || text.chars().allMatch(c -> c < 0x7f), where + " is not plain ASCII");
        tally.count("files of text looked through");
    }

    /** Elements, and attributes with the values that mean something, as often as in the template. */
    private void report(String html) {
        var template = Pack.of(HostileReadings.input(texts.stream().map(HostilePack::harmless).toList()),
                PackWords.english());
        same("report.html", nodes(text(file(template, "report.html"))), nodes(html));
    }

    private void pages() {
        texts.forEach(text -> {
            var html = page(text);
            nothingHides("one page", html);
            same("one page", nodes(page(harmless(text))), nodes(html));
        });
    }

    private static String page(String text) {
        var place = HostileReadings.input(List.of(text)).reading().places().getFirst();
        var reading = place.instances().getFirst().profiles().getFirst();
        var texts = PackWords.english();
        return OnePage.of(reading.profile().orElseThrow(), new OnePage.Source(text, text, text, reading.ref(),
                reading.trace()), Acceptances.NONE, texts).html(texts);
    }

    private void same(String where, Map<String, Integer> expected, Map<String, Integer> nodes) {
        var all = new HashSet<>(expected.keySet());
        all.addAll(nodes.keySet());
        all.forEach(node -> tally.check(expected.getOrDefault(node, 0).equals(nodes.getOrDefault(node, 0)), where + ": "
                + node + " " + nodes.getOrDefault(node, 0) + " times, not " + expected.getOrDefault(node, 0)));
        tally.count("nodes of HTML held against the template", nodes.values().stream().mapToInt(n -> n).sum());
    }

    /** As long, and no address either. */
    private static String harmless(String text) {
        return "x".repeat(text.length());
    }

    private static Map<String, Integer> nodes(String html) {
        try {
            var bytes = html.replace("<!DOCTYPE html>", "").strip().getBytes(StandardCharsets.UTF_8);
            var parsers = DocumentBuilderFactory.newInstance();
            parsers.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0"); // one text is longer than it allows
            parsers.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
            var all = parsers.newDocumentBuilder().parse(new ByteArrayInputStream(bytes))
                    .getElementsByTagName("*");
            return elements(all).collect(Collectors.toMap(HostilePack::shape, _ -> 1, Integer::sum, TreeMap::new));
        } catch (ParserConfigurationException | SAXException | IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Stream<Element> elements(NodeList all) {
        return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
    }

    /** Its name and those of its attributes, with the class: what a text from outside could change. */
    private static String shape(Element element) {
        var names = new ArrayList<String>();
        for (var i = 0; i < element.getAttributes().getLength(); i++) {
            names.add(element.getAttributes().item(i).getNodeName());
        }
        return element.getTagName() + names.stream().sorted().toList() + element.getAttribute("class");
    }

    /** The twin in JSON holds every text as it came. */
    private void twin(String json) {
        Set<String> held = new HashSet<>();
        collect(JsonMapper.shared().readTree(json), held);
        texts.forEach(text -> tally.check(held.contains(text), "report.json does not hold " + harmless(text)));
        tally.count("texts found unaltered in report.json", (int) texts.stream().filter(held::contains).count());
    }

    private static void collect(JsonNode node, Set<String> held) {
        if (node.isString()) {
            held.add(node.stringValue());
        }
        node.forEach(child -> collect(child, held));
    }

    /** Those of the pack, and one in which nothing is done to the texts but what every table does. */
    private Map<String, String> tables(Pack pack) {
        var tables = new TreeMap<String, String>();
        pack.files().stream().filter(file -> file.path().endsWith(".csv"))
                .forEach(file -> tables.put(file.path(), text(file)));
        var any = Csv.line(List.of("first", "second", "third"))
                + texts.stream().map(text -> Csv.line(List.of(text, text, text))).collect(Collectors.joining());
        nothingHides("any table", any);
        tables.put("any.csv", any);
        return tables;
    }

    /** As many cells in each line as in the first, and none that a spreadsheet would work out, in no line of it. */
    private void cells(String name, String table) {
        var rows = SheetProgram.rows(table);
        rows.forEach(row -> tally.check(row.size() == rows.getFirst().size(), name + ": " + row.size() + " cells"));
        rows.stream().flatMap(List::stream).flatMap(cell -> Stream.of(cell.split("\r\n|\r|\n", -1)))
                .forEach(line -> tally.check(!line.strip().matches("(?s)[\\p{Z}\\s]*[=+@\uff1d\uff0b\uff0d\uff20-].*"),
                        name + ": a cell begins like a formula"));
        tally.count("cells of tables looked at", rows.stream().mapToInt(List::size).sum());
    }

    private static PackFile file(Pack pack, String path) {
        return pack.files().stream().filter(one -> one.path().equals(path)).findFirst().orElseThrow();
    }

    private static String text(PackFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
