package dev.gatehouse.sandbox;

/** The only credentials that the sandbox takes: made up, the same everywhere, worth nothing anywhere else. */
public final class SandboxCredentials {
    /** The key id. */
    public static final String ACCESS_KEY_ID = "AKIASANDBOXSANDBOX00";
    /** The secret. */
    public static final String SECRET_ACCESS_KEY = "sandbox/secret/not/a/real/key/0000000000";
    /** The Region of the seeded instances. */
    public static final String REGION = "us-west-2";
    /** The account of everything in the sandbox. */
    public static final String ACCOUNT = "111122223333";
    /** Who GetCallerIdentity says is calling. */
    public static final String CALLER_ARN = "arn:aws:sts::111122223333:assumed-role/Sandbox/gatehouse";

    private SandboxCredentials() {}
}
