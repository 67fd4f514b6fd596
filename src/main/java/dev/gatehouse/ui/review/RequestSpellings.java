package dev.gatehouse.ui.review;

import java.util.List;
import java.util.stream.Stream;

import dev.gatehouse.change.RequestForm;
import dev.gatehouse.change.UpdateRequestText;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.review.ReviewViewModel.Spelling;

/** What is sent, in every form in which it can be taken elsewhere. */
public final class RequestSpellings {
    private final Messages messages;

    /** Names the forms in {@code messages}. */
    public RequestSpellings(Messages messages) {
        this.messages = messages;
    }

    /** The names of the forms. */
    public List<String> names() {
        return Stream.of(RequestForm.values()).map(this::name).toList();
    }

    private String name(RequestForm form) {
        return messages.text("review.form." + form);
    }

    /** A change in every form, as it would be sent from {@code origin}. */
    public List<Spelling> of(ProfileRef ref, ProfileChange change, Origin origin) {
        var text = new UpdateRequestText(ref, change);
        return Stream.of(RequestForm.values()).map(form -> new Spelling(name(form),
                text.in(form, origin.region(), origin.account()))).toList();
    }
}
