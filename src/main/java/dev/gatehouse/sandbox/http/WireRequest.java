package dev.gatehouse.sandbox.http;

/** A request as it came over the wire; the target is still percent-encoded. */
public record WireRequest(String method, String target, WireHeaders headers, Payload body) {
    /** The path of the target, still percent-encoded. */
    public String rawPath() {
        int mark = target.indexOf('?');
        return mark < 0 ? target : target.substring(0, mark);
    }

    /** The query of the target without the question mark, still percent-encoded; empty when there is none. */
    public String rawQuery() {
        int mark = target.indexOf('?');
        return mark < 0 ? "" : target.substring(mark + 1);
    }
}
