package dev.gatehouse.domain.address;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.RowFact.Kind;
import dev.gatehouse.domain.address.Verdict.Reason;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The guide's own examples, to the address (domain §2)")
class GuideExamplesTest {
    private static final BigInteger IPV4 = AddressFamily.IPV4.spaceSize();

    static List<AddressEntry> rows(String... texts) {
        return Stream.of(texts).map(AddressEntry::of).toList();
    }

    static IpAddress ip(String text) {
        return IpAddress.parse(text).orElseThrow();
    }

    private static List<String> intervals(AccessRules rules, AddressFamily family) {
        return rules.effective().intervals(family).stream().map(AddressInterval::toString).toList();
    }

    @Test
    void example1AdmitsOneBlockOnly() {
        AccessRules rules = AccessRules.of(rows("111.222.0.0/16"), rows());
        assertThat(intervals(rules, AddressFamily.IPV4)).containsExactly("111.222.0.0–111.222.255.255");
        assertThat(rules.effective().size()).isEqualTo(65_536);
        assertThat(rules.effective().isEmpty(AddressFamily.IPV6)).isTrue();
        assertThat(rules.permits(ip("111.221.255.255"))).isFalse();
        assertThat(rules.permits(ip("111.223.0.0"))).isFalse();
        assertThat(rules.verdict(ip("::1")).reason()).isEqualTo(Reason.NOT_IN_ALLOW_LIST);
    }

    @Test
    void example2AdmitsEveryoneButOneBlock() {
        AccessRules rules = AccessRules.of(rows(), rows("155.155.155.0/24"));
        assertThat(rules.allowsEveryoneByDefault()).isTrue();
        assertThat(intervals(rules, AddressFamily.IPV4)).containsExactly("0.0.0.0–155.155.154.255",
                "155.155.156.0–255.255.255.255");
        assertThat(rules.effective().size(AddressFamily.IPV4)).isEqualTo(IPV4.subtract(BigInteger.valueOf(256)));
        assertThat(rules.effective().coversAll(AddressFamily.IPV6)).isTrue();
    }

    @Test
    void example4AdmitsEveryone() {
        AccessRules rules = AccessRules.of(rows(), rows());
        assertThat(rules.effective()).isEqualTo(AddressSet.everyone());
        assertThat(rules.effective().size()).isEqualTo(IPV4.add(AddressFamily.IPV6.spaceSize()));
        assertThat(rules.verdict(ip("8.8.8.8"))).extracting(Verdict::allowed, Verdict::reason)
                .containsExactly(true, Reason.NO_RESTRICTION);
    }

    @Nested
    class Example3 {
        private final List<AddressEntry> allowed = rows("200.255.0.0/16");
        private final List<AddressEntry> blocked = rows("200.255.10.0/24", "200.255.40.50", "192.123.211.211");
        private final AccessRules rules = AccessRules.of(allowed, blocked);

        @Test
        void admits65279Addresses() {
            assertThat(intervals(rules, AddressFamily.IPV4)).containsExactly("200.255.0.0–200.255.9.255",
                    "200.255.11.0–200.255.40.49", "200.255.40.51–200.255.255.255");
            assertThat(rules.effective().size()).isEqualTo(65_279);
        }

        @Test
        void theSingleBlockBeatsTheAllowedRow() {
            Verdict verdict = rules.verdict(ip("200.255.40.50"));
            assertThat(verdict.allowed()).isFalse();
            assertThat(verdict.reason()).isEqualTo(Reason.BLOCKED_BY_ROW);
            assertThat(verdict.decidedBy()).contains(blocked.get(1));
            assertThat(verdict.overridden()).contains(allowed.getFirst());
        }

        @Test
        void itsNeighbourIsAllowed() {
            Verdict verdict = rules.verdict(ip("200.255.40.51"));
            assertThat(verdict.reason()).isEqualTo(Reason.ALLOWED_BY_ROW);
            assertThat(verdict.decidedBy()).contains(allowed.getFirst());
            assertThat(verdict.overridden()).isEmpty();
        }

        @Test
        void theLastBlockIsDeadAndNothingElseIs() {
            assertThat(RowAnalysis.of(allowed, blocked).facts()).extracting(RowFact::list, RowFact::row, RowFact::kind)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(ListKind.BLOCKED, 2, Kind.DEAD_BLOCK));
        }
    }

    @Test
    void anAllowedListOfUnreadableRowsAdmitsNobody() {
        AccessRules rules = AccessRules.of(rows("office"), rows());
        assertThat(rules.allowsEveryoneByDefault()).isFalse();
        assertThat(rules.effective().isEmpty()).isTrue();
        assertThat(rules.verdict(ip("8.8.8.8")).reason()).isEqualTo(Reason.NOT_IN_ALLOW_LIST);
    }

    @Test
    void aMappedAddressIsNotTheAddressItMaps() {
        AccessRules rules = AccessRules.of(rows(), rows("10.0.0.0/8"));
        IpAddress mapped = ip("::ffff:10.1.2.3");
        assertThat(rules.permits(mapped)).isTrue();
        assertThat(rules.permits(mapped.unmapped())).isFalse();
    }
}
