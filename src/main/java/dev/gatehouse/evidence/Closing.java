package dev.gatehouse.evidence;

/** The sentence every pack ends with: what it shows and what it cannot show (journey J2). */
final class Closing {
    private Closing() {}

    static String sentence(Evidence evidence) {
        return shows(evidence) + " It does not show that every user is covered: AWS exposes no call that lists which"
                + " users use which profile.";
    }

    private static String shows(Evidence evidence) {
        var times = evidence.answered();
        if (times.isEmpty()) {
            return "This pack shows no settings: AWS returned none.";
        }
        var first = times.getFirst();
        var last = times.getLast();
        var when = Times.seconds(first).equals(Times.seconds(last))
                ? "at " + Times.clock(first) + " on " + Times.day(first)
                : "from " + Times.seconds(first) + " to " + Times.seconds(last);
        return "This pack shows the settings AWS returned " + when + "."
                + (evidence.isComplete() ? "" : " It is incomplete: what could not be read is not assessed.");
    }
}
