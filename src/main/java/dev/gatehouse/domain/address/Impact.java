package dev.gatehouse.domain.address;

/** What a change does to one address: who may sign in now against who may sign in after it. */
public enum Impact {
    /** May sign in before and after. */
    KEEPS,
    /** May sign in now and not after. */
    LOSES,
    /** May not sign in now and may after. */
    GAINS,
    /** May sign in neither now nor after. */
    STAYS_OUT;

    /** The impact on an address with these verdicts. */
    public static Impact of(boolean now, boolean after) {
        if (now) {
            return after ? KEEPS : LOSES;
        }
        return after ? GAINS : STAYS_OUT;
    }
}
