package dev.gatehouse.ui.editor;

import java.util.List;

import dev.gatehouse.domain.finding.Fix;
import dev.gatehouse.domain.local.NamedNetwork;

/**
 * A network that must be kept, as shown beside the form.
 *
 * @param network
 *            the network
 * @param name
 *            what it is called, with its address where it is only one
 * @param verdict
 *            what becomes of it under the draft
 * @param detail
 *            what shuts it out, and how it stands in AWS now where that differs; may be empty
 * @param kept
 *            whether all of it may sign in
 * @param remedies
 *            what would let it in again; empty when it is kept or only a person can help
 */
public record KnownItem(NamedNetwork network, String name, String verdict, String detail, boolean kept,
        List<Remedy> remedies) {

    /** Copies the remedies. */
    public KnownItem {
        remedies = List.copyOf(remedies);
    }

    /** Whether it is one address and no more. */
    public boolean isOneAddress() {
        return isOneAddress(network);
    }

    static boolean isOneAddress(NamedNetwork network) {
        return network.ranges().size() == 1 && network.ranges().getFirst().isSingle();
    }

    /**
     * One step that helps.
     *
     * @param text
     *            what it does
     * @param fix
     *            the step
     */
    public record Remedy(String text, Fix fix) {}
}
