package dev.gatehouse.domain.profile;

import java.util.List;

import dev.gatehouse.domain.address.AccessRules;

/**
 * One authentication profile as AWS holds it, all fourteen members of the API (domain §1). Every member may be absent
 * in an answer and is then null or "not reported", never false or zero.
 *
 * @param identity
 *            id, ARN, name, description, default flag
 * @param access
 *            allowed and blocked rows
 * @param session
 *            the four session settings
 * @param stamp
 *            when and where it was created and last changed
 * @param otherFields
 *            names of members AWS sent that this program does not know; an update never touches them (reliability row
 *            20)
 */
public record AuthenticationProfile(ProfileIdentity identity, AccessLists access, SessionSettings session,
        ChangeStamp stamp, List<String> otherFields) {

    /** Copies the names, so that a profile never changes. */
    public AuthenticationProfile {
        otherFields = List.copyOf(otherFields);
    }

    /** A profile of known members only. */
    public AuthenticationProfile(ProfileIdentity identity, AccessLists access, SessionSettings session,
            ChangeStamp stamp) {
        this(identity, access, session, stamp, List.of());
    }

    /** This profile with the names of members that are not known here. */
    public AuthenticationProfile withOtherFields(List<String> names) {
        return new AuthenticationProfile(identity, access, session, stamp, names);
    }

    /** Who may sign in under this profile. */
    public AccessRules rules() {
        return AccessRules.reading(access.allowedRows(), access.blockedRows());
    }

    /** The profile as an editable draft that changes nothing. */
    public ProfileDraft toDraft() {
        return ProfileDraft.of(this);
    }
}
