package dev.gatehouse.aws;

import java.util.Set;

/**
 * AWS's error codes that mean something here; the modelled ones and those that are sure to come without being modelled
 * (domain §1), in the spellings of restJson and of STS.
 */
final class ErrorCodes {
    static final Set<String> EXPIRED = Set.of("ExpiredTokenException", "ExpiredToken", "RequestExpired",
            "TokenRefreshRequired");
    static final Set<String> BAD_CREDENTIALS = Set.of("UnrecognizedClientException", "UnrecognizedClient",
            "InvalidSignatureException", "InvalidSignature", "SignatureDoesNotMatch", "InvalidClientTokenId",
            "InvalidAccessKeyId", "IncompleteSignature", "IncompleteSignatureException", "MissingAuthenticationToken",
            "MissingAuthenticationTokenException", "AuthFailure", "RequestTimeTooSkewed", "RequestInTheFuture",
            "SignatureExpired");
    static final Set<String> DENIED = Set.of("AccessDeniedException", "AccessDenied", "UnauthorizedOperation",
            "NotAuthorized", "NotAuthorizedException", "ForbiddenException", "OptInRequired",
            "AccountProblem");
    static final Set<String> NOT_FOUND = Set.of("ResourceNotFoundException", "ResourceNotFound");
    static final Set<String> THROTTLED = Set.of("ThrottlingException", "Throttling", "ThrottledException",
            "TooManyRequestsException", "RequestLimitExceeded", "SlowDown");
    static final Set<String> INVALID = Set.of("InvalidRequestException", "InvalidParameterException",
            "ValidationException", "SerializationException", "UnknownOperationException", "InvalidAction",
            "ServiceQuotaExceededException", "LimitExceededException", "ConflictException");

    private ErrorCodes() {}

    /** Whether AWS is known to refuse a request under this code without having carried it out. */
    static boolean isRefusal(String code) {
        return EXPIRED.contains(code) || BAD_CREDENTIALS.contains(code) || DENIED.contains(code)
                || NOT_FOUND.contains(code) || THROTTLED.contains(code) || INVALID.contains(code);
    }
}
