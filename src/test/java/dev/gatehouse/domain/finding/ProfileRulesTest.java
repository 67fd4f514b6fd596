package dev.gatehouse.domain.finding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.IpAddress;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.SessionDraft;
import dev.gatehouse.testing.Profiles;

import static dev.gatehouse.domain.address.ListKind.ALLOWED;
import static dev.gatehouse.domain.address.ListKind.BLOCKED;
import static org.assertj.core.api.Assertions.assertThat;

/** Every code is raised by one draft and not by its neighbour; a code without an example fails. */
class ProfileRulesTest {
    private static final AuthenticationProfile OPEN = Profiles.open("Open");
    private static final AuthenticationProfile OFFICE = Profiles.lists("Office",
            List.of("203.0.113.0/25", "2a00::/16"), List.of());
    private static final Map<FindingCode, Example> EXAMPLES = examples();

    private static Map<FindingCode, Example> examples() {
        var examples = new EnumMap<FindingCode, Example>(FindingCode.class);
        identity(examples);
        rows(examples);
        access(examples);
        sessions(examples);
        return examples;
    }

    private static void identity(Map<FindingCode, Example> examples) {
        examples.put(FindingCode.NAME_EMPTY, on(OPEN, draft -> draft.withName(" "), draft -> draft.withName("N")));
        examples.put(FindingCode.NAME_TOO_LONG, on(OPEN, draft -> draft.withName("😀".repeat(129)),
                draft -> draft.withName("😀".repeat(128))));
        examples.put(FindingCode.DESCRIPTION_CANNOT_BE_CLEARED, on(OPEN, draft -> draft.withDescription(""),
                draft -> draft.withDescription("d")));
        examples.put(FindingCode.DESCRIPTION_TOO_LONG, on(OPEN, draft -> draft.withDescription("d".repeat(251)),
                draft -> draft.withDescription("d".repeat(250))));
    }

    private static void rows(Map<FindingCode, Example> examples) {
        examples.put(FindingCode.UNPARSABLE, lists(OFFICE, BLOCKED, List.of("foo"), List.of("203.0.113.1")));
        examples.put(FindingCode.UNPARSABLE_STORED,
                on(Profiles.lists("P", List.of("foo", "8.8.8.8"), List.of()), draft -> draft,
                        draft -> draft.withRows(ALLOWED, List.of("bar", "8.8.8.8"))));
        examples.put(FindingCode.HOST_BITS, lists(OFFICE, ALLOWED, List.of("8.8.8.8/24"), List.of("8.8.8.0/24")));
        examples.put(FindingCode.MAPPED, lists(OFFICE, ALLOWED, List.of("::ffff:8.8.8.8"), List.of("8.8.8.8")));
        examples.put(FindingCode.DUPLICATE, lists(OFFICE, ALLOWED, List.of("8.8.8.8", "8.8.8.8/32"),
                List.of("8.8.8.8", "8.8.8.9")));
        examples.put(FindingCode.SHADOWED, lists(OFFICE, ALLOWED, List.of("8.8.0.0/16", "8.8.8.8"),
                List.of("8.8.0.0/16", "8.9.8.8")));
        examples.put(FindingCode.MERGEABLE, lists(OFFICE, ALLOWED, List.of("8.8.8.0/25", "8.8.8.128/25"),
                List.of("8.8.8.128/25", "8.8.9.0/25")));
        examples.put(FindingCode.DEAD_BLOCK, lists(OFFICE, BLOCKED, List.of("8.8.8.8"), List.of("203.0.113.1")));
        examples.put(FindingCode.DEAD_BLOCK_PERHAPS,
                on(Profiles.lists("P", List.of("foo", "8.8.8.8"), List.of("9.9.9.9")), draft -> draft,
                        draft -> draft.withRows(ALLOWED, List.of("8.8.8.8"))));
        examples.put(FindingCode.ALLOW_FULLY_BLOCKED, lists(OFFICE, BLOCKED, List.of("203.0.113.0/24"),
                List.of("203.0.113.0/26")));
        examples.put(FindingCode.SPECIAL_PURPOSE, lists(OFFICE, ALLOWED, List.of("10.0.0.0/8"), List.of("11.0.0.0/8")));
    }

    private static void access(Map<FindingCode, Example> examples) {
        examples.put(FindingCode.OPENS_TO_EVERYONE, lists(OFFICE, ALLOWED, List.of(), List.of("8.0.0.0/8")));
        examples.put(FindingCode.STARTS_TO_RESTRICT, new Example(
                check(OPEN, draft -> draft.withRows(ALLOWED, List.of("8.8.8.8"))),
                check(OFFICE, draft -> draft.withRows(ALLOWED, List.of("8.8.8.8")))));
        examples.put(FindingCode.LOCKS_EVERYONE_OUT, lists(OFFICE, BLOCKED, List.of("0.0.0.0/0", "::/0"),
                List.of("0.0.0.0/0")));
        examples.put(FindingCode.NO_IPV6_CLIENT, lists(OFFICE, ALLOWED, List.of("8.8.8.8"),
                List.of("8.8.8.8", "2a00::/16")));
        examples.put(FindingCode.NO_IPV4_CLIENT, lists(OFFICE, ALLOWED, List.of("2a00::/16"),
                List.of("8.8.8.8", "2a00::/16")));
        examples.put(FindingCode.MUST_KEEP_REFUSED, new Example(keeping("8.8.8.8"), keeping("203.0.113.7")));
        examples.put(FindingCode.IPV6_BYPASSES_BLOCKS, lists(OPEN, BLOCKED, List.of("8.8.8.8"),
                List.of("8.8.8.8", "2a00::/16")));
    }

    private static List<Finding> keeping(String address) {
        var kept = AddressRange.single(IpAddress.parse(address).orElseThrow());
        var networks = new NamedNetworks(List.of(new NamedNetwork("Head office", List.of(kept), true)));
        return DraftAnalysis.of(OFFICE, OFFICE.toDraft(), networks, Optional.empty()).findings();
    }

    private static void sessions(Map<FindingCode, Example> examples) {
        examples.put(FindingCode.INACTIVITY_NOT_A_DURATION, idle(true, "soon", true, "30"));
        examples.put(FindingCode.INACTIVITY_OUT_OF_RANGE, idle(true, "14", true, "15"));
        examples.put(FindingCode.INACTIVITY_OFF_WITH_VALUE, idle(false, "60", true, "60"));
        examples.put(FindingCode.INACTIVITY_ROLL_OUT, idle(true, "60", false, "60"));
        examples.put(FindingCode.INACTIVITY_NEVER_FIRES, idle(true, "720", true, "719"));
        examples.put(FindingCode.PERIODIC_NOT_A_DURATION, periodic("", "60"));
        examples.put(FindingCode.PERIODIC_OUT_OF_RANGE, periodic("9", "10"));
        examples.put(FindingCode.PERIODIC_DEPRECATED, periodic("30", "60"));
    }

    private static Example idle(boolean on, String raises, boolean otherOn, String does) {
        return on(OPEN, draft -> draft.withSession(new SessionDraft("60", on, raises)),
                draft -> draft.withSession(new SessionDraft("60", otherOn, does)));
    }

    private static Example periodic(String raises, String does) {
        return on(OPEN, draft -> draft.withSession(new SessionDraft(raises, false, "60")),
                draft -> draft.withSession(new SessionDraft(does, false, "60")));
    }

    private static Example lists(AuthenticationProfile base, ListKind list, List<String> raises, List<String> does) {
        return on(base, draft -> draft.withRows(list, raises), draft -> draft.withRows(list, does));
    }

    private static Example on(AuthenticationProfile base, UnaryOperator<ProfileDraft> raises,
            UnaryOperator<ProfileDraft> does) {
        return new Example(check(base, raises), check(base, does));
    }

    private static List<Finding> check(AuthenticationProfile base, UnaryOperator<ProfileDraft> edit) {
        return DraftAnalysis.of(base, edit.apply(base.toDraft())).findings();
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsRaisedByItsExample(FindingCode code) {
        assertThat(example(code).raised()).extracting(Finding::code).contains(code);
    }

    @ParameterizedTest
    @EnumSource
    void noCodeIsRaisedByItsNeighbour(FindingCode code) {
        assertThat(example(code).notRaised()).extracting(Finding::code).doesNotContain(code);
    }

    private static Example example(FindingCode code) {
        @Nullable
        Example example = EXAMPLES.get(code);
        if (example == null) {
            throw new AssertionError(code + " needs an example that raises it and one that does not");
        }
        return example;
    }

    @Test
    void codesAreUnique() {
        assertThat(FindingCode.values()).extracting(FindingCode::code).doesNotHaveDuplicates();
    }

    @Test
    void theWorstComesFirst() {
        var findings = check(OFFICE, draft -> draft.withName("").withRows(ALLOWED, List.of())
                .withRows(BLOCKED, List.of("8.8.8.8", "8.8.8.8", "foo")));
        assertThat(findings).extracting(Finding::severity).isSorted();
        assertThat(findings).extracting(Finding::severity).contains(Severity.ERROR, Severity.SECURITY,
                Severity.WARNING, Severity.SUGGESTION);
    }

    /** Two halves saved one after the other deserve two looks; the last sliver of a family none. */
    @Test
    void openingTheSecondHalfIsSeenLikeTheFirst() {
        var half = Profiles.lists("Half", List.of("0.0.0.0/1"), List.of());
        assertThat(check(half, draft -> draft.withRows(ALLOWED, List.of("0.0.0.0/1", "128.0.0.0/1"))))
                .extracting(Finding::code).contains(FindingCode.OPENS_TO_EVERYONE);
        assertThat(check(half, draft -> draft.withRows(ALLOWED, List.of("0.0.0.0/1", "128.0.0.0/8"))))
                .extracting(Finding::code).doesNotContain(FindingCode.OPENS_TO_EVERYONE);
    }

    @Test
    void theLastBlockOfExample3HasNoEffect() {
        assertThat(check(Profiles.example3(), draft -> draft)).filteredOn(it -> it.code() == FindingCode.DEAD_BLOCK)
                .singleElement().isEqualTo(Finding.row(FindingCode.DEAD_BLOCK, BLOCKED, 2, "192.123.211.211")
                        .with(Fix.remove(BLOCKED, 2, "192.123.211.211")));
    }

    @Test
    void aBlockBesideAnUnreadableAllowedRowIsNotOfferedForRemoval() {
        assertThat(example(FindingCode.DEAD_BLOCK_PERHAPS).raised())
                .allMatch(it -> it.fixes().isEmpty() || it.code() != FindingCode.DEAD_BLOCK_PERHAPS);
    }

    /** The stored value is sent along with its toggle, and AWS would refuse it. */
    @Test
    void aStoredDurationOutOfRangeIsAnErrorOnceItIsSentAlong() {
        var base = Profiles.with(OPEN, Profiles.session(false, 5));
        assertThat(check(base, draft -> draft)).extracting(Finding::code)
                .doesNotContain(FindingCode.INACTIVITY_OUT_OF_RANGE);
        assertThat(check(base, draft -> draft.withSession(new SessionDraft("60", true, "5"))))
                .extracting(Finding::code).contains(FindingCode.INACTIVITY_OUT_OF_RANGE);
    }

    /** Nobody is kept from changing an address because of what AWS holds and nobody has touched (decision 0010). */
    @Test
    void whatAwsHoldsAndNobodyTouchedIsNoError() {
        var stored = List.of(Profiles.named(OPEN, " ", "d".repeat(251)), Profiles.named(OPEN, "N".repeat(129), null),
                Profiles.named(OPEN, "", ""), Profiles.named(OPEN, null, null),
                Profiles.with(OPEN, Profiles.session(true, null)), Profiles.with(OPEN, Profiles.session(true, 5)));
        for (var base : stored) {
            assertThat(check(base, draft -> draft.withRows(ALLOWED, List.of("203.0.113.0/24"))))
                    .extracting(Finding::severity).doesNotContain(Severity.ERROR);
        }
    }

    @Test
    void aBlankNameIsNoNameWhereAwsReportedNone() {
        var unnamed = Profiles.named(OPEN, null, null);
        for (var blank : List.of(" ", "\u00a0", "\t\u3000")) {
            assertThat(check(unnamed, draft -> draft.withName(blank))).extracting(Finding::code)
                    .contains(FindingCode.NAME_EMPTY);
        }
        assertThat(check(unnamed, draft -> draft.withDescription(" "))).extracting(Finding::severity)
                .doesNotContain(Severity.ERROR);
    }

    @Test
    void idleSignOutTurnedOnWithoutATimeIsAnErrorAndOneThatAwsHoldsSoIsNot() {
        var off = Profiles.with(OPEN, Profiles.session(false, null));
        assertThat(check(off, draft -> draft.withSession(new SessionDraft("60", true, "")))).extracting(Finding::code)
                .contains(FindingCode.INACTIVITY_NOT_A_DURATION);
        var on = Profiles.with(OPEN, Profiles.session(true, null));
        assertThat(check(on, draft -> draft.withSession(new SessionDraft("60", false, "")))).extracting(Finding::code)
                .doesNotContain(FindingCode.INACTIVITY_NOT_A_DURATION);
    }

    @Test
    void ipv6BypassesBlocksWhereItIsAllowedAsAWholeToo() {
        var everyone = Profiles.lists("Everyone", List.of("0.0.0.0/0", "::/0"), List.of());
        assertThat(check(everyone, draft -> draft.withRows(BLOCKED, List.of("8.8.8.8")))).extracting(Finding::code)
                .contains(FindingCode.IPV6_BYPASSES_BLOCKS);
        assertThat(check(OPEN, draft -> draft.withRows(BLOCKED, List.of("foo")))).extracting(Finding::code)
                .doesNotContain(FindingCode.IPV6_BYPASSES_BLOCKS);
    }

    @Test
    void tenThousandRowsAreCheckedWithoutOneFindingLost() {
        var twice = IntStream.range(0, 20_000).map(i -> i % 10_000)
                .mapToObj(i -> "11." + i / 256 + "." + i % 256 + ".0/24").toList();
        assertThat(check(OFFICE, draft -> draft.withRows(ALLOWED, twice)))
                .filteredOn(it -> it.code() == FindingCode.DUPLICATE).hasSize(10_000);
    }

    private record Example(List<Finding> raised, List<Finding> notRaised) {}
}
