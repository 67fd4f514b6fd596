package dev.gatehouse.sandbox.sign;

/** A key id and its secret. */
public record Credential(String accessKeyId, String secretAccessKey) {
    @Override
    public String toString() {
        return "Credential[" + accessKeyId + "]";
    }
}
