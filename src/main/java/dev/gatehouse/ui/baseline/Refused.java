package dev.gatehouse.ui.baseline;

import java.util.List;

import dev.gatehouse.domain.baseline.BaselineProblem;

/** Why a file was not loaded as a baseline. */
public sealed interface Refused {
    /** The file. */
    String path();

    /** It could not be read; the reason names the file. */
    record Unreadable(String path, String reason) implements Refused {}

    /** Something in it is wrong. */
    record Broken(String path, List<BaselineProblem> problems) implements Refused {
        /** Copies the problems. */
        public Broken {
            problems = List.copyOf(problems);
        }
    }

    /** It has an id that a baseline loaded from elsewhere, or a rule of one, has. */
    record Taken(String path, String id) implements Refused {}
}
