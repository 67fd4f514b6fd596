package dev.gatehouse.domain.port;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.JumpTarget;
import dev.gatehouse.domain.text.VisibleText;

/**
 * One Connect instance as ListInstances reports it.
 *
 * @param id
 *            the instance
 * @param arn
 *            its ARN, null when not reported
 * @param alias
 *            its alias, null when not reported
 * @param accessUrl
 *            where agents sign in, null when not reported
 * @param status
 *            AWS's own word: {@code ACTIVE}, {@code CREATION_IN_PROGRESS}, {@code CREATION_FAILED}; null when not
 *            reported
 * @param replication
 *            its replicas as DescribeInstance reports them; null when there are none or nobody asked
 */
public record InstanceSummary(InstanceId id, @Nullable String arn, @Nullable String alias,
        @Nullable String accessUrl, @Nullable String status, @Nullable Replication replication) {

    /** An instance of whose replicas nothing is known. */
    public InstanceSummary(InstanceId id, @Nullable String arn, @Nullable String alias, @Nullable String accessUrl,
            @Nullable String status) {
        this(id, arn, alias, accessUrl, status, null);
    }

    /** The alias, or the id where AWS reported none. */
    public String label() {
        return alias == null || alias.isBlank() ? id.value() : alias;
    }

    /** Whether its users sign in at the address whose first part this is, in any case. */
    public boolean isReachedAs(String name) {
        return name.equalsIgnoreCase(alias)
                || (accessUrl != null && JumpTarget.parse(accessUrl).equals(Optional.of(
                        new JumpTarget.Alias(name.toLowerCase(Locale.ROOT)))));
    }

    /**
     * What a person types to say that this instance is meant: the alias as it is, or the id where AWS reported none or
     * one that nobody could type.
     */
    public String typedName() {
        return Optional.ofNullable(alias).map(String::strip)
                .filter(name -> !name.isEmpty() && VisibleText.of(name).equals(name)).orElse(id.value());
    }

    /**
     * Whether its profiles can be looked at: AWS calls it active, or does not say (domain §1: a member may be absent).
     */
    public boolean isActive() {
        return status == null || "ACTIVE".equals(status);
    }
}
