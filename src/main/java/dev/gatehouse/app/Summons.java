package dev.gatehouse.app;

import dev.gatehouse.domain.profile.OpenLink;

/**
 * What a start of the program asks of the window, also of one that is open already: to come to the front, and perhaps
 * to show a place. Nothing else can be asked from outside.
 */
sealed interface Summons {

    /** To come to the front. */
    record ToFront() implements Summons {
        @Override
        public String word() {
            return "";
        }
    }

    /** To come to the front and show a place. */
    record Show(OpenLink place) implements Summons {
        @Override
        public String word() {
            return place.target();
        }
    }

    /**
     * To show what is no place: the window comes to the front and says that a link was refused, without repeating it.
     */
    record Refused() implements Summons {
        @Override
        public String word() {
            return "?";
        }
    }

    /** How it is said to another process, in printable ASCII; {@link #heard} understands it. */
    String word();

    /** What was said from outside, by whomever. */
    static Summons heard(String word) {
        return word.isBlank()
                ? new ToFront()
                : OpenLink.parse(word).<Summons>map(Show::new).orElseGet(Refused::new);
    }
}
