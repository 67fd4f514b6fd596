package dev.gatehouse.sandbox.sign;

/** What came out of checking a signature. */
public sealed interface SignatureCheck {
    /** The signature is right; the request was signed for this Region, with this key. */
    record Valid(String region, String accessKeyId) implements SignatureCheck {}

    /** The request is refused with status 403 and this error of AWS. */
    record Refused(String code, String message) implements SignatureCheck {}
}
