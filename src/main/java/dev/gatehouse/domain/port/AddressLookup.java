package dev.gatehouse.domain.port;

import dev.gatehouse.domain.address.IpAddress;

/** A service on the internet that says from which address it sees this computer. Asked only when somebody wants it. */
public interface AddressLookup {

    /** The host that is asked; people see it before anything is sent. */
    String host();

    /** Asks once, without credentials and without anything about the profile. Blocks for some seconds at most. */
    Answer ask();

    /** What came back. */
    sealed interface Answer {
        /** The address the service saw; a proxy or VPN may lead a browser out by another one. */
        record Seen(IpAddress address) implements Answer {}

        /**
         * No address.
         *
         * @param reason
         *            why
         * @param detail
         *            the status or what was read, short and safe to show; may be empty
         */
        record Failed(Reason reason, String detail) implements Answer {}
    }

    /** Why there is no address. */
    enum Reason {
        /** The service cannot be reached. */
        UNREACHABLE,
        /** It did not answer in time. */
        SILENT,
        /** It answered with another status than 200; detail holds it. */
        REFUSED,
        /** What it answered is not one address. */
        NOT_AN_ADDRESS
    }
}
