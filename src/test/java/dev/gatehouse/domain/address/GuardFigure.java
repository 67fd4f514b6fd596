package dev.gatehouse.domain.address;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import dev.gatehouse.bench.Tally;
import dev.gatehouse.domain.address.Universe.Row;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.FindingCode;
import dev.gatehouse.domain.finding.Risk;
import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.Sources;

/**
 * Figure R7: pairs of random lists, and cases written by hand, through the whole way of a draft, against an oracle that
 * asks every address. A failure is an address admitted or denied wrongly, a network to keep that is shut out without
 * its finding or said to be shut out although it is not, or such a change that would be sent without the typed name.
 */
public final class GuardFigure {
    /** What is counted for each pair that shuts the network to keep out. */
    static final String REFUSED = "pairs that shut out a network to keep";
    private static final int MOST_ROWS = 6;
    private static final Path CASES = Path.of("src/test/resources/dev/gatehouse/domain/address/guard-cases.txt");

    private final Tally tally;

    private GuardFigure(Tally tally) {
        this.tally = tally;
    }

    /** Plays as many random pairs as the tally says, then every case written by hand. */
    public static void count(Tally tally) {
        var figure = new GuardFigure(tally);
        for (var i = 0; i < tally.n(); i++) {
            figure.pair(i);
        }
        Sources.read(CASES).lines().filter(line -> !line.startsWith("#"))
                .filter(line -> !line.isBlank()).forEach(figure::byHand);
    }

    private void pair(int number) {
        var random = tally.random(number);
        var universe = new Universe(random);
        var allowed = universe.rows(random, MOST_ROWS);
        var blocked = universe.rows(random, MOST_ROWS);
        var permitted = (allowed.isEmpty() ? -1L : Universe.union(allowed)) & ~Universe.union(blocked);
        var draft = draft(texts(allowed), texts(blocked));
        var rules = draft.rules();
        for (var i = 0; i < Universe.SIZE; i++) {
            var expected = (permitted >>> i & 1) == 1;
            var address = universe.address(i);
            tally.check(rules.permits(address) == expected && rules.verdict(address).allowed() == expected,
                    "%d: %s of %s".formatted(number, address, draft));
        }
        guard(number, draft, universe, permitted, random);
    }

    /** A network of some addresses of the window must raise its finding exactly when the oracle refuses one of them. */
    private void guard(int number, ProfileDraft draft, Universe universe, long permitted, SplittableRandom random) {
        var members = LongStream.generate(random::nextLong).limit(3).reduce(-1L, (one, other) -> one & other);
        var ranges = IntStream.range(0, Universe.SIZE).filter(i -> (members >>> i & 1) == 1)
                .mapToObj(i -> AddressRange.single(universe.address(i))).toList();
        var networks = new NamedNetworks(List.of(new NamedNetwork("N", ranges, true)));
        var analysis = DraftAnalysis.of(Profiles.open("Open"), draft, networks, Optional.empty());
        var refused = (members & ~permitted) != 0;
        var found = analysis.findings().stream().anyMatch(one -> one.code() == FindingCode.MUST_KEEP_REFUSED);
        tally.check(found == refused, "%d: the guard of %s under %s".formatted(number, ranges, draft));
        if (refused) {
            tally.count(REFUSED);
            tally.check(Risk.of(analysis, false).isHigh(), "%d: sent without the name: %s".formatted(number, draft));
        }
    }

    /** {@code allowed ; blocked ; admitted addresses ; denied addresses}, each a list with blanks between, or -. */
    private void byHand(String line) {
        var parts = Stream.of(line.split(";")).map(part -> texts(part)).toList();
        var rules = draft(parts.get(0), parts.get(1)).rules();
        parts.get(2).forEach(text -> byHand(rules, text, true, line));
        parts.get(3).forEach(text -> byHand(rules, text, false, line));
    }

    private void byHand(AccessRules rules, String text, boolean admitted, String line) {
        tally.count("addresses by hand");
        var address = IpAddress.parse(text).orElseThrow(() -> new IllegalArgumentException(line));
        tally.check(rules.permits(address) == admitted, "by hand: %s of %s".formatted(text, line));
    }

    private static ProfileDraft draft(List<String> allowed, List<String> blocked) {
        return Profiles.open("Open").toDraft().withRows(ListKind.ALLOWED, allowed).withRows(ListKind.BLOCKED, blocked);
    }

    private static List<String> texts(List<Row> rows) {
        return rows.stream().map(row -> row.entry().text()).toList();
    }

    private static List<String> texts(String part) {
        return Stream.of(part.strip().split(" +")).filter(text -> !text.equals("-")).toList();
    }
}
