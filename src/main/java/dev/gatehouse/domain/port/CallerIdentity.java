package dev.gatehouse.domain.port;

/**
 * Who the calls are made as, from STS GetCallerIdentity.
 *
 * @param account
 *            twelve digits
 * @param arn
 *            the ARN of the user or assumed role
 */
public record CallerIdentity(String account, String arn) {

    /** The part of the ARN a person recognises: {@code role/SecAdmin}, {@code user/anna}. */
    public String shortName() {
        var resource = arn.substring(arn.lastIndexOf(':') + 1);
        var parts = resource.split("/", -1);
        return parts[0].equals("assumed-role") && parts.length > 1 ? "role/" + parts[1] : resource;
    }

    /**
     * The last part of the ARN, which CloudTrail calls the name of the user: that of a role's session, or the user's.
     */
    public String sessionName() {
        return arn.substring(Math.max(arn.lastIndexOf('/'), arn.lastIndexOf(':')) + 1);
    }

    /** Whether both are the same user or role of the same account; the name of a role's session does not matter. */
    public boolean isSameAs(CallerIdentity other) {
        return account.equals(other.account()) && shortName().equals(other.shortName());
    }
}
