package dev.gatehouse.ui.common;

import dev.gatehouse.domain.address.AddressProblem;
import dev.gatehouse.domain.baseline.BaselineProblem;

/** What is wrong with a baseline file, in words. */
public final class BaselineWords {
    private final Messages messages;

    /** Words from the window's bundle. */
    public BaselineWords(Messages messages) {
        this.messages = messages;
    }

    /** What it is and what to write instead, with its line and column. */
    public String placed(BaselineProblem problem) {
        return messages.text("baseline.problem.place", problem.line(), problem.column(), text(problem));
    }

    /** What it is and what to write instead. */
    public String text(BaselineProblem problem) {
        var arguments = problem.arguments().toArray();
        for (var i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof AddressProblem address) {
                arguments[i] = messages.text("problem." + address, arguments[i + 1]);
            }
        }
        return messages.text("baseline.problem." + problem.kind(), arguments);
    }
}
