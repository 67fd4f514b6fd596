package dev.gatehouse.ui.tour;

/** What plays the journeys in a window of their own. FX thread, but for {@link #play}. */
public interface TourPlayer {

    /** Shows a journey at its beginning, on a fresh sandbox; whatever was shown before is ended. */
    void open(int journey);

    /**
     * Plays a step of the journey that was opened, until what should come of it has come. Off the FX thread; ends soon
     * when it is interrupted.
     *
     * @param step
     *            its place among the steps, from 0
     * @throws IllegalStateException
     *             when it does not come to what it should
     */
    void play(int journey, int step);

    /** Leaves the window to the person, for good. */
    void handOver();

    /** Brings the window to the front. */
    void toFront();

    /** Ends the journey and closes the window. */
    void close();
}
