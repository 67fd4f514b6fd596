package dev.gatehouse.ui.fleet;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.matrix.FleetColumn;
import dev.gatehouse.domain.matrix.ProfileFacts;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.ProfileSummary;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.ui.instances.Place;

/**
 * One profile of the fleet; or an instance, or a whole place, of which no profile is known.
 *
 * @param place
 *            where
 * @param account
 *            the account's number, empty where AWS did not say it
 * @param instance
 *            its instance, null where the instances could not be listed
 * @param profile
 *            what the list says of it, null where no profile is known
 * @param state
 *            what came of reading it
 * @param texts
 *            what each column says
 */
public record FleetRow(Place place, String account, @Nullable InstanceSummary instance,
        @Nullable ProfileSummary profile, State state,
        Map<FleetColumn, CellText> texts) {
    /** Copies the texts. */
    public FleetRow {
        texts = Map.copyOf(texts);
    }

    /** What a column says. */
    public CellText text(FleetColumn column) {
        return texts.getOrDefault(column, CellText.NONE);
    }

    /** The facts; empty where nothing was read. */
    public Optional<ProfileFacts> facts() {
        return state instanceof State.Read(var facts) ? Optional.of(facts) : Optional.empty();
    }

    /**
     * What it is about; the same for a row that waits and for the one that takes its place, and whatever profile of
     * {@code ~/.aws} leads there.
     */
    Key key() {
        return instance == null
                ? new Key(place.region(), place.source(), null, null)
                : new Key(place.region(), "", instance.id(), profile == null ? null : profile.id());
    }

    /** The rows that would stand for the lists it came from, had they not been read. */
    Set<Key> listedBy() {
        if (instance == null) {
            return Set.of();
        }
        var places = new Key(place.region(), place.source(), null, null);
        return profile == null ? Set.of(places) : Set.of(places, new Key(place.region(), "", instance.id(), null));
    }

    /** Whether it was listed and not read yet. */
    public boolean isWaiting() {
        return state instanceof State.Waiting;
    }

    /** Whether it could not be read. */
    public boolean isFailed() {
        return state instanceof State.Failed;
    }

    /** What came of reading it. */
    public sealed interface State {
        /** It was listed, and is being read. */
        record Waiting() implements State {}

        /** It was read. */
        record Read(ProfileFacts facts) implements State {}

        /**
         * It could not be read.
         *
         * @param reason
         *            why, in one line
         * @param details
         *            technical facts, one a line
         */
        record Failed(String reason, String details) implements State {}

        /** The instance has no profile. */
        record NoProfile() implements State {}
    }

    /** What a row is about. */
    record Key(String region, String source, @Nullable InstanceId instance, @Nullable ProfileId profile) {}

    /**
     * What stands in a cell.
     *
     * @param first
     *            the value
     * @param second
     *            what there is to add, below it; may be empty
     */
    public record CellText(String first, String second) {
        static final CellText NONE = new CellText("", "");

        /** Both on one line. */
        String line() {
            return second.isEmpty() ? first : first + " (" + second + ")";
        }
    }
}
