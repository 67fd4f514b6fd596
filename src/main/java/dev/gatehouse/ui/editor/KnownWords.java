package dev.gatehouse.ui.editor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.KnownNetwork;
import dev.gatehouse.domain.finding.KnownNetwork.Obstacle;
import dev.gatehouse.domain.finding.KnownNetwork.Standing;
import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;

/** What becomes of the networks that must be kept, in words. */
final class KnownWords {
    private final Messages messages;

    KnownWords(Messages messages) {
        this.messages = messages;
    }

    /** Those that are shut out first; otherwise in the order in which people entered them. */
    List<KnownItem> items(DraftAnalysis analysis) {
        var edited = !analysis.changes().change().isEmpty();
        return Stream.concat(analysis.known().stream().filter(known -> !known.draft().isWhole()),
                analysis.known().stream().filter(known -> known.draft().isWhole()))
                .map(known -> item(known, edited)).toList();
    }

    private KnownItem item(KnownNetwork known, boolean edited) {
        var network = known.network();
        return new KnownItem(network, name(network), verdict(network, known.draft(), turn(known)),
                detail(known, edited),
                known.draft().isWhole(),
                known.obstacles().stream()
                        .map(obstacle -> new KnownItem.Remedy(remedy(network, obstacle), obstacle.fix())).toList());
    }

    private static String name(NamedNetwork network) {
        var name = VisibleText.capped(network.name(), 60);
        return KnownItem.isOneAddress(network) ? name + " " + network.ranges().getFirst() : name;
    }

    /** What is refused already is not said to be refused from now on. */
    private static String turn(KnownNetwork known) {
        return known.live().equals(known.draft()) ? "now" : "draft";
    }

    private String verdict(NamedNetwork network, Standing standing, String turn) {
        if (KnownItem.isOneAddress(network)) {
            return messages.text(standing.isWhole() ? "known.one.kept" : "known.one.refused." + turn);
        }
        return standing.isWhole()
                ? messages.plural("known.kept", network.ranges().size())
                : messages.plural("known.covered", network.ranges().size(), standing.covered());
    }

    private String detail(KnownNetwork known, boolean edited) {
        var count = KnownItem.isOneAddress(known.network()) || known.draft().isWhole()
                ? Stream.<String>empty()
                : Stream.of(messages.text("known.refused", known.draft().refused()));
        var reasons = Stream.concat(count, known.obstacles().stream().map(this::reason));
        var live = edited && !known.live().equals(known.draft())
                ? Stream.of(live(known))
                : Stream.<String>empty();
        return Stream.concat(reasons, live).collect(Collectors.joining(" "));
    }

    private String live(KnownNetwork known) {
        if (known.live().isWhole()) {
            return messages.text("known.live.kept");
        }
        return known.live().isShutOut()
                ? messages.text("known.live.refused")
                : messages.text("known.live.covered", known.live().covered(), known.network().ranges().size());
    }

    private String reason(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.NotListed(var missing, var _) -> messages.plural("known.not.listed", missing.size());
            case Obstacle.BlockedBy(var text, var others, var _) ->
                others.signum() == 0
                        ? messages.text("known.blocked.alone", VisibleText.capped(text, 60))
                        : messages.plural("known.blocked", others, VisibleText.capped(text, 60));
        };
    }

    private String remedy(NamedNetwork network, Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.NotListed(var missing, var _) when missing.size() == 1 ->
                messages.text("known.add", missing.getFirst().cidr());
            case Obstacle.NotListed(var missing, var _) when missing.size() == network.ranges().size() ->
                messages.text("known.add.set", VisibleText.capped(network.name(), 40));
            case Obstacle.NotListed(var missing, var _) -> messages.text("known.add.missing", missing.size());
            case Obstacle.BlockedBy(var text, var _, var _) ->
                messages.text("known.unblock", VisibleText.capped(text, 40));
        };
    }
}
