package dev.gatehouse.evidence;

/** The sentence every pack ends with: what it shows and what it cannot show (journey J2). */
final class Closing {
    private Closing() {}

    static String sentence(Evidence evidence) {
        var texts = evidence.texts();
        return texts.text("pack.closing", shows(evidence, texts));
    }

    private static String shows(Evidence evidence, PackTexts texts) {
        var times = evidence.answered();
        if (times.isEmpty()) {
            return texts.text("pack.shows.none");
        }
        var first = times.getFirst();
        var last = times.getLast();
        var shows = Times.seconds(first).equals(Times.seconds(last))
                ? texts.text("pack.shows.at", Times.clock(first), Times.day(first))
                : texts.text("pack.shows.from", Times.seconds(first), Times.seconds(last));
        return evidence.isComplete() ? shows : texts.text("pack.shows.part", shows);
    }
}
