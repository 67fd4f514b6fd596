package dev.gatehouse.cli;

import java.nio.file.Path;
import java.util.ArrayList;
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

    /** The id of a rule that two of them have; a shipped one's is refused where the file is read. */
    static Optional<String> twice(List<Baseline> own) {
        var ids = own.stream().flatMap(baseline -> baseline.rules().stream()).map(Rule::id).toList();
        return ids.stream().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id)).findFirst();
    }
}
