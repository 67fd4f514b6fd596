package dev.gatehouse.domain.port;

/** What can be made to go wrong in the embedded sandbox, so that one can see how the program takes it. */
public enum SandboxScenario {
    /** The credentials have expired (reliability row 1). */
    SESSION_ENDED(Group.ACCESS),
    /** A policy lets nobody list and read profiles (reliability row 5). */
    ACCESS_DENIED(Group.ACCESS),
    /** A policy lets nobody change profiles (reliability row 5). */
    VIEW_ONLY(Group.ACCESS),
    /** AWS refuses profiles without naming a permission, as where the preview is not enabled (domain §6). */
    PREVIEW_OFF(Group.ACCESS),
    /** The clock of AWS is an hour ahead (reliability row 4). */
    CLOCK_OFF(Group.ACCESS),
    /** AWS does not accept updates because it is busy (reliability row 9). */
    THROTTLED(Group.BUSY),
    /** AWS takes two requests a second, five at once (reliability row 9). */
    RATE_LIMITED(Group.BUSY),
    /** Every answer takes three seconds (reliability row 17). */
    SLOW(Group.BUSY),
    /** Nothing is ever answered (reliability row 18). */
    SILENT(Group.BUSY),
    /** Reads are answered with an error of AWS (reliability row 10). */
    READ_FAULT(Group.BUSY),
    /** Nothing gets through in either direction (journey 7). */
    OFFLINE(Group.BUSY),
    /** Updates are applied and the answer is lost (reliability row 14). */
    LOST_ANSWER(Group.CHANGE),
    /** Updates are lost before they are applied (reliability row 13). */
    LOST_REQUEST(Group.CHANGE),
    /** Updates are applied and answered with an error (reliability row 12). */
    APPLIED_WITH_ERROR(Group.CHANGE),
    /** Updates are answered with an error and not applied (reliability row 11). */
    FAILED(Group.CHANGE),
    /** Updates are lost for the client and applied 20 seconds later (reliability row 15). */
    LATE(Group.CHANGE),
    /** Of updates only the lists are applied (reliability row 23). */
    PARTLY_APPLIED(Group.CHANGE),
    /** After an update the next three reads show the old values (reliability row 16). */
    STALE_READS(Group.CHANGE),
    /** Lists are stored in another spelling and order (reliability row 23). */
    REWRITTEN(Group.CHANGE),
    /** Someone else changes the profile before each read (reliability row 21). */
    SECOND_WRITER(Group.OTHERS),
    /** Someone else changes the profile between the check and the update (reliability row 22). */
    WRITER_IN_BETWEEN(Group.OTHERS),
    /** The profile is gone (reliability row 6). */
    DELETED(Group.OTHERS),
    /** Reads are answered by something that is not AWS (reliability row 19). */
    UNREADABLE_ANSWER(Group.ANSWERS),
    /** A profile holds a value of the wrong type (reliability row 19). */
    WRONG_TYPE(Group.ANSWERS),
    /** Profiles have members that this program does not know (reliability row 20). */
    MORE_MEMBERS(Group.ANSWERS);

    private final Group group;

    SandboxScenario(Group group) {
        this.group = group;
    }

    /** What it is about. */
    public Group group() {
        return group;
    }

    /** What scenarios are about, in the order of the menu. */
    public enum Group {
        /** Who may come in. */
        ACCESS,
        /** AWS cannot be reached well. */
        BUSY,
        /** A change on its way. */
        CHANGE,
        /** Other people. */
        OTHERS,
        /** Answers that cannot be trusted. */
        ANSWERS
    }
}
