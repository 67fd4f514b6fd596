package dev.gatehouse.evidence;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import dev.gatehouse.domain.fleet.PlaceReading;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.evidence.PackPreview.Line;

/** Who collected what, where, when and with what, in lines. */
final class Collected {
    private Collected() {}

    static List<Line> lines(Evidence evidence) {
        var input = evidence.input();
        var texts = evidence.texts();
        var collector = input.collector();
        var left = input.leftOut().isEmpty()
                ? Stream.<Line>empty()
                : Stream.of(new Line(texts.text("pack.left.out"), Names.leftOut(evidence)));
        return Stream.of(
                Stream.of(
                        new Line(texts.text("pack.read"),
                                texts.text("pack.read.from", Times.seconds(input.reading().began()),
                                        Times.seconds(input.reading().ended()))),
                        new Line(texts.text("pack.person"),
                                texts.text("pack.person.on", collector.user(), collector.host())),
                        new Line(texts.text("pack.tool"), "Gatehouse " + collector.program() + ", AWS SDK for Java "
                                + collector.sdk())),
                input.reading().places().stream().flatMap(place -> place(place, collector, texts)), left,
                Stream.of(new Line(texts.text("pack.changed.extent"), WhoChanged.extent(input.trail(), texts)),
                        new Line(texts.text("pack.not.in"), texts.text("pack.not.in.users"))))
                .flatMap(lines -> lines).toList();
    }

    private static Stream<Line> place(PlaceReading place, Collector collector, PackTexts texts) {
        var data = PackJson.Place.of(place, collector);
        var isSandbox = place.target().environment() == ConnectionTarget.Environment.SANDBOX;
        return Stream.of(new Line(texts.text("pack.place"),
                texts.text(isSandbox ? "pack.place.sandbox" : "pack.place.at", data.region(), data.host())),
                new Line(texts.text("pack.account"), data.account() == null
                        ? texts.text("pack.account.unknown")
                        : texts.text("pack.account.caller", data.account(), Fields.text(data.caller(), texts))),
                new Line(texts.text("pack.credentials"), texts.text("pack.credentials.of", data.source(),
                        texts.text("pack.credentials." + (isSandbox ? "SANDBOX" : collector.kindOf(place.target()))))),
                new Line(texts.text("pack.clock"), place.caller().trace().clockAhead()
                        .map(ahead -> clock(ahead, texts)).orElseGet(() -> texts.text("pack.clock.unknown"))));
    }

    private static String clock(Duration ahead, PackTexts texts) {
        return Times.isRight(ahead)
                ? texts.text("pack.clock.right")
                : texts.text(ahead.isNegative() ? "pack.clock.behind" : "pack.clock.ahead", Times.amount(ahead));
    }
}
