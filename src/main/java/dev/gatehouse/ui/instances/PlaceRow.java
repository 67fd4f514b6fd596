package dev.gatehouse.ui.instances;

/**
 * How looking goes in one place.
 *
 * @param place
 *            where
 * @param state
 *            how far it is
 * @param words
 *            the same in words
 * @param details
 *            what AWS answered where it failed, empty otherwise
 */
public record PlaceRow(Place place, State state, String words, String details) {
    /** How far a place is. */
    public enum State {
        /** Being looked at. */
        RUNNING,
        /** Everything is known. */
        DONE,
        /** It could not be listed. */
        FAILED,
        /** Given up. */
        CANCELLED
    }

    /** Where that is, in words. */
    public String where() {
        return place.words();
    }
}
