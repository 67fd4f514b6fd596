package dev.gatehouse.ui.connection;

import java.util.Optional;

import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.ProfileState;
import dev.gatehouse.domain.port.ProfileState.Status;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;

/** Profiles of {@code ~/.aws} in words. */
final class ChoiceWords {
    private final Messages messages;

    ChoiceWords(Messages messages) {
        this.messages = messages;
    }

    ProfileChoice choice(AwsProfile profile) {
        return new ProfileChoice(profile, messages.text("connection.kind." + profile.kind()),
                messages.text("connection.status." + profile.state().status()), why(profile.state()));
    }

    /** Why a profile is in the state it is in, as one sentence. */
    private String why(ProfileState state) {
        var expired = state.status() == Status.EXPIRED;
        var key = expired ? "connection.why.EXPIRED" : "connection.why." + state.reason();
        var until = state.until().map(messages.times()::dayAndTime).orElse("");
        return expired
                ? messages.text(key, until)
                : messages.text(key, VisibleText.capped(state.subject(), 120), until)
                        + (until.isEmpty() ? "" : " " + messages.text("connection.until", until));
    }

    /** The command that signs in, where one would help. */
    static Optional<String> signIn(ProfileState state) {
        return Optional.of(state).filter(known -> known.status() == Status.NEEDS_SIGN_IN
                || known.status() == Status.EXPIRED).map(ProfileState::subject).filter(text -> !text.isEmpty());
    }
}
