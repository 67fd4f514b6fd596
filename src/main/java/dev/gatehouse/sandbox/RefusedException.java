package dev.gatehouse.sandbox;

/** Carries the failure out of the middle of a check. */
final class RefusedException extends Exception {
    private final transient Reply.Failure failure;

    RefusedException(Reply.Failure failure) {
        super(failure.message());
        this.failure = failure;
    }

    Reply.Failure failure() {
        return failure;
    }
}
