package dev.gatehouse.domain.profile;

import dev.gatehouse.domain.address.AccessRules;

/**
 * One authentication profile as AWS holds it, all fourteen members of the API (domain §1). Every member may be absent
 * in
 * an answer and is then null or "not reported", never false or zero.
 *
 * @param identity
 *            id, ARN, name, description, default flag
 * @param access
 *            allowed and blocked rows
 * @param session
 *            the four session settings
 * @param stamp
 *            when and where it was created and last changed
 */
public record AuthenticationProfile(ProfileIdentity identity, AccessLists access, SessionSettings session,
        ChangeStamp stamp) {

    /** Who may sign in under this profile. */
    public AccessRules rules() {
        return AccessRules.of(access.allowedEntries(), access.blockedEntries());
    }

    /** The profile as an editable draft that changes nothing. */
    public ProfileDraft toDraft() {
        return ProfileDraft.of(this);
    }
}
