package dev.gatehouse.cli;

import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.fleet.SnapshotHead;
import dev.gatehouse.domain.fleet.SnapshotId;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.SnapshotStore;

/** The snapshot of this computer that a pack is compared with. */
final class SinceOption {
    private static final String LAST_APPROVED = "last-approved";

    @Option(names = "--since", paramLabel = "SNAPSHOT", //
            description = "what changed since a snapshot of this computer: its id, or last-approved")
    private @Nullable String since;
    @Spec(Target.MIXEE)
    private CommandSpec spec;

    /**
     * The snapshot that was named; empty where none was.
     *
     * @throws ParameterException
     *             for what names no snapshot
     * @throws LocalStoreException
     *             when it could not be read, or one that might be the one that counts
     * @throws NothingApproved
     *             when the one approved last is wanted and there is none
     */
    Optional<Snapshot> read(Supplier<SnapshotStore> snapshots) throws LocalStoreException, NothingApproved {
        var wanted = since;
        if (wanted == null) {
            return Optional.empty();
        }
        var store = snapshots.get();
        if (wanted.equals(LAST_APPROVED)) {
            return Optional.of(store.read(lastApproved(store.list())));
        }
        if (!SnapshotId.isOne(wanted)) {
            throw new ParameterException(spec.commandLine(), "--since is neither " + LAST_APPROVED
                    + " nor the id of a snapshot, such as 20260801T140211Z-3f9a61c2.");
        }
        return Optional.of(store.read(new SnapshotId(wanted)));
    }

    private static SnapshotId lastApproved(SnapshotStore.Listing listing)
            throws LocalStoreException, NothingApproved {
        if (!listing.problems().isEmpty()) {
            throw listing.problems().getFirst();
        }
        return listing.heads().stream().filter(head -> head.approval().isPresent())
                .max((one, other) -> one.approval().orElseThrow().at().compareTo(other.approval().orElseThrow().at()))
                .map(SnapshotHead::id).orElseThrow(NothingApproved::new);
    }

    /** No snapshot of this computer is approved. */
    static final class NothingApproved extends Exception {
        private static final long serialVersionUID = 1;

        NothingApproved() {
            super("Nothing was approved on this computer, so there is nothing to compare with. Approve a snapshot on"
                    + " the audit page, or name one with --since. Nothing was saved.");
        }
    }
}
