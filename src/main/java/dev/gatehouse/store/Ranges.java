package dev.gatehouse.store;

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.AddressRange;

/** Reads blocks in files by the rules of the form. */
final class Ranges {
    private Ranges() {}

    /**
     * @throws IllegalArgumentException
     *             for text that is no block
     */
    static AddressRange of(String text) {
        return AddressEntry.of(text).range().orElseThrow(() -> new IllegalArgumentException("not an address block"));
    }
}
