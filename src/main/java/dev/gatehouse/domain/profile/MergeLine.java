package dev.gatehouse.domain.profile;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.ListKind;

/** One thing that somebody changed since the draft was begun: a row of a list, a field, or a whole list. */
public sealed interface MergeLine {

    /** Only one of the two changed it, or both alike: it can be merged without asking. */
    sealed interface Merged extends MergeLine {
        /** Who changed it. */
        By by();
    }

    /** Both changed it, and the edits cannot both stand: a person has to choose. */
    sealed interface Clash extends MergeLine {
        /** What can be chosen, in the order to offer it. */
        List<Side> choices();
    }

    /**
     * A row that came into a list or went out of it.
     *
     * @param list
     *            the list
     * @param block
     *            the row in its canonical spelling, or as typed where it cannot be read
     * @param atBase
     *            whether it stood there when the draft was begun
     * @param atTheirs
     *            whether AWS holds it now
     * @param atMine
     *            whether it stands in the draft
     */
    record Row(ListKind list, String block, boolean atBase, boolean atTheirs, boolean atMine) implements Merged {
        @Override
        public By by() {
            return By.of(atTheirs != atBase, atMine != atBase);
        }
    }

    /**
     * A field that changed.
     *
     * @param field
     *            any but the two lists
     * @param values
     *            its three values
     * @param by
     *            who changed it
     */
    record Value(ProfileField field, Values values, By by) implements Merged {}

    /**
     * A field that both set to different values.
     *
     * @param field
     *            any but the two lists
     * @param values
     *            its three values
     */
    record ValueClash(ProfileField field, Values values) implements Clash {
        @Override
        public List<Side> choices() {
            return List.of(Side.THEIRS, Side.MINE);
        }
    }

    /**
     * One allows a block that the other blocks.
     *
     * @param block
     *            the block in its canonical spelling
     * @param theyAllow
     *            whether they allow it and the draft blocks it, or the other way round
     */
    record RowClash(String block, boolean theyAllow) implements Clash {
        @Override
        public List<Side> choices() {
            return List.of(Side.THEIRS, Side.MINE);
        }
    }

    /**
     * Edits of the allowed list whose rows, put together, would say something that neither of the two meant, since an
     * empty allowed list lets everyone in (domain §2).
     *
     * @param why
     *            what is the matter
     * @param base
     *            the rows when the draft was begun
     * @param theirs
     *            the rows AWS holds now
     * @param mine
     *            the rows in the draft
     */
    record AllowedListClash(Why why, List<String> base, List<String> theirs, List<String> mine) implements Clash {
        /** Copies the lists. */
        public AllowedListClash {
            base = List.copyOf(base);
            theirs = List.copyOf(theirs);
            mine = List.copyOf(mine);
        }

        @Override
        public List<Side> choices() {
            return why == Why.BOTH_BEGAN
                    ? List.of(Side.THEIRS, Side.MINE, Side.BOTH)
                    : List.of(Side.THEIRS, Side.MINE);
        }
    }

    /** Why an allowed list cannot be merged row by row. */
    enum Why {
        /** One emptied it, which lets everyone in, while the other changed its rows. */
        EMPTIED,
        /** It was empty, and both began to list who is let in. */
        BOTH_BEGAN,
        /** Each left rows in it, but together they would have removed them all. */
        WOULD_BE_EMPTY
    }

    /** Who changed something since the draft was begun. */
    enum By {
        /** Only the others. */
        THEIRS,
        /** Only the draft. */
        MINE,
        /** Both, and alike. */
        BOTH;

        static By of(boolean theirs, boolean mine) {
            if (theirs && mine) {
                return BOTH;
            }
            return theirs ? THEIRS : MINE;
        }
    }

    /**
     * The three values of a field, as the form shows them: a text, minutes, or a toggle as {@code true} and
     * {@code false}; null where AWS reported none.
     */
    record Values(@Nullable String base, @Nullable String theirs, @Nullable String mine) {}
}
