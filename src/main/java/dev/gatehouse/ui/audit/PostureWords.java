package dev.gatehouse.ui.audit;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.finding.Severity;
import dev.gatehouse.domain.fleet.Posture;
import dev.gatehouse.domain.fleet.ProfilePosture.Idle;
import dev.gatehouse.domain.fleet.SnapshotHead;
import dev.gatehouse.ui.common.DurationWords;
import dev.gatehouse.ui.common.Messages;

/** Postures as figures in words and as points of a picture. */
final class PostureWords {
    private final Messages messages;
    private final DurationWords durations;
    private final AuditWords words;

    PostureWords(Messages messages) {
        this.messages = messages;
        this.durations = new DurationWords(messages);
        this.words = new AuditWords(messages);
    }

    /**
     * The course of some snapshots.
     *
     * @param points
     *            the oldest first
     * @param ofMany
     *            whether they are about more than one profile
     */
    TimeLine line(List<Point> points, boolean ofMany) {
        var figures = figures(ofMany);
        var trends = figures.stream().map(figure -> trend(figure, points)).toList();
        var rows = points.reversed().stream().map(point -> new TimeLine.Row(point.head().id(),
                Stream.concat(Stream.of(point.title()), figures.stream().map(figure -> text(figure, point)))
                        .toList()))
                .toList();
        return new TimeLine(points.isEmpty() ? List.of() : trends, rows);
    }

    private List<Figure> figures(boolean ofMany) {
        var figures = new ArrayList<Figure>();
        if (ofMany) {
            figures.add(new Figure("profiles", this::profiles));
        }
        figures.add(new Figure("serious",
                posture -> count(posture, Severity.ERROR, Severity.SECURITY)));
        figures.add(new Figure("warnings", posture -> count(posture, Severity.WARNING)));
        figures.add(new Figure("suggestions", posture -> count(posture, Severity.SUGGESTION)));
        if (ofMany) {
            figures.add(new Figure("open", posture -> whole(posture.open())));
        }
        for (var family : AddressFamily.values()) {
            figures.add(new Figure(family.name(), posture -> addresses(posture, family)));
        }
        figures.add(new Figure("idle", posture -> ofMany ? idleOn(posture) : idle(posture)));
        figures.add(new Figure("longest", this::longest));
        return figures;
    }

    private Optional<Value> profiles(Posture posture) {
        var read = posture.profiles().size();
        return Optional.of(new Value(read, posture.unread() == 0
                ? messages.number(read)
                : messages.text("audit.read.of", read, posture.labels().size())));
    }

    private Optional<Value> count(Posture posture, Severity... severities) {
        var all = posture.findings();
        return whole(Stream.of(severities).mapToInt(one -> all.getOrDefault(one, 0)).sum());
    }

    private Optional<Value> whole(int count) {
        return Optional.of(new Value(count, messages.number(count)));
    }

    /** Drawn by powers of two: from none to all addresses of a family is a long way. */
    private Optional<Value> addresses(Posture posture, AddressFamily family) {
        var size = posture.admitted().size(family);
        return Optional.of(new Value(size.add(BigInteger.ONE).bitLength() - 1.0, posture.admitted().coversAll(family)
                ? messages.text("audit.addresses.all")
                : messages.number(size)));
    }

    private Optional<Value> idleOn(Posture posture) {
        return Optional.of(new Value(posture.idleOn(),
                messages.text("audit.idle.of", posture.idleOn(), posture.profiles().size())));
    }

    private Optional<Value> idle(Posture posture) {
        return posture.profiles().values().stream().findFirst().flatMap(one -> switch (one.idle().state()) {
            case Idle.State.NOT_REPORTED -> Optional.empty();
            case Idle.State.OFF -> Optional.of(new Value(0, messages.text("audit.idle.off")));
            case Idle.State.ON -> one.idle().after().map(this::time);
        });
    }

    private Optional<Value> longest(Posture posture) {
        return posture.longest().map(this::time);
    }

    private Value time(Duration time) {
        return new Value(time.toMinutes(), durations.of(time));
    }

    /** What was not read, or not reported, is no value. */
    private static Optional<Value> value(Figure figure, Point point) {
        return point.posture().profiles().isEmpty() ? Optional.empty() : figure.of().apply(point.posture());
    }

    /** A figure of which some profiles are missing says so: it may look better than it is. */
    private String text(Figure figure, Point point) {
        var missing = point.posture().unread();
        return value(figure, point).map(Value::text).map(text -> missing == 0 || figure.key().equals("profiles")
                ? text
                : messages.plural("audit.partial", missing, text)).orElseGet(
                        () -> messages.text(point.posture().profiles().isEmpty() ? "audit.not.read" : "not.reported"));
    }

    private TimeLine.Trend trend(Figure figure, List<Point> points) {
        var name = messages.text("audit.figure." + figure.key());
        if (points.isEmpty()) {
            return new TimeLine.Trend(name, "", name, List.of());
        }
        var known = points.stream().filter(point -> value(figure, point).isPresent()).toList();
        var latest = text(figure, points.getLast());
        return new TimeLine.Trend(name, latest, spoken(name, figure, points), places(figure, known, points));
    }

    private String spoken(String name, Figure figure, List<Point> points) {
        return points.size() == 1
                ? messages.text("audit.trend.single", name, text(figure, points.getFirst()))
                : messages.text("audit.trend", name, text(figure, points.getFirst()),
                        words.when(points.getFirst().head().taken()), text(figure, points.getLast()),
                        words.when(points.getLast().head().taken()));
    }

    private List<TimeLine.Point> places(Figure figure, List<Point> known, List<Point> all) {
        var values = known.stream().map(point -> value(figure, point).orElseThrow()).toList();
        var least = values.stream().mapToDouble(Value::size).min().orElse(0);
        var most = values.stream().mapToDouble(Value::size).max().orElse(0);
        var first = all.getFirst().head().taken();
        var span = Duration.between(first, all.getLast().head().taken()).toMillis();
        return IntStream.range(0, known.size()).mapToObj(i -> {
            var at = known.get(i).head().taken();
            return new TimeLine.Point(span == 0 ? 1 : (double) Duration.between(first, at).toMillis() / span,
                    most == least ? 0.5 : (values.get(i).size() - least) / (most - least),
                    messages.text("audit.point", words.when(at), text(figure, known.get(i))),
                    known.get(i).posture().unread() > 0 && !figure.key().equals("profiles"));
        }).toList();
    }

    /** A snapshot and what it amounts to. */
    record Point(SnapshotHead head, String title, Posture posture) {}

    /** Something that can be counted. */
    private record Figure(String key, Function<Posture, Optional<Value>> of) {}

    /** A value, to draw and to read. */
    private record Value(double size, String text) {}
}
