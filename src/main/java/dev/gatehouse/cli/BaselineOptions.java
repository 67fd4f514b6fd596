package dev.gatehouse.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import dev.gatehouse.domain.baseline.Baseline;
import dev.gatehouse.domain.baseline.Rule;
import dev.gatehouse.domain.port.BaselineFiles;
import dev.gatehouse.domain.port.UnreadableFileException;

/**
 * Baselines named on a command line.
 *
 * @param files
 *            reads them
 * @param console
 *            where to tell what is wrong with them
 */
record BaselineOptions(BaselineFiles files, Console console) {
    /**
     * All of them; empty, with everything that is wrong told as {@code file:line:column: what}, when one is not whole.
     *
     * @throws UnreadableFileException
     *             when one cannot be read
     */
    Optional<List<Baseline>> read(List<Path> paths, CheckTexts words) throws UnreadableFileException {
        var baselines = new ArrayList<Baseline>();
        for (var path : paths) {
            var reading = files.read(files.text(path));
            reading.problems().forEach(problem -> console.err().println("%s:%s:%s: %s".formatted(path, problem.line(),
                    problem.column(), words.problem(problem))));
            reading.baseline().ifPresent(baselines::add);
        }
        return baselines.size() == paths.size() ? Optional.of(baselines) : Optional.empty();
    }

    /** An id that two of these rules share; a verdict would not say which of them it is about. */
    static Optional<String> twice(List<Rule> rules) {
        var seen = new HashSet<String>();
        return rules.stream().map(Rule::id).filter(id -> !seen.add(id)).findFirst();
    }
}
