package dev.gatehouse.testing;

import dev.gatehouse.domain.address.IpAddress;
import dev.gatehouse.domain.port.AddressLookup;

/**
 * A service that says from which address it sees this computer, without a network; it counts how often it was asked.
 */
public final class Lookup implements AddressLookup {

    /** How often it was asked. */
    public int asked;
    private final Answer answer;

    /** Answers always the same. */
    public Lookup(Answer answer) {
        this.answer = answer;
    }

    /** Sees this address. */
    public static Lookup sees(String address) {
        return new Lookup(new Answer.Seen(IpAddress.parse(address).orElseThrow()));
    }

    @Override
    public String host() {
        return "checkip.example";
    }

    @Override
    public Answer ask() {
        asked++;
        return answer;
    }
}
