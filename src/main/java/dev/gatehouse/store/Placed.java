package dev.gatehouse.store;

import java.util.List;
import java.util.OptionalLong;

/** A JSON value that knows where it stands. */
sealed interface Placed {
    /** Where it begins. */
    Place at();

    /**
     * A place in a text.
     *
     * @param line
     *            from 1
     * @param column
     *            from 1
     */
    record Place(int line, int column) {}

    /**
     * A name and its value.
     *
     * @param at
     *            where the name begins
     */
    record Member(Place at, String name, Placed value) {}

    /** Values with names, in the order of the text; names may repeat. */
    record Members(Place at, List<Member> all) implements Placed {}

    /** Values in a row. */
    record Items(Place at, List<Placed> all) implements Placed {}

    /** A text. */
    record Text(Place at, String value) implements Placed {}

    /**
     * A number.
     *
     * @param whole
     *            empty when it is no whole number; beyond 64 bits the nearest of them
     */
    record Figure(Place at, OptionalLong whole) implements Placed {}

    /** True, false or null. */
    record Word(Place at) implements Placed {}
}
