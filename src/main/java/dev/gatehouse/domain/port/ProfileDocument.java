package dev.gatehouse.domain.port;

import java.util.List;

import dev.gatehouse.domain.profile.AccessLists;

/** A profile in a file, as {@code aws connect describe-authentication-profile} prints it. */
public interface ProfileDocument {
    /** Its two lists, spelled as in the file. */
    AccessLists access();

    /** The same document, every other member as it was, with other rows; a list that was not in it stays out. */
    String with(List<String> allowed, List<String> blocked);
}
