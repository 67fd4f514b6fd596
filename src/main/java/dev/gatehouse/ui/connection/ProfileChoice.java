package dev.gatehouse.ui.connection;

import java.util.Optional;

import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.ProfileState;
import dev.gatehouse.domain.port.ProfileState.Status;
import dev.gatehouse.domain.text.VisibleText;

/** A profile to choose, in words. */
public final class ProfileChoice {
    private static final String SSO = "aws sso login ";
    private final AwsProfile profile;
    private final String kind;
    private final String status;
    private final String why;

    ProfileChoice(AwsProfile profile, String kind, String status, String why) {
        this.profile = profile;
        this.kind = kind;
        this.status = status;
        this.why = why;
    }

    /** Its name, safe to show. */
    public String name() {
        return VisibleText.capped(profile.name(), 80);
    }

    /** Where its credentials come from, in words. */
    public String kind() {
        return kind;
    }

    /** Whether it can be used, in a word or two. */
    public String status() {
        return status;
    }

    /** Why, in a sentence. */
    public String why() {
        return why;
    }

    /** How that looks. */
    public Mood mood() {
        return switch (profile.state().status()) {
            case READY -> Mood.GOOD;
            case ON_USE -> Mood.OPEN;
            case NEEDS_MFA, NEEDS_SIGN_IN, EXPIRED -> Mood.WAITS;
            case BROKEN -> Mood.BAD;
        };
    }

    /** The command that signs in, where one would help. */
    public Optional<String> signIn() {
        return ChoiceWords.signIn(profile.state());
    }

    /** Whether it gives credentials as things are, without a person who signs in. */
    public boolean isUsable() {
        return mood() == Mood.GOOD || mood() == Mood.OPEN;
    }

    /** The device whose code has to be typed first, and then serves for every Region; empty where none has to be. */
    public Optional<String> device() {
        return Optional.of(profile.state()).filter(state -> state.status() == Status.NEEDS_MFA)
                .map(ProfileState::subject);
    }

    /** Whether connecting with it can succeed, if only after somebody signed in from here. */
    boolean canConnect() {
        return isUsable() || device().isPresent()
                || signIn().filter(command -> command.startsWith(SSO)).isPresent();
    }

    /** The profile. */
    public AwsProfile profile() {
        return profile;
    }

    /** How a state looks. */
    public enum Mood {
        GOOD, OPEN, WAITS, BAD
    }
}
