package dev.gatehouse.sandbox.fault;

import java.time.Duration;
import java.util.Set;

import dev.gatehouse.sandbox.http.Delivery.Manner;
import dev.gatehouse.sandbox.http.Payload;
import dev.gatehouse.sandbox.http.Stage;

/** One thing that goes wrong with one request. */
public sealed interface Fault {
    /** The stable name of this kind of fault, for files and menus. */
    String name();

    /** Answers with this error and does nothing. */
    record Status(int status, String code, String message) implements Fault {
        @Override
        public String name() {
            return "status";
        }
    }

    /** Does what was asked and then answers with this error. */
    record ApplyThenStatus(int status, String code, String message) implements Fault {
        @Override
        public String name() {
            return "apply-then-status";
        }
    }

    /** Answers as AWS does when it turns a request down, and does nothing. */
    record Refuse(Refusal why) implements Fault {
        @Override
        public String name() {
            return why.word();
        }
    }

    /**
     * Has the update take effect so much later than it ends in this way; one that AWS would refuse is refused
     * (reliability row 15).
     */
    record ApplyLater(Duration after, Ending ending) implements Fault {
        @Override
        public String name() {
            return ending.word() + "-then-apply";
        }
    }

    /** Ends the connection while the request is still on its way; nothing takes effect (reliability row 13). */
    record CutRequest(Stage stage, Manner manner) implements Fault {
        @Override
        public String name() {
            return (manner == Manner.RESET ? "reset-" : "close-") + stage.word();
        }
    }

    /** Answers 429 ThrottlingException and does nothing (domain §1). */
    record Throttle() implements Fault {
        @Override
        public String name() {
            return "throttle";
        }
    }

    /** Waits; the request still takes effect when the client has given up meanwhile. */
    record Delay(Moment moment, Duration duration) implements Fault {
        @Override
        public String name() {
            return "delay-" + moment.word();
        }
    }

    /** Waits until {@link FaultPlan#release()}. */
    record Hold(Moment moment) implements Fault {
        @Override
        public String name() {
            return "hold-" + moment.word();
        }
    }

    /** Ends the connection without an answer. */
    record Drop(Moment moment, Manner manner) implements Fault {
        @Override
        public String name() {
            return switch (manner) {
                case RESET -> "reset-" + moment.word();
                case CLOSE -> "close-" + moment.word();
            };
        }
    }

    /** Never answers and keeps the connection open. */
    record Hang(Moment moment) implements Fault {
        @Override
        public String name() {
            return "hang-" + moment.word();
        }
    }

    /**
     * Someone else changes the profile of this request: the members of a JSON object are set as they are, null removes.
     */
    record SecondWriter(Moment moment, String patch) implements Fault {
        @Override
        public String name() {
            return "second-writer-" + moment.word();
        }
    }

    /** Sends the answer byte by byte, with a pause after each. */
    record Drip(Duration pause) implements Fault {
        @Override
        public String name() {
            return "drip";
        }
    }

    /** Replaces the body of a good answer. */
    record Body(Payload bytes, String contentType) implements Fault {
        /** A body of text in UTF-8. */
        public static Body of(String text, String contentType) {
            return new Body(Payload.ofText(text), contentType);
        }

        @Override
        public String name() {
            return "body";
        }
    }

    /** Answers as it should, but for one untruth in the body (reliability row 19). */
    record Lie(Untruth untruth) implements Fault {
        @Override
        public String name() {
            return "lie";
        }
    }

    /**
     * Adds the members of a JSON object to every profile in the answer, as a later service may (reliability row 20).
     */
    record MoreMembers(String members) implements Fault {
        @Override
        public String name() {
            return "more-members";
        }
    }

    /** Says in {@code Content-Length} that there are so many bytes more than are sent, or fewer when negative. */
    record WrongContentLength(long surplus) implements Fault {
        @Override
        public String name() {
            return "wrong-content-length";
        }
    }

    /**
     * The clock of the server is so far ahead, or behind when negative: in {@code Date} and in the check of signatures.
     */
    record DateOffset(Duration offset) implements Fault {
        @Override
        public String name() {
            return "date-offset";
        }
    }

    /** After this update, Describe returns the old state for so many reads. */
    record StaleReads(int reads) implements Fault {
        @Override
        public String name() {
            return "stale-reads";
        }
    }

    /** The lists of this update are stored like this, not as they were sent. */
    record Rewrites(Set<Rewrite> how) implements Fault {
        /** Copies the set. */
        public Rewrites {
            how = Set.copyOf(how);
        }

        @Override
        public String name() {
            return "rewrite";
        }
    }

    /** Of this update only these members take effect, and the answer says nothing about it. */
    record ApplySubset(Set<String> members) implements Fault {
        /** Copies the set. */
        public ApplySubset {
            members = Set.copyOf(members);
        }

        @Override
        public String name() {
            return "apply-subset";
        }
    }
}
