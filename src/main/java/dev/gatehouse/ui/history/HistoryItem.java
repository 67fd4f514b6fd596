package dev.gatehouse.ui.history;

import java.util.Locale;
import java.util.stream.Stream;

import dev.gatehouse.domain.journal.Ending;
import dev.gatehouse.domain.journal.SubmitStory;

/**
 * One change in the list.
 *
 * @param story
 *            everything written about it
 * @param ending
 *            how it ended
 * @param words
 *            the same to read
 * @param search
 *            everything one can look for, in lower case
 */
public record HistoryItem(SubmitStory story, Ending ending, Words words, String search) {

    static HistoryItem of(SubmitStory story, Words words, Stream<String> more) {
        var all = Stream.concat(Stream.of(words.when, words.who, words.where, words.profile, words.what,
                words.verdict), more);
        return new HistoryItem(story, story.ending(), words,
                String.join("\n", all.toList()).toLowerCase(Locale.ROOT));
    }

    /** Whether all words of a text, in lower case, are in it. */
    boolean matches(String text) {
        return Stream.of(text.split("\\s+")).allMatch(search::contains);
    }

    /**
     * A change to read, safe to show.
     *
     * @param when
     *            when it was begun, in UTC
     * @param who
     *            the role or user
     * @param where
     *            account and Region, or that it was a sandbox
     * @param profile
     *            the profile's name
     * @param what
     *            the fields, with the number of rows
     * @param verdict
     *            how it ended
     */
    public record Words(String when, String who, String where, String profile, String what, String verdict) {}
}
