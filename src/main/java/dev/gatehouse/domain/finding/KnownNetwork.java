package dev.gatehouse.domain.finding;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.gatehouse.domain.address.AccessRules;
import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.profile.ProfileDraft;

/**
 * How a network that must be kept stands under what AWS holds and under a draft, what shuts it out there, and what
 * would let it in again.
 *
 * @param network
 *            the network
 * @param live
 *            how it stands under what AWS holds
 * @param draft
 *            how it stands under the draft
 * @param obstacles
 *            what shuts part of it out under the draft; empty when all of it may sign in
 */
public record KnownNetwork(NamedNetwork network, Standing live, Standing draft, List<Obstacle> obstacles) {
    /** So many blocking rows are named; a network behind more of them is mended in several rounds. */
    private static final int MOST_BLOCKS = 3;

    /** Copies the obstacles. */
    public KnownNetwork {
        obstacles = List.copyOf(obstacles);
    }

    /** Every one of these networks, in their order. */
    static List<KnownNetwork> all(List<NamedNetwork> networks, ProfileDraft draft, DraftAnalysis.Access access) {
        return networks.stream().map(network -> of(network, draft, access)).toList();
    }

    private static KnownNetwork of(NamedNetwork network, ProfileDraft draft, DraftAnalysis.Access access) {
        var standing = Standing.of(network, access.draft());
        var obstacles = new ArrayList<Obstacle>();
        if (!standing.isWhole()) {
            notListed(network, draft, access.draft()).ifPresent(obstacles::add);
            obstacles.addAll(blocks(network, draft, access.draft()));
        }
        return new KnownNetwork(network, Standing.of(network, access.live()), standing, obstacles);
    }

    /** Ways to let it in again, those that add before those that take a block away. */
    public List<Fix> fixes() {
        return obstacles.stream().map(Obstacle::fix).toList();
    }

    private static Optional<Obstacle> notListed(NamedNetwork network, ProfileDraft draft,
            AccessRules rules) {
        var missing = network.ranges().stream().filter(range -> !rules.allowedSet().contains(range)).distinct()
                .toList();
        if (draft.allowed().isEmpty() || missing.isEmpty()) {
            return Optional.empty();
        }
        var added = missing.stream().<Fix.RowEdit>map(range -> new Fix.RowEdit.Add(range.cidr())).toList();
        return Optional
                .of(new Obstacle.NotListed(missing, new Fix(Fix.Kind.ADD_ROWS, ListKind.ALLOWED, added)));
    }

    private static List<Obstacle> blocks(NamedNetwork network, ProfileDraft draft, AccessRules rules) {
        var addresses = network.addresses();
        if (addresses.intersect(rules.blockedSet()).isEmpty()) {
            return List.of();
        }
        var entries = draft.blocked().stream().map(AddressEntry::of).toList();
        return IntStream.range(0, entries.size())
                .filter(row -> entries.get(row).range().filter(addresses::intersects).isPresent()).limit(MOST_BLOCKS)
                .<Obstacle>mapToObj(row -> block(row, entries, addresses, rules)).toList();
    }

    private static Obstacle block(int row, List<AddressEntry> entries, AddressSet addresses, AccessRules rules) {
        var text = entries.get(row).text();
        var others = IntStream.range(0, entries.size()).filter(other -> other != row)
                .mapToObj(other -> entries.get(other).range()).flatMap(Optional::stream).toList();
        var freed = AddressSet.of(entries.get(row).range().stream().toList()).minus(AddressSet.of(others));
        var admitted = rules.allowsEveryoneByDefault() ? freed : freed.intersect(rules.allowedSet());
        return new Obstacle.BlockedBy(text, admitted.minus(addresses).size(),
                new Fix(Fix.Kind.UNBLOCK, ListKind.BLOCKED, List.of(new Fix.RowEdit.Remove(row, text))));
    }

    /**
     * How much of a network may sign in.
     *
     * @param covered
     *            how many of its ranges may sign in whole
     * @param admitted
     *            how many of its addresses may sign in
     * @param refused
     *            how many may not
     */
    public record Standing(long covered, BigInteger admitted, BigInteger refused) {
        static Standing of(NamedNetwork network, AccessRules rules) {
            var addresses = network.addresses();
            var admitted = addresses.intersect(rules.effective());
            return new Standing(network.ranges().stream().filter(rules.effective()::contains).count(),
                    admitted.size(), addresses.minus(admitted).size());
        }

        /** Whether all of it may sign in. */
        public boolean isWhole() {
            return refused.signum() == 0;
        }

        /** Whether none of it may sign in. */
        public boolean isShutOut() {
            return admitted.signum() == 0;
        }
    }

    /** What shuts a network out. */
    public sealed interface Obstacle {
        /** What takes it away. */
        Fix fix();

        /**
         * No allowed row holds it.
         *
         * @param missing
         *            its ranges that are not allowed whole
         */
        record NotListed(List<AddressRange> missing, Fix fix) implements Obstacle {}

        /**
         * A blocked row holds part of it.
         *
         * @param text
         *            the row
         * @param others
         *            how many addresses outside the network could sign in too if the row were gone
         */
        record BlockedBy(String text, BigInteger others, Fix fix) implements Obstacle {}
    }
}
