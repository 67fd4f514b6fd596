package dev.gatehouse.change;

/** What the last look after an update saw. It is no verdict: that weighs how the update was answered, too. */
public enum Sight {
    /** AWS holds what was sent. */
    NEW,
    /** AWS holds what it held before. */
    OLD,
    /** AWS holds neither. */
    OTHER,
    /** The profile could not be read. */
    UNREAD;

    /** What a look saw that ended so. */
    static Sight of(SubmitVerdict look) {
        return switch (look) {
            case SubmitVerdict.Applied _ -> NEW;
            case SubmitVerdict.NotApplied _ -> OLD;
            case SubmitVerdict.Unknown(var doubt) -> switch (doubt) {
                case SubmitVerdict.Doubt.StillOld _ -> OLD;
                case SubmitVerdict.Doubt.Different _ -> OTHER;
                case SubmitVerdict.Doubt.CannotRead _,SubmitVerdict.Doubt.BrokenOff _ -> UNREAD;
            };
        };
    }
}
