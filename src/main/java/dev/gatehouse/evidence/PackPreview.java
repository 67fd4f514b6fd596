package dev.gatehouse.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.gatehouse.domain.baseline.Rule;
import dev.gatehouse.domain.baseline.Verdict;
import dev.gatehouse.domain.baseline.VerdictNote;
import dev.gatehouse.domain.port.ChangeEvent;
import dev.gatehouse.domain.port.Reply;

/**
 * What a pack says, in the words of its report, for a look before it is saved.
 *
 * @param title
 *            what it is about
 * @param sections
 *            what could not be read first
 * @param closing
 *            the last sentence
 */
public record PackPreview(String title, List<Section> sections, String closing) {
    /** Copies the list. */
    public PackPreview {
        sections = List.copyOf(sections);
    }

    /** One part of the report. */
    public record Section(String heading, List<Line> lines) {}

    /** One thing, and what the report says of it. */
    public record Line(String what, String says) {}

    static PackPreview of(Evidence evidence, PackTexts texts) {
        var sections = new ArrayList<Section>();
        sections.add(new Section(texts.text("pack.preview.gaps"),
                evidence.gaps().stream().map(gap -> gap(gap, texts)).toList()));
        sections.add(new Section(texts.text("pack.collected"), Collected.lines(evidence)));
        evidence.comparison().ifPresent(changes -> sections.add(changes(changes, texts)));
        sections.add(new Section(texts.text("pack.controls"), evidence.input().rules().stream()
                .filter(rule -> !rule.isAdvisory()).map(rule -> rule(rule, evidence, texts)).toList()));
        sections.add(new Section(texts.text("pack.beside.preview"), evidence.profiles().stream()
                .flatMap(one -> evidence.input().rules().stream().flatMap(rule -> evidence.note(one, rule).stream()
                        .map(note -> note(one, rule, note, texts))))
                .toList()));
        sections.add(new Section(texts.text("pack.changed"), evidence.profiles().stream()
                .flatMap(one -> evidence.changed(one).stream().map(reply -> changed(one, reply, texts))).toList()));
        sections.add(new Section(texts.text("pack.profiles"),
                evidence.profiles().stream().map(one -> profile(one, texts)).toList()));
        return new PackPreview(Names.title(evidence),
                sections.stream().filter(section -> !section.lines().isEmpty()).toList(),
                Closing.sentence(evidence));
    }

    private static Line gap(Gap gap, PackTexts texts) {
        return new Line(gap.what(), texts.text("pack.preview.gap", gap.title(), gap.code()));
    }

    private static Section changes(Comparison changes, PackTexts texts) {
        var lines = changes.told().stream().map(change -> new Line(change.instance() + " / "
                + change.delta().label(), String.join("\n", shortened(DiffText.lines(change.delta(), texts), texts))));
        return new Section(texts.text("pack.changes", changes.since(texts)),
                Stream.concat(Stream.of(new Line(texts.text("pack.profiles"), changes.summary(texts))), lines)
                        .toList());
    }

    private static List<String> shortened(List<String> lines, PackTexts texts) {
        return lines.size() <= ProfileSection.MOST
                ? lines
                : Stream.concat(lines.stream().limit(ProfileSection.MOST),
                        Stream.of(texts.text("pack.more", lines.size() - ProfileSection.MOST))).toList();
    }

    private static Line changed(ProfileFacts one, Reply<List<ChangeEvent>> reply, PackTexts texts) {
        return new Line(one.instance().summary().label() + " / " + one.label(), String.join("\n",
                shortened(WhoChanged.lines(reply, texts).stream()
                        .map(line -> line.what().equals("CloudTrail")
                                ? line.says()
                                : texts.text("pack.preview.line", line.what(), line.says()))
                        .toList(), texts)));
    }

    private static Line rule(Rule rule, Evidence evidence, PackTexts texts) {
        return new Line(rule.reference(), Fields.list(Stream.of(Verdict.values())
                .filter(verdict -> evidence.count(rule, verdict) > 0)
                .map(verdict -> texts.text("pack.preview.verdict", Badges.verdict(verdict, texts),
                        evidence.count(rule, verdict))),
                texts));
    }

    private static Line note(ProfileFacts one, Rule rule, VerdictNote note, PackTexts texts) {
        return new Line(one.instance().summary().label() + " / " + one.label() + " / " + rule.reference(),
                note.text() + "\n" + texts.text("pack.beside.written", note.author(), Times.seconds(note.at()),
                        Badges.verdict(note.beside())));
    }

    private static Line profile(ProfileFacts one, PackTexts texts) {
        var name = one.instance().summary().label() + " / " + one.label();
        return one.assessed().map(read -> {
            var open = read.findings().stream().filter(found -> found.accepted().isEmpty()).toList();
            return new Line(name, texts.text("pack.preview.profile", texts.text("pack.level." + read.level()),
                    read.access(), Badges.idle(read.profile().session(), texts),
                    open.isEmpty() ? texts.text("pack.none") : Badges.counts(open, texts)));
        }).orElseGet(() -> new Line(name, Badges.verdict(Verdict.NOT_ASSESSED, texts)));
    }
}
