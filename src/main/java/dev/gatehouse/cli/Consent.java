package dev.gatehouse.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Whether a change may be sent: on a yes at the terminal, or, where much is at stake, only once the name of the
 * instance was typed (features row 50). Both can be said beforehand.
 *
 * @param answers
 *            what is typed
 * @param console
 *            where it is asked
 * @param yes
 *            whether a yes was said beforehand, so that nothing is asked
 * @param meant
 *            the name of the instance that was said beforehand
 */
record Consent(Answers answers, Console console, boolean yes, Optional<String> meant) {

    /**
     * Asks where it has to.
     *
     * @param dangers
     *            what is at stake, in words; none for a small change
     * @param instance
     *            the name of the instance, asked for only where it counts
     * @return why nothing may be sent; empty when it may
     */
    Optional<String> refusal(List<String> dangers, Supplier<String> instance) {
        if (dangers.isEmpty()) {
            return yes || isAnsweredYes() ? Optional.empty() : Optional.of("Nothing was sent.");
        }
        var name = instance.get();
        var isMeant = meant.filter(name::equals).isPresent();
        if (yes) {
            return isMeant
                    ? Optional.empty()
                    : Optional.of("Much is at stake: %s. Nothing was sent. With --yes, say which instance is meant:"
                            .formatted(String.join("; ", dangers)) + " --risk \"" + name + "\"");
        }
        console.out().println("Much is at stake: " + String.join("; ", dangers) + ".");
        var agreed = isMeant
                ? isAnsweredYes()
                : answer("Type " + name + ", the name of the instance, to send this:")
                        .filter(name::equals).isPresent();
        return agreed ? Optional.empty() : Optional.of("Nothing was sent.");
    }

    private boolean isAnsweredYes() {
        return answer("Send this? [y/N]").filter(text -> text.equalsIgnoreCase("y") || text.equalsIgnoreCase("yes"))
                .isPresent();
    }

    private Optional<String> answer(String question) {
        console.out().print(question + " ");
        console.out().flush();
        return answers.await();
    }
}
