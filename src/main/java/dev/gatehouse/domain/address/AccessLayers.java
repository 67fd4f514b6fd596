package dev.gatehouse.domain.address;

/**
 * What rules make of every address, as sets that do not overlap, except that whoever gains may sign in and whoever
 * loses may not.
 *
 * @param allowed
 *            may sign in
 * @param blocked
 *            blocked, and would be let in if it were not
 * @param dead
 *            blocked without effect: no allowed row lets it in anyway (domain §2)
 * @param gained
 *            may sign in and could not under the rules compared with
 * @param lost
 *            may not sign in and could under the rules compared with
 */
public record AccessLayers(AddressSet allowed, AddressSet blocked, AddressSet dead, AddressSet gained,
        AddressSet lost) {

    /** What these rules make of every address, compared with nothing. */
    public static AccessLayers of(AccessRules rules) {
        return of(rules, rules);
    }

    /** What these rules make of every address, and how that differs from what others made of it. */
    public static AccessLayers of(AccessRules rules, AccessRules before) {
        var everyone = rules.allowsEveryoneByDefault();
        var blocked = rules.blockedSet();
        return new AccessLayers(rules.effective(),
                everyone ? blocked : blocked.intersect(rules.allowedSet()),
                everyone ? AddressSet.empty() : blocked.minus(rules.allowedSet()),
                rules.effective().minus(before.effective()), before.effective().minus(rules.effective()));
    }

    /** Whether anybody gains or loses. */
    public boolean changes() {
        return !gained.isEmpty() || !lost.isEmpty();
    }

    /** Every address that a row speaks of or that changes, for finding the part of the space worth drawing. */
    public AddressSet named() {
        var few = allowed.union(blocked).union(dead).union(lost);
        return few.equals(AddressSet.everyone()) ? blocked.union(gained).union(lost) : few;
    }
}
