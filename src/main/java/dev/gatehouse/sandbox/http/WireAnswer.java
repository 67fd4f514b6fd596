package dev.gatehouse.sandbox.http;

/** An answer before it is framed: the transport adds the length, and a date where there is none. */
public record WireAnswer(int status, WireHeaders headers, Payload body) {
    /** This answer with one more header field. */
    public WireAnswer with(String name, String value) {
        return new WireAnswer(status, headers.with(name, value), body);
    }

    /** This answer with another body. */
    public WireAnswer retold(Payload other) {
        return new WireAnswer(status, headers, other);
    }

    /** This answer with another body of another type. */
    public WireAnswer retold(Payload other, String contentType) {
        var others = headers.fields().stream().filter(field -> !field.name().equals("Content-Type")).toList();
        return new WireAnswer(status, new WireHeaders(others).with("Content-Type", contentType), other);
    }
}
