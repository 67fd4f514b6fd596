package dev.gatehouse.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.baseline.Rule;
import dev.gatehouse.domain.baseline.VerdictNote;
import dev.gatehouse.domain.finding.Acceptance;
import dev.gatehouse.domain.text.Csv;
import dev.gatehouse.domain.text.VisibleText;

/** The tables of a pack. No cell is a formula, and none hides a character. */
final class Tables {
    private static final List<String> WHO = List.of("region", "source", "instance id", "instance", "profile id",
            "profile");

    private Tables() {}

    static byte[] profiles(Evidence evidence) {
        return table(List.of("read", "default", "access", "ipv4 addresses", "ipv6 addresses", "allowed rows",
                "blocked rows", "idle sign-out", "idle minutes", "longest session minutes", "periodic minutes",
                "last changed", "last changed in", "findings not accepted", "file"),
                evidence.profiles().stream().map(one -> line(one, settings(one))));
    }

    private static Stream<String> settings(ProfileFacts one) {
        return one.assessed().map(read -> {
            var held = read.profile();
            var session = held.session();
            return Stream.of("yes", Fields.text(held.identity().isDefault()), read.level().name(),
                    read.effective().size(AddressFamily.IPV4).toString(),
                    read.effective().size(AddressFamily.IPV6).toString(),
                    Integer.toString(held.access().allowedRows().size()),
                    Integer.toString(held.access().blockedRows().size()), Fields.text(session.inactivityEnabled()),
                    Fields.minutes(session.inactivity()), Fields.minutes(session.maximum()),
                    Fields.minutes(session.periodic()), Fields.time(held.stamp().lastModified()),
                    Fields.text(held.stamp().lastModifiedRegion()),
                    Long.toString(read.findings().stream().filter(found -> found.accepted().isEmpty()).count()),
                    one.file());
        }).orElseGet(() -> Stream.of("NOT ASSESSED", "", "", "", "", "", "", "", "", "", "", "", "", "", ""));
    }

    static byte[] findings(Evidence evidence) {
        return table(List.of("class", "code", "place", "finding", "meaning", "accepted on", "accepted because"),
                evidence.profiles().stream().flatMap(one -> one.assessed().stream()
                        .flatMap(read -> read.findings().stream()).map(found -> line(one, finding(found)))));
    }

    private static Stream<String> finding(Weighed found) {
        return Stream.of(found.finding().severity().name(), found.finding().code().code(), found.place(),
                found.title(), found.detail(), found.accepted().map(one -> Times.seconds(one.at())).orElse(""),
                found.accepted().map(Acceptance::reason).orElse(""));
    }

    static byte[] controls(Evidence evidence, PackTexts texts) {
        return table(List.of("rule", "reference", "value seen", "verdict", "note", "note by", "note written on",
                "note written beside"),
                evidence.profiles().stream().flatMap(one -> evidence.input().rules().stream()
                        .map(rule -> line(one, Stream.concat(result(one, rule, texts),
                                note(evidence.note(one, rule)))))));
    }

    private static Stream<String> result(ProfileFacts one, Rule rule, PackTexts texts) {
        return Stream.of(rule.id(), rule.reference(),
                one.result(rule).map(texts::seen).orElseGet(() -> texts.text("pack.result.not.read")),
                Badges.verdict(one.verdict(rule)));
    }

    private static Stream<String> note(Optional<VerdictNote> beside) {
        return beside.map(note -> Stream.of(note.text(), note.author(), Times.seconds(note.at()),
                Badges.verdict(note.beside()))).orElseGet(() -> Stream.of("", "", "", ""));
    }

    static byte[] notes(Evidence evidence) {
        return table(List.of("place", "row", "comment", "owner", "review by"),
                evidence.profiles().stream().flatMap(one -> evidence.notes(one).stream()
                        .map(noted -> line(one, Stream.of(noted.place(), noted.row(), noted.note().comment(),
                                noted.note().owner(),
                                noted.note().reviewBy() == null ? "" : noted.note().reviewBy().toString())))));
    }

    static byte[] rollOuts(Evidence evidence, PackTexts texts) {
        return table(List.of("to be settled", "state", "said on"),
                evidence.profiles().stream().flatMap(one -> evidence.rollOuts(one).stream()
                        .map(said -> line(one, Stream.of(texts.title(said.point()), texts.state(said.state()),
                                Times.seconds(said.at()))))));
    }

    static byte[] ranges(Evidence evidence) {
        return table(List.of("family", "first", "last", "addresses"),
                evidence.profiles().stream().flatMap(one -> one.assessed().stream()
                        .flatMap(read -> Stream.of(AddressFamily.values())
                                .flatMap(family -> read.effective().intervals(family).stream()))
                        .map(range -> line(one, Stream.of(range.family().name(), range.first().toString(),
                                range.last().toString(), range.size().toString())))));
    }

    static byte[] changes(Evidence evidence, PackTexts texts) {
        return table(WhoChanged.columns(), evidence.profiles().stream().flatMap(one -> evidence.changed(one).stream()
                .flatMap(reply -> WhoChanged.rows(reply, texts)).map(cells -> line(one, cells))));
    }

    static byte[] calls(Evidence evidence) {
        return lines(List.of("operation", "http status", "request id", "answered by AWS\u2019s clock",
                "answered by this computer\u2019s clock", "milliseconds", "sends", "outcome"),
                evidence.replies().map(reply -> {
                    var trace = reply.trace();
                    return Csv
                            .line(Stream
                                    .of(trace.operation(), Fields.text(trace.status()), Fields.text(trace.requestId()),
                                            Fields.time(trace.serverTime()), Times.exact(trace.at()),
                                            Long.toString(trace.took().toMillis()), Integer.toString(trace.sends()),
                                            reply.answer().isPresent() ? "answered" : "failed")
                                    .map(VisibleText::of).toList());
                }));
    }

    private static byte[] table(List<String> columns, Stream<String> lines) {
        return lines(Stream.concat(WHO.stream(), columns.stream()).toList(), lines);
    }

    private static byte[] lines(List<String> columns, Stream<String> lines) {
        var text = new GrowingText().append(Csv.line(columns));
        lines.forEachOrdered(text::append);
        return text.bytes();
    }

    private static String line(ProfileFacts one, Stream<String> cells) {
        var target = one.place().target();
        var instance = one.instance().summary();
        var who = Stream.of(target.region(), target.source(), instance.id().value(), instance.label(),
                one.reading().ref().profile().value(), one.label());
        return Csv.line(Stream.concat(who, cells).map(VisibleText::of).toList());
    }
}
