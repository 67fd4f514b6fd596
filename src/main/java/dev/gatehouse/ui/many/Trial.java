package dev.gatehouse.ui.many;

import java.util.List;
import java.util.Optional;

import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.ui.review.DiffLine;
import dev.gatehouse.ui.review.ReviewViewModel.Check;

/**
 * What the change would do to one profile.
 *
 * @param fit
 *            whether it can follow
 * @param words
 *            the same in a sentence
 * @param lines
 *            what goes and what comes
 * @param checks
 *            what is worth knowing
 * @param request
 *            what would be sent; empty where it cannot follow
 */
record Trial(Fit fit, String words, List<DiffLine> lines, List<Check> checks, Optional<Request> request) {
    static final Trial UNREAD = new Trial(Fit.UNREAD, "", List.of(), List.of(), Optional.empty());

    static Trial without(Fit fit, String words) {
        return new Trial(fit, words, List.of(), List.of(), Optional.empty());
    }

    /** Whether a profile can follow the change. */
    enum Fit {
        /** It was not read in this run of the program. */
        UNREAD,
        /** It can. */
        FITS,
        /** It can, and much is at stake. */
        RISKY,
        /** It is like this already. */
        ALREADY,
        /** It would mean something else there. */
        CLASH,
        /** It would hold an error. */
        ERROR,
        /** AWS did not show it. */
        NOT_READ
    }

    /** What would be sent, and on what it is based. */
    record Request(AuthenticationProfile base, ProfileChange change) {}
}
