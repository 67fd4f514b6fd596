package dev.gatehouse.ui.history;

import java.util.Optional;

import dev.gatehouse.domain.profile.AuthenticationProfile;

/**
 * A state of a profile that can be compared and, unless it is the one AWS holds now, restored.
 *
 * @param name
 *            when it was, in words
 * @param profile
 *            the profile then; empty for the state AWS holds now, which has to be read
 */
public record ProfileState(String name, Optional<AuthenticationProfile> profile) {
    @Override
    public String toString() {
        return name;
    }
}
