package dev.gatehouse.domain.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.gatehouse.domain.profile.AccessLists;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileDraft;

/** A profile in a file, as {@code aws connect describe-authentication-profile} prints it. */
public interface ProfileDocument {
    /** Its two lists, spelled as in the file. */
    AccessLists access();

    /** The profile's id, empty when the file does not say. */
    Optional<String> id();

    /** When the profile was last changed, as AWS said when the file was written; empty when the file does not say. */
    Optional<Instant> lastModified();

    /** The profile as the file says AWS held it, for looking at and not for sending; what cannot be read is absent. */
    AuthenticationProfile held();

    /** What the file asks for: every setting it holds in place of that of {@code base}; what it leaves out stays. */
    ProfileDraft draftOn(AuthenticationProfile base);

    /** The same document, every other member as it was, with other rows; a list that was not in it stays out. */
    String with(List<String> allowed, List<String> blocked);
}
