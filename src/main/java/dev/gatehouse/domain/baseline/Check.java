package dev.gatehouse.domain.baseline;

/** What a rule looks at. */
public sealed interface Check permits SessionCheck, AccessCheck, ContentCheck, Check.Shown {
    /** Looks at a profile. */
    Look look(Subject subject);

    /** For a text that names no figure: the value is shown and nothing is decided. */
    record Shown(Topic topic) implements Check {
        @Override
        public Look look(Subject subject) {
            return Look.unknown(switch (topic) {
                case SESSIONS -> Seen.Sessions.of(subject);
                case ACCESS -> Seen.Access.of(subject);
            });
        }
    }

    /** What is shown. */
    enum Topic {
        SESSIONS, ACCESS
    }

    /**
     * What a look says.
     *
     * @param met
     *            whether it is as it should be
     * @param seen
     *            the value seen
     */
    record Look(Met met, Seen seen) {
        static Look of(boolean met, Seen seen) {
            return new Look(met ? Met.YES : Met.NO, seen);
        }

        static Look unknown(Seen seen) {
            return new Look(Met.UNKNOWN, seen);
        }
    }

    /** Whether something is as it should be. */
    enum Met {
        YES, NO, UNKNOWN
    }
}
