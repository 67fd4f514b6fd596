package dev.gatehouse.sandbox.http;

/** An answer before it is framed: the transport adds the length, and a date where there is none. */
public record WireAnswer(int status, WireHeaders headers, Payload body) {
    /** This answer with one more header field. */
    public WireAnswer with(String name, String value) {
        return new WireAnswer(status, headers.with(name, value), body);
    }
}
