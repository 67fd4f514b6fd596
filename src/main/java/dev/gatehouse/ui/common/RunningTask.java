package dev.gatehouse.ui.common;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Something that runs off the FX thread, as the list of running tasks shows it; lives on the FX thread. */
public final class RunningTask {

    private final String name;
    private final ReadOnlyObjectWrapper<Cancelling> cancelling;
    private final ReadOnlyObjectWrapper<TaskProgress> progress = new ReadOnlyObjectWrapper<>(TaskProgress.UNKNOWN);
    private volatile boolean calledOff;

    /** Work on this computer that is done in a moment and changes nothing. */
    public RunningTask(String name) {
        this(name, Cancelling.Why.BRIEF);
    }

    /** Work that goes on to its end. */
    public RunningTask(String name, Cancelling.Why why) {
        this(name, new Cancelling.Impossible(why));
    }

    /**
     * Work that a person can call off.
     *
     * @param cancel
     *            calls it off and leaves its page as it was before, saying so
     */
    public RunningTask(String name, Runnable cancel) {
        this(name, new Cancelling.Possible(cancel));
    }

    private RunningTask(String name, Cancelling cancelling) {
        this.name = name;
        this.cancelling = new ReadOnlyObjectWrapper<>(cancelling);
    }

    /** What is being done, in the user's words; blank for what nobody needs to know of. */
    public String name() {
        return name;
    }

    /** Whether it can be called off now. */
    public ReadOnlyObjectProperty<Cancelling> cancellingProperty() {
        return cancelling.getReadOnlyProperty();
    }

    /** From now on it goes on to its end. */
    public void goesOn(Cancelling.Why why) {
        cancelling.set(new Cancelling.Impossible(why));
    }

    /** How far it is. */
    public ReadOnlyObjectProperty<TaskProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Says how far it is. */
    public void report(TaskProgress now) {
        progress.set(now);
    }

    /** Its answer is no longer wanted, though its thread may take a moment to end. */
    public void callOff() {
        calledOff = true;
    }

    /** Whether its answer is no longer wanted. */
    public boolean isCalledOff() {
        return calledOff;
    }
}
