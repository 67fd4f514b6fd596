package dev.gatehouse.ui.history;

import java.util.ArrayList;
import java.util.List;

import dev.gatehouse.change.UpdateRequestText;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileDiff;
import dev.gatehouse.ui.common.AccessWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.history.HistoryDetail.Difference;
import dev.gatehouse.ui.review.DiffWords;
import dev.gatehouse.ui.review.MeaningWords;

/** Works out a change in full; takes its time for long lists, so it runs off the window's thread. */
final class Describing {
    private final HistoryWords words;
    private final DiffWords differences;
    private final MeaningWords meaning;
    private final AccessWords access;
    private final Messages messages;

    Describing(Messages messages) {
        this.messages = messages;
        this.words = new HistoryWords(messages);
        this.differences = new DiffWords(messages);
        this.meaning = new MeaningWords(messages);
        this.access = new AccessWords(messages);
    }

    HistoryDetail of(SubmitStory story) {
        var plan = story.plan();
        var request = new UpdateRequestText(plan.ref(), plan.change());
        return new HistoryDetail(words.facts(story), words.steps(story),
                difference(plan.base(), plan.target(), ProfileDiff.of(plan.base(), plan.change())), request.json(),
                request.awsCli(plan.origin().region()));
    }

    Difference between(AuthenticationProfile before, AuthenticationProfile after) {
        return difference(before, after, ProfileDiff.between(before, after));
    }

    private Difference difference(AuthenticationProfile before, AuthenticationProfile after, ProfileDiff diff) {
        if (diff.fields().isEmpty()) {
            return new Difference(List.of(), messages.text("history.same"));
        }
        var sentences = new ArrayList<>(List.of(meaning.access(diff)));
        sentences.add(messages.text("history.before", access.access(before.rules())));
        sentences.add(messages.text("history.after", access.access(after.rules())));
        return new Difference(differences.lines(diff), String.join("\n", sentences));
    }
}
