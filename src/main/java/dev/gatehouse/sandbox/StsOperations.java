package dev.gatehouse.sandbox;

import dev.gatehouse.sandbox.http.Payload;

/** GetCallerIdentity and AssumeRole in the query protocol of STS: XML out. */
final class StsOperations {
    private static final String NAMESPACE = "https://sts.amazonaws.com/doc/2011-06-15/";

    private StsOperations() {}

    static Reply getCallerIdentity(SandboxSts.Caller caller, String requestId) {
        return new Reply.Good(Payload.ofText("""
                <GetCallerIdentityResponse xmlns="%s">
                  <GetCallerIdentityResult>
                    <Arn>%s</Arn>
                    <UserId>AROASANDBOXSANDBOX000:gatehouse</UserId>
                    <Account>%s</Account>
                  </GetCallerIdentityResult>
                  <ResponseMetadata>
                    <RequestId>%s</RequestId>
                  </ResponseMetadata>
                </GetCallerIdentityResponse>
                """.formatted(NAMESPACE, caller.arn(), caller.account(), requestId)),
                "text/xml");
    }

    static Reply assumed(SandboxSts.Issued session, String requestId) {
        return new Reply.Good(Payload.ofText("""
                <AssumeRoleResponse xmlns="%s">
                  <AssumeRoleResult>
                    <AssumedRoleUser>
                      <Arn>%s</Arn>
                      <AssumedRoleId>AROASANDBOXSANDBOX000:gatehouse</AssumedRoleId>
                    </AssumedRoleUser>
                    <Credentials>
                      <AccessKeyId>%s</AccessKeyId>
                      <SecretAccessKey>%s</SecretAccessKey>
                      <SessionToken>%s</SessionToken>
                      <Expiration>%s</Expiration>
                    </Credentials>
                  </AssumeRoleResult>
                  <ResponseMetadata>
                    <RequestId>%s</RequestId>
                  </ResponseMetadata>
                </AssumeRoleResponse>
                """.formatted(NAMESPACE, session.caller().arn(), session.credential().accessKeyId(),
                session.credential().secretAccessKey(), session.token(), session.end(), requestId)), "text/xml");
    }

    static Reply unknownAction() {
        return new Reply.Failure(400, "InvalidAction", "Could not find operation for version 2011-06-15");
    }

    static String error(Reply.Failure failure, String requestId) {
        return """
                <ErrorResponse xmlns="%s">
                  <Error>
                    <Type>%s</Type>
                    <Code>%s</Code>
                    <Message>%s</Message>
                  </Error>
                  <RequestId>%s</RequestId>
                </ErrorResponse>
                """.formatted(NAMESPACE, failure.status() < 500 ? "Sender" : "Receiver", code(failure.code()),
                escaped(failure.message()), requestId);
    }

    /** STS has older names for what is wrong with a signature. */
    private static String code(String code) {
        return switch (code) {
            case "UnrecognizedClientException" -> "InvalidClientTokenId";
            case "InvalidSignatureException" -> "SignatureDoesNotMatch";
            case "MissingAuthenticationTokenException" -> "MissingAuthenticationToken";
            case "IncompleteSignatureException" -> "IncompleteSignature";
            case "ExpiredTokenException" -> "ExpiredToken";
            case "AccessDeniedException" -> "AccessDenied";
            case "ThrottlingException" -> "Throttling";
            default -> escaped(code);
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
