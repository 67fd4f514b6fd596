package dev.gatehouse.evidence;

import java.util.List;
import java.util.stream.Stream;

import dev.gatehouse.domain.fleet.PlaceReading;
import dev.gatehouse.evidence.PackPreview.Line;

/** Who collected what, where, when and with what, in lines. */
final class Collected {
    private Collected() {}

    static List<Line> lines(Evidence evidence) {
        var input = evidence.input();
        var collector = input.collector();
        var left = input.leftOut().isEmpty()
                ? Stream.<Line>empty()
                : Stream.of(new Line("Instances left out", Names.leftOut(input)));
        return Stream.of(
                Stream.of(new Line("Read", Times.seconds(input.reading().began()) + " to "
                        + Times.seconds(input.reading().ended()) + ", by this computer\u2019s clock"),
                        new Line("At the computer", collector.user() + " on " + collector.host()),
                        new Line("With", "Gatehouse " + collector.program() + ", AWS SDK for Java "
                                + collector.sdk())),
                input.reading().places().stream().flatMap(place -> place(place, collector)), left,
                Stream.of(new Line("Who changed it", WhoChanged.extent(input.trail())),
                        new Line("Not in this pack", "Which users use which profile")))
                .flatMap(lines -> lines).toList();
    }

    private static Stream<Line> place(PlaceReading place, Collector collector) {
        var data = PackJson.Place.of(place, collector);
        return Stream.of(new Line("Place", data.region() + " at " + data.host()
                + (data.environment().equals("sandbox") ? ": a SANDBOX on this computer, not AWS" : "")),
                new Line("Account and caller", data.account() == null
                        ? "not known: AWS did not say"
                        : data.account() + ", " + Fields.text(data.caller())),
                new Line("Credentials", data.source() + ": " + data.credentials()),
                new Line("This computer\u2019s clock", data.computerClock() == null
                        ? "not compared: AWS told no time"
                        : data.computerClock() + ", against AWS\u2019s"));
    }
}
