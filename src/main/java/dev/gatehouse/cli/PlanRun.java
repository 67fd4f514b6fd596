package dev.gatehouse.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.ProfileDocument;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;

/** Reads what {@code gatehouse apply} would read, compares the same way, and sends nothing. */
final class PlanRun {
    private final ApplyRun.Place place;
    private final ApplyServices services;

    PlanRun(ApplyRun.Place place, ApplyServices services) {
        this.place = place;
        this.services = services;
    }

    Planned run(ProfileDocument document) {
        var other = Wished.refusal(place, document);
        if (other.isPresent()) {
            return new Planned(PlanVerdict.REFUSED, place.ref(), Optional.empty(), Optional.empty(),
                    List.of(other.get()));
        }
        return switch (place.connection().gateway().callerIdentity()) {
            case Reply.Failure<CallerIdentity>(var failure) -> notRead(failure, Optional.empty());
            case Reply.Answer<CallerIdentity>(var caller, var _) -> read(place.origin(caller), document);
        };
    }

    private Planned read(Origin origin, ProfileDocument document) {
        try {
            var networks = services.networks();
            return switch (place.connection().gateway().profile(place.ref())) {
                case Reply.Failure<AuthenticationProfile>(var failure) -> notRead(failure, Optional.of(origin));
                case Reply.Answer<AuthenticationProfile>(var now, var _) ->
                    judge(origin, Wished.of(now, document, networks));
            };
        } catch (LocalStoreException problem) {
            return new Planned(PlanVerdict.REFUSED, place.ref(), Optional.of(origin), Optional.empty(),
                    List.of("The named networks of this computer cannot be read, so apply would send nothing: "
                            + problem.getMessage()));
        }
    }

    private Planned judge(Origin origin, Wished wished) {
        var remarks = new ArrayList<String>();
        var verdict = verdict(wished);
        switch (verdict) {
            case REFUSED -> remarks.add("The file cannot be sent as it is: see the errors among the findings.");
            case STALE -> remarks.add("The profile has changed since the file was written, so apply would send nothing:"
                    + " describe it again and repeat your edits.");
            case NOTHING_TO_DO -> remarks.add("AWS already holds what the file says.");
            case CHANGES, NOT_READ -> {
                atStake(wished).ifPresent(remarks::add);
                remarks.addAll(earlier(origin));
            }
        }
        return new Planned(verdict, place.ref(), Optional.of(origin), Optional.of(wished), List.copyOf(remarks));
    }

    private Optional<String> atStake(Wished wished) {
        var dangers = wished.dangers().stream().map(services::words).toList();
        return dangers.isEmpty()
                ? Optional.empty()
                : Optional.of("Much is at stake: " + String.join("; ", dangers)
                        + ". apply asks for the name of the instance before it sends this; with --yes it takes it from"
                        + " --risk.");
    }

    private static PlanVerdict verdict(Wished wished) {
        if (!wished.errors().isEmpty()) {
            return PlanVerdict.REFUSED;
        }
        if (wished.change().isEmpty()) {
            return PlanVerdict.NOTHING_TO_DO;
        }
        return wished.moved() ? PlanVerdict.STALE : PlanVerdict.CHANGES;
    }

    /**
     * Changes sent earlier from this computer which come first; they are only told of, since a plan looks at nothing.
     */
    private List<String> earlier(Origin origin) {
        try {
            return SubmitStory.of(services.journal().read()).stream()
                    .filter(story -> story.plan().ref().equals(place.ref()))
                    .filter(story -> origin.mayBeReachedFrom(story.plan().origin()))
                    .flatMap(story -> remark(story).stream()).toList();
        } catch (JournalException problem) {
            return List.of("The journal cannot be read, so that nobody knows whether an earlier change is still open: "
                    + problem.getMessage());
        }
    }

    private static Optional<String> remark(SubmitStory story) {
        if (story.isOpen()) {
            return Optional.of(("Nobody knows yet how the change of %s to this profile ended; apply looks into it"
                    + " before it sends anything.").formatted(story.begunAt()));
        }
        return story.confirmBy().map(_ -> ("The change of %s to this profile still waits to be confirmed or taken back;"
                + " until then apply sends nothing: see gatehouse confirm.").formatted(story.begunAt()));
    }

    private Planned notRead(GatewayFailure failure, Optional<Origin> origin) {
        return new Planned(PlanVerdict.NOT_READ, place.ref(), origin, Optional.empty(),
                List.of(services.words(failure)));
    }
}
