package dev.gatehouse.domain.finding;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.finding.KnownNetwork.Obstacle;
import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** How a network that must be kept stands, why, and that its remedies do what they say. */
class KnownNetworkTest {
    private static final NamedNetwork ME = network("You", "198.51.100.7");
    private static final NamedNetwork OFFICE = network("Head office", "203.0.113.0/25", "203.0.113.128/26",
            "2a00:1::/48", "192.0.2.9");

    private static NamedNetwork network(String name, String... ranges) {
        return new NamedNetwork(name,
                Stream.of(ranges).map(text -> AddressEntry.of(text).range().orElseThrow()).toList(), true);
    }

    private static DraftAnalysis analysis(List<String> allowed, List<String> blocked, NamedNetwork... networks) {
        var base = Profiles.open("Open");
        var draft = base.toDraft().withRows(ListKind.ALLOWED, allowed).withRows(ListKind.BLOCKED, blocked);
        return DraftAnalysis.of(base, draft, new NamedNetworks(List.of(networks)), Optional.empty());
    }

    @Test
    void anAddressOnNoAllowedRowIsOfferedAsOneRow() {
        var known = analysis(List.of("10.20.0.0/16"), List.of(), ME).known().getFirst();
        assertThat(known.live().isWhole()).isTrue();
        assertThat(known.draft().isShutOut()).isTrue();
        assertThat(known.fixes()).singleElement().satisfies(fix -> {
            assertThat(fix.kind()).isEqualTo(Fix.Kind.ADD_ROWS);
            assertThat(fix.texts()).containsExactly("198.51.100.7/32");
        });
    }

    @Test
    void aSetIsAddedByItsOwnRangesAndOnlyThoseThatAreMissing() {
        var known = analysis(List.of("203.0.113.0/24"), List.of(), OFFICE).known().getFirst();
        assertThat(known.draft().covered()).isEqualTo(2);
        assertThat(known.draft().isShutOut()).isFalse();
        assertThat(known.fixes()).singleElement()
                .satisfies(fix -> assertThat(fix.texts()).containsExactly("2a00:1::/48", "192.0.2.9/32"));
    }

    @Test
    void aBlockedRowIsNamedWithWhomElseItKeepsOut() {
        var known = analysis(List.of(), List.of("8.8.8.8", "198.51.100.0/24", "198.51.100.128/25"), ME).known()
                .getFirst();
        assertThat(known.obstacles()).singleElement().isInstanceOfSatisfying(Obstacle.BlockedBy.class, block -> {
            assertThat(block.text()).isEqualTo("198.51.100.0/24");
            assertThat(block.others()).as("the upper half stays blocked by its own row")
                    .isEqualTo(BigInteger.valueOf(127));
            assertThat(block.fix().texts()).containsExactly("198.51.100.0/24");
        });
    }

    @Test
    void anAddressThatIsNeitherListedNorUnblockedNeedsBoth() {
        var analysis = analysis(List.of("8.8.8.8"), List.of("198.51.100.7"), ME);
        var known = analysis.known().getFirst();
        assertThat(known.fixes()).extracting(Fix::kind).containsExactly(Fix.Kind.ADD_ROWS, Fix.Kind.UNBLOCK);
        var mended = known.fixes().getLast().applyTo(known.fixes().getFirst().applyTo(analysis.draft()));
        assertThat(mended.rules().effective().containsAll(ME.addresses())).isTrue();
    }

    @Test
    void whatMaySignInHasNothingToMend() {
        var known = analysis(List.of("198.51.100.0/24"), List.of("198.51.100.8"), ME, OFFICE).known();
        assertThat(known.getFirst().obstacles()).isEmpty();
        assertThat(known.getLast().draft().isShutOut()).isTrue();
    }

    @Test
    void theFindingLeadsToTheListThatShutsItOut() {
        var blocked = analysis(List.of(), List.of("198.51.100.7"), ME).findings().stream()
                .filter(finding -> finding.code() == FindingCode.MUST_KEEP_REFUSED).findFirst().orElseThrow();
        assertThat(blocked.target())
                .isEqualTo(new Finding.Target.Field(ProfileField.BLOCKED_IPS));
    }

    /** As long as something is refused there is a remedy, and after enough of them all of it may sign in. */
    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void remediesEndInANetworkThatMaySignIn(@ForAll long seed) {
        var lists = new RandomLists(seed);
        var base = Profiles.lists("P", lists.next(), lists.next());
        var network = network("N", lists.some().toArray(String[]::new));
        var draft = base.toDraft();
        for (var round = 0; round < 20; round++) {
            var known = DraftAnalysis.of(base, draft, new NamedNetworks(List.of(network)), Optional.empty()).known()
                    .getFirst();
            if (known.draft().isWhole()) {
                assertThat(draft.rules().effective().containsAll(network.addresses())).isTrue();
                assertThat(known.fixes()).isEmpty();
                return;
            }
            assertThat(known.fixes()).as("%s, seed %d", draft, seed).isNotEmpty();
            draft = known.fixes().getFirst().applyTo(draft);
        }
        throw new AssertionError("still refused, seed " + seed);
    }
}
