package dev.gatehouse.ui.fleet;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.baseline.Score;
import dev.gatehouse.domain.matrix.FindingCounts;
import dev.gatehouse.domain.matrix.FleetColumn;
import dev.gatehouse.domain.matrix.ProfileFacts;

/** The orders in which the fleet can be shown; what was not read, or not reported, comes last in an ascending one. */
final class FleetOrder {
    private final Comparator<String> names;
    private final Comparator<FleetRow> worstFirst;

    /**
     * Orders in which names follow one another as people look them up.
     *
     * @param names
     *            the order of names
     */
    FleetOrder(Comparator<String> names) {
        this.names = names;
        worstFirst = byFact(Function.identity(), ProfileFacts.WORST_FIRST)
                .thenComparing(FleetRow::isWaiting).thenComparing(FleetRow::isFailed, Comparator.reverseOrder())
                .thenComparing(byText(FleetColumn.INSTANCE)).thenComparing(byText(FleetColumn.PROFILE));
    }

    /** What needs somebody most comes first; what could not be read comes after all that was. */
    Comparator<FleetRow> worstFirst() {
        return worstFirst;
    }

    /** The ascending order of a column; how odd a row is, only the table knows. */
    Comparator<FleetRow> of(FleetColumn column) {
        return switch (column) {
            case INSTANCE, PROFILE, REGION, ACCOUNT, STATE -> byText(column);
            case ACCESS, SHARE -> byFact(facts -> facts.access().count(AddressFamily.IPV4),
                    Comparator.<BigInteger>naturalOrder())
                    .thenComparing(byFact(facts -> facts.access().count(AddressFamily.IPV6),
                            Comparator.<BigInteger>naturalOrder()));
            case ALLOWED -> byFact(facts -> facts.access().allowedRows().orElse(-1), Comparator.naturalOrder());
            case BLOCKED -> byFact(facts -> facts.access().blockedRows().orElse(-1), Comparator.naturalOrder());
            case IDLE -> byFact(FleetOrder::idle, Comparator.naturalOrder());
            case LONGEST -> byFact(facts -> minutes(facts.session().maximum()), Comparator.naturalOrder());
            case FINDINGS -> byFact(ProfileFacts::findings, FindingCounts.BEST_FIRST);
            case SCORE -> byFact(ProfileFacts::score, Score.WORST_FIRST);
            case ODD -> Comparator.comparingInt(_ -> 0);
            case CHANGED -> byFact(facts -> Optional.ofNullable(facts.stamp().lastModified()).map(Object::toString)
                    .orElse("~"), Comparator.naturalOrder());
        };
    }

    /** On, the shortest first; then off, then not reported. */
    private static long idle(ProfileFacts facts) {
        var session = facts.session();
        if (session.signsOutIdleUsers()) {
            return minutes(session.inactivity());
        }
        return session.inactivityEnabled() == null ? Long.MAX_VALUE : Long.MAX_VALUE - 1;
    }

    private static long minutes(@Nullable Duration time) {
        return time == null ? Long.MAX_VALUE - 2 : time.toMinutes();
    }

    private Comparator<FleetRow> byText(FleetColumn column) {
        return Comparator.comparing(row -> row.text(column).line(), names);
    }

    private static <T> Comparator<FleetRow> byFact(Function<ProfileFacts, T> fact, Comparator<? super T> order) {
        return Comparator.comparing((FleetRow row) -> row.facts().map(fact).orElse(null), Comparator.nullsLast(order));
    }
}
