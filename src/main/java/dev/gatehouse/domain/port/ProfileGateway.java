package dev.gatehouse.domain.port;

import java.util.List;
import java.util.Optional;

import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileRef;

/** Reads from one account and Region. Reads are retried within limits; every answer has passed a strict check. */
public interface ProfileGateway {

    /** Who the calls are made as. */
    Reply<CallerIdentity> callerIdentity();

    /** All instances of the account and Region, all pages. */
    Reply<List<InstanceSummary>> instances();

    /** One instance; for people who may not list them. */
    Reply<InstanceSummary> instance(InstanceId id);

    /** All profiles of an instance, all pages, the default one first. */
    Reply<List<ProfileSummary>> profiles(InstanceId instance);

    /** One profile with all its settings. */
    Reply<AuthenticationProfile> profile(ProfileRef ref);

    /**
     * Who called for changes of a profile in the last 90 days, the latest first, as CloudTrail recorded it some minutes
     * later; of very many the latest. Needs a permission of its own, which nothing else depends on.
     */
    Reply<List<ChangeEvent>> changes(ProfileRef ref);

    /**
     * Where CloudTrail saw the caller last, empty where it shows no call yet; it takes some minutes to show one. Needs
     * a permission of its own, which nothing else depends on.
     */
    Reply<Optional<SeenFrom>> seenFrom();
}
