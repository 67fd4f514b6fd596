package dev.gatehouse.domain.port;

/** What can be made to go wrong in the embedded sandbox, so that one can see how the program takes it. */
public enum SandboxScenario {
    /** The credentials have expired (reliability row 1). */
    SESSION_ENDED,
    /** AWS refuses to list and read profiles (reliability row 5). */
    ACCESS_DENIED,
    /** AWS refuses the same without naming a permission, as where the preview is not enabled (domain §6). */
    PREVIEW_OFF,
    /** AWS lets one read and refuses updates (reliability row 5). */
    VIEW_ONLY,
    /** AWS does not accept updates because it is busy (reliability row 9). */
    THROTTLED,
    /** Someone else changes the profile before each read (reliability row 21). */
    SECOND_WRITER,
    /** Updates are applied and the answer is lost (reliability row 14). */
    LOST_ANSWER,
    /** Updates are lost before they are applied (reliability row 13). */
    LOST_REQUEST,
    /** Updates are applied and answered with an error (reliability row 12). */
    APPLIED_WITH_ERROR,
    /** Reads are answered by something that is not AWS (reliability row 19). */
    UNREADABLE_ANSWER,
    /** Every answer takes three seconds (reliability row 17). */
    SLOW
}
