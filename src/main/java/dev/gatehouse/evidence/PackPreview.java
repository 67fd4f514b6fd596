package dev.gatehouse.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.gatehouse.domain.baseline.Rule;
import dev.gatehouse.domain.baseline.Verdict;
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
        sections.add(new Section("Not read, recorded as NOT ASSESSED",
                evidence.gaps().stream().map(PackPreview::gap).toList()));
        sections.add(new Section("Who, where and when", Collected.lines(evidence)));
        evidence.comparison().ifPresent(changes -> sections.add(changes(changes, texts)));
        sections.add(new Section("Audit controls", evidence.input().rules().stream()
                .filter(rule -> !rule.isAdvisory()).map(rule -> rule(rule, evidence)).toList()));
        sections.add(new Section("Who changed it, by CloudTrail", evidence.profiles().stream()
                .flatMap(one -> evidence.changed(one).stream().map(reply -> changed(one, reply, texts))).toList()));
        sections.add(new Section("Profiles", evidence.profiles().stream().map(one -> profile(one, texts)).toList()));
        return new PackPreview(Names.title(evidence),
                sections.stream().filter(section -> !section.lines().isEmpty()).toList(),
                Closing.sentence(evidence));
    }

    private static Line gap(Gap gap) {
        return new Line(gap.what(), gap.title() + " (" + gap.code() + ")");
    }

    private static Section changes(Comparison changes, PackTexts texts) {
        var lines = changes.told().stream().map(change -> new Line(change.instance() + " / "
                + change.delta().label(), String.join("\n", shortened(DiffText.lines(change.delta(), texts)))));
        return new Section("Changes since " + changes.since(),
                Stream.concat(Stream.of(new Line("Profiles", changes.summary())), lines).toList());
    }

    private static List<String> shortened(List<String> lines) {
        return lines.size() <= ProfileSection.MOST
                ? lines
                : Stream.concat(lines.stream().limit(ProfileSection.MOST),
                        Stream.of("and " + (lines.size() - ProfileSection.MOST) + " more")).toList();
    }

    private static Line changed(ProfileFacts one, Reply<List<ChangeEvent>> reply, PackTexts texts) {
        return new Line(one.instance().summary().label() + " / " + one.label(), String.join("\n",
                shortened(WhoChanged.lines(reply, texts).stream()
                        .map(line -> line.what().equals("CloudTrail") ? line.says() : line.what() + ": " + line.says())
                        .toList())));
    }

    private static Line rule(Rule rule, Evidence evidence) {
        return new Line(rule.reference(), Stream.of(Verdict.values())
                .filter(verdict -> evidence.count(rule, verdict) > 0)
                .map(verdict -> Badges.verdict(verdict) + " " + evidence.count(rule, verdict))
                .collect(Collectors.joining(", ")));
    }

    private static Line profile(ProfileFacts one, PackTexts texts) {
        var name = one.instance().summary().label() + " / " + one.label();
        return one.assessed().map(read -> {
            var open = read.findings().stream().filter(found -> found.accepted().isEmpty()).toList();
            return new Line(name, read.level().name() + ". " + read.access() + ". Idle sign-out "
                    + Badges.idle(read.profile().session(), texts)
                    + ". Findings: " + (open.isEmpty() ? "none" : Badges.counts(open)) + ".");
        }).orElseGet(() -> new Line(name, "NOT ASSESSED"));
    }
}
