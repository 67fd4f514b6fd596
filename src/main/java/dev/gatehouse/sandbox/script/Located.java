package dev.gatehouse.sandbox.script;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A value of JSON and the line on which it begins, counted from 1. */
sealed interface Located {
    int line();

    /** What it is, for messages. */
    String kind();

    record Text(String value, int line) implements Located {
        @Override
        public String kind() {
            return "text";
        }
    }

    record Quantity(BigDecimal value, int line) implements Located {
        @Override
        public String kind() {
            return "a number";
        }
    }

    record Flag(boolean value, int line) implements Located {
        @Override
        public String kind() {
            return value ? "true" : "false";
        }
    }

    record Nothing(int line) implements Located {
        @Override
        public String kind() {
            return "null";
        }
    }

    record Items(List<Located> values, int line) implements Located {
        /** Copies the list. */
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** An object, its members in the order of the file; {@code source} is its text as written. */
    record Fields(Map<String, Located> members, String source, int line) implements Located {
        @Override
        public String kind() {
            return "an object";
        }
    }
}
