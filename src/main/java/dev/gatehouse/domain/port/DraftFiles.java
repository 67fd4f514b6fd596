package dev.gatehouse.domain.port;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileField;

/** Writes drafts to files of their own, in the form {@link ProfileDocuments} reads. */
@FunctionalInterface
public interface DraftFiles {
    /**
     * Writes a draft whole, with the time at which its base was last changed, in place of a file that is there.
     *
     * @return the fields whose text is no value and that are therefore not in the file
     * @throws IOException
     *             when it could not be written
     */
    Set<ProfileField> save(Path file, AuthenticationProfile base, ProfileDraft draft) throws IOException;
}
