package dev.gatehouse.ui.fleet;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

import dev.gatehouse.domain.finding.Severity;
import dev.gatehouse.domain.local.Language;
import dev.gatehouse.domain.matrix.FleetColumn;
import dev.gatehouse.ui.common.Messages;

/** How wide the columns of the fleet must be at the least, in pixels: wide enough for their words in any language. */
final class ColumnWidths {
    private static final double VALUE = 7.9;
    private static final double SMALL = 6.5;
    private static final double HEAD = 8.2;
    private static final int PADDING = 12;
    private static final int ICON = 20;
    private static final int PILL = 20;
    /** A number as long as they come: "about 3.3 × 10³⁵" in the language's own words. */
    private static final BigInteger LONG_NUMBER = BigInteger.TEN.pow(35)
            .add(BigInteger.ONE);
    /** As many IPv4 addresses as may be let in, but for one. */
    private static final BigInteger NEARLY_ALL = BigInteger.TWO.pow(32).subtract(BigInteger.ONE);
    /** From here on letters are twice as wide: kana, Han and their marks. */
    private static final int BROAD = 0x2E80;
    private static final int MANY = 88;
    private static final String MINUTES = "720";

    private final Messages messages;
    private final Map<FleetColumn, Integer> widths = new EnumMap<>(FleetColumn.class);

    ColumnWidths(Messages messages) {
        this.messages = messages;
        atLeast(FleetColumn.INSTANCE, 200);
        atLeast(FleetColumn.PROFILE, 210);
        atLeast(FleetColumn.REGION, 120);
        atLeast(FleetColumn.ACCOUNT, 116);
        atLeast(FleetColumn.ALLOWED, 70);
        atLeast(FleetColumn.BLOCKED, 70);
        atLeast(FleetColumn.SCORE, 58);
        atLeast(FleetColumn.ODD, 88);
        atLeast(FleetColumn.CHANGED, 94);
        atLeast(FleetColumn.STATE, 104);
        words();
        heads();
    }

    int of(FleetColumn column) {
        return widths.getOrDefault(column, 0);
    }

    private void words() {
        Stream.of("everyone", "nobody").forEach(who -> value(FleetColumn.ACCESS, ICON, "fleet.access." + who));
        value(FleetColumn.ACCESS, 0, "fleet.access.SOME", NEARLY_ALL, messages.text("family.IPV4"));
        small(FleetColumn.ACCESS, "fleet.access.SOME", LONG_NUMBER, messages.text("family.IPV6"));
        small(FleetColumn.SHARE, "fleet.share", messages.text("family.IPV6"),
                messages.text("share.less", "0.01"));
        var minutes = messages.text("duration.minutes", MINUTES);
        value(FleetColumn.IDLE, 0, "fleet.idle.off");
        small(FleetColumn.IDLE, "fleet.idle.stored", minutes);
        small(FleetColumn.LONGEST, "fleet.periodic", minutes);
        for (var severity : Severity.values()) {
            var one = messages.plural("fleet.findings." + severity, 8);
            atLeast(FleetColumn.FINDINGS, PADDING + PILL + (int) (letters(one) * SMALL));
        }
        var many = messages.plural("fleet.findings." + Severity.SUGGESTION, MANY);
        atLeast(FleetColumn.FINDINGS, PADDING + (int) (letters(many) * SMALL));
        value(FleetColumn.STATE, 0, "fleet.state.failed");
        value(FleetColumn.SCORE, 0, "fleet.score", 12, 12);
    }

    /** A head is set in several lines, but between words only; where letters are broad, between any two. */
    private void heads() {
        for (var column : FleetColumn.values()) {
            var longest = Stream.of(messages.text("fleet.column." + column).split(" ")).mapToInt(String::length)
                    .filter(_ -> messages.language() != Language.JAPANESE).max().orElse(0);
            atLeast(column, PADDING + (int) (longest * HEAD));
        }
    }

    private void value(FleetColumn column, int icon, String key, Object... arguments) {
        atLeast(column, PADDING + icon + (int) (letters(messages.text(key, arguments)) * VALUE));
    }

    private void small(FleetColumn column, String key, Object... arguments) {
        atLeast(column, PADDING + (int) (letters(messages.text(key, arguments)) * SMALL));
    }

    /** As many as would be as wide in Latin letters. */
    private static long letters(String text) {
        return text.length() + text.codePoints().filter(letter -> letter >= BROAD).count();
    }

    private void atLeast(FleetColumn column, int width) {
        widths.merge(column, width, Math::max);
    }
}
