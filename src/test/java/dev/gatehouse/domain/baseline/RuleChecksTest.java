package dev.gatehouse.domain.baseline;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.FindingCode;
import dev.gatehouse.domain.finding.Severity;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** Every check is met by one profile and not by its neighbour, and what is not known is not assessed. */
class RuleChecksTest {
    private static final Area OFFICE = area("203.0.113.0/24", "2001:db8::/48");

    @ParameterizedTest
    @CsvSource({"30, 15, YES", "30, 30, YES", "30, 31, NO", "720, 719, YES", "720, 720, NO"})
    void anIdleTimeThatTheSessionEndsBeforeIsNeverInForce(int most, int minutes, Check.Met met) {
        var held = Profiles.with(Profiles.open("P"), Profiles.session(true, minutes));
        assertThat(new SessionCheck.IdleAtMost(Duration.ofMinutes(most)).look(Subject.of(held)).met()).isEqualTo(met);
    }

    @Nested
    class AllowedList {
        @Test
        void isPresentWhenItHasARow() {
            var check = new AccessCheck.AllowListPresent();
            assertThat(look(check, List.of("8.8.8.8"), List.of())).isEqualTo(Check.Met.YES);
            assertThat(look(check, List.of(), List.of("8.8.8.8"))).isEqualTo(Check.Met.NO);
            assertThat(look(check, null, List.of())).isEqualTo(Check.Met.UNKNOWN);
        }

        @Test
        void liesInsideOnlyWithEveryAddress() {
            var check = new AccessCheck.AllowedInside(OFFICE);
            assertThat(look(check, List.of("203.0.113.0/25", "203.0.113.128/25", "2001:db8::1"), null))
                    .isEqualTo(Check.Met.YES);
            assertThat(look(check, List.of("203.0.112.0/23"), List.of("203.0.112.0/24"))).isEqualTo(Check.Met.NO);
            assertThat(seen(check, List.of("203.0.112.0/23"), List.of()))
                    .isEqualTo(new Seen.Ranges(Seen.Ranges.Kind.OUTSIDE, ranges("203.0.112.0/24")));
        }

        @Test
        void thatIsEmptyIsNeitherInsideNorNarrow() {
            for (var check : List.of(new AccessCheck.AllowedInside(OFFICE), width(0, 0))) {
                assertThat(look(check, List.of(), List.of())).isEqualTo(Check.Met.NO);
                assertThat(seen(check, List.of(), List.of())).isEqualTo(new Seen.Rows(0));
            }
        }

        @Test
        void isAsNarrowAsItsWidestRowOfEachFamily() {
            var rows = List.of("10.0.0.0/24", "2001:db8::/47");
            assertThat(look(width(24, 47), rows, List.of())).isEqualTo(Check.Met.YES);
            assertThat(look(width(25, 47), rows, List.of())).isEqualTo(Check.Met.NO);
            assertThat(look(width(24, 48), rows, List.of())).isEqualTo(Check.Met.NO);
            assertThat(look(width(24, -1), rows, List.of())).isEqualTo(Check.Met.YES);
            assertThat(seen(width(25, 48), rows, List.of())).isEqualTo(
                    new Seen.Ranges(Seen.Ranges.Kind.TOO_WIDE, ranges("10.0.0.0/24", "2001:db8::/47")));
        }
    }

    @ParameterizedTest
    @CsvSource({"'', '', NO", "'', 10.0.0.0/8, NO", "'', ::/0, YES", "'', 2000::/3, YES", "'', 2000::/4, NO",
            "'', '2000::/4,3000::/128', YES", "2000::/3, '', NO", "2000::/4, '', NO", "2000::/5, '', YES",
            "'2000::/5,2800::/5', '', NO", "10.0.0.0/8, '', YES", "fc00::/7, '', YES"})
    void ipv6IsOpenWhenHalfOfWhatIsInUseIsAdmitted(String allowed, String blocked, Check.Met met) {
        assertThat(look(new AccessCheck.Ipv6NotOpen(), split(allowed), split(blocked))).isEqualTo(met);
    }

    @Nested
    class AddressesThat {
        private final Check admits = new AccessCheck.Admits(OFFICE);
        private final Check refuses = new AccessCheck.Refuses(OFFICE);

        @Test
        void mustBeAdmittedAreAllOfThem() {
            assertThat(look(admits, List.of(), List.of())).isEqualTo(Check.Met.YES);
            assertThat(look(admits, List.of("203.0.113.0/24"), List.of())).isEqualTo(Check.Met.NO);
            assertThat(seen(admits, List.of(), List.of("203.0.113.7"))).isEqualTo(
                    new Seen.Ranges(Seen.Ranges.Kind.REFUSED, ranges("203.0.113.7")));
        }

        @Test
        void mustBeRefusedAreAllOfThem() {
            assertThat(look(refuses, List.of("8.8.8.8"), List.of())).isEqualTo(Check.Met.YES);
            assertThat(look(refuses, List.of("203.0.0.0/16"), List.of("203.0.113.0/24"))).isEqualTo(Check.Met.YES);
            assertThat(seen(refuses, List.of("2001:db8::1"), List.of())).isEqualTo(
                    new Seen.Ranges(Seen.Ranges.Kind.ADMITTED, ranges("2001:db8::1")));
        }

        @Test
        void areNotAssessedWithoutBothLists() {
            assertThat(look(admits, List.of("203.0.0.0/16"), null)).isEqualTo(Check.Met.UNKNOWN);
            assertThat(look(refuses, null, List.of())).isEqualTo(Check.Met.UNKNOWN);
        }
    }

    @Test
    void aRowThatIsNoAddressNeverHelps() {
        assertThat(look(new AccessCheck.AllowedInside(OFFICE), List.of("203.0.113.7", "office"), List.of()))
                .isEqualTo(Check.Met.UNKNOWN);
        assertThat(look(new AccessCheck.AllowedInside(OFFICE), List.of("8.8.8.8", "office"), List.of()))
                .isEqualTo(Check.Met.NO);
        assertThat(look(new AccessCheck.Refuses(OFFICE), List.of("8.8.8.8", "office"), List.of()))
                .isEqualTo(Check.Met.UNKNOWN);
        assertThat(look(new AccessCheck.Ipv6NotOpen(), List.of("8.8.8.8", "office"), List.of()))
                .isEqualTo(Check.Met.UNKNOWN);
        assertThat(seen(new AccessCheck.Admits(OFFICE), List.of(), List.of("a", "b")))
                .isEqualTo(new Seen.Unreadable(ListKind.BLOCKED, 2));
    }

    @Test
    void findingsAreLookedForByClassAndByCode() {
        var held = Profiles.lists("P", List.of("203.0.113.0/24", "203.0.113.7"), List.of());
        assertThat(none(Set.of(Severity.SECURITY), Set.of()).look(Subject.of(held)).met()).isEqualTo(Check.Met.YES);
        assertThat(none(Set.of(), Set.of(FindingCode.SHADOWED)).look(Subject.of(held)).met())
                .isEqualTo(Check.Met.NO);
        assertThat(none(Set.of(Severity.WARNING), Set.of(FindingCode.SHADOWED)).look(Subject.of(held)).seen())
                .isEqualTo(new Seen.Findings(List.of(FindingCode.NO_IPV6_CLIENT, FindingCode.SPECIAL_PURPOSE,
                        FindingCode.SPECIAL_PURPOSE, FindingCode.SHADOWED)));
    }

    @Test
    void aBlankDescriptionIsNone() {
        var held = Profiles.open("P");
        var blank = Subject.of(DraftAnalysis.of(held, held.toDraft().withDescription("  ")));
        assertThat(new ContentCheck.DescriptionPresent().look(Subject.of(held)).met()).isEqualTo(Check.Met.YES);
        assertThat(new ContentCheck.DescriptionPresent().look(blank).met()).isEqualTo(Check.Met.NO);
    }

    @Test
    void aListThatWasNotReportedIsKnownOnceADraftHasRowsInIt() {
        var held = Profiles.lists("P", null, null);
        var typed = held.toDraft().withRows(ListKind.ALLOWED, List.of("203.0.113.7"));
        assertThat(new AccessCheck.AllowedInside(OFFICE).look(Subject.of(DraftAnalysis.of(held, typed))).met())
                .isEqualTo(Check.Met.YES);
    }

    private static Check.Met look(Check check, @Nullable List<String> allowed, @Nullable List<String> blocked) {
        return check.look(Subject.of(Profiles.lists("P", allowed, blocked))).met();
    }

    private static Seen seen(Check check, List<String> allowed, List<String> blocked) {
        return check.look(Subject.of(Profiles.lists("P", allowed, blocked))).seen();
    }

    private static ContentCheck.NoFinding none(Set<Severity> classes, Set<FindingCode> codes) {
        return new ContentCheck.NoFinding(classes, codes);
    }

    private static AccessCheck.NoneWiderThan width(int ipv4, int ipv6) {
        return new AccessCheck.NoneWiderThan(ipv4 < 0 ? OptionalInt.empty() : OptionalInt.of(ipv4),
                ipv6 < 0 ? OptionalInt.empty() : OptionalInt.of(ipv6));
    }

    private static List<String> split(String rows) {
        return rows.isEmpty() ? List.of() : List.of(rows.split(","));
    }

    private static Area area(String... rows) {
        return new Area(List.of(), ranges(rows));
    }

    private static List<AddressRange> ranges(String... rows) {
        return List.of(rows).stream().map(row -> AddressEntry.of(row).range().orElseThrow()).toList();
    }
}
