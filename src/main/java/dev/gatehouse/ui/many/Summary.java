package dev.gatehouse.ui.many;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import dev.gatehouse.change.SeriesRun.Standing;
import dev.gatehouse.domain.port.FileSaver;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Cancelling;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TroubleWords;

/** What became of each profile of a series, as a table: its verdicts are the journal's. */
final class Summary {

    private final FileSaver saver;
    private final TaskRunner runner;
    private final Messages messages;
    private final ManyWords words;

    Summary(FileSaver saver, TaskRunner runner, Messages messages) {
        this.saver = saver;
        this.runner = runner;
        this.messages = messages;
        this.words = new ManyWords(messages);
    }

    /** One line for each profile; empty before the series was begun. */
    String table(Optional<Standing> standing) {
        return standing.map(words::table).orElse("");
    }

    /** Saves it where a person said, and tells what came of that. */
    void save(Optional<Standing> standing, Path file, Consumer<String> told) {
        var table = table(standing);
        var name = VisibleText.of(file.toString());
        runner.run(new RunningTask(messages.text("task.many.save"), Cancelling.Why.WRITING), () -> {
            saver.save(file, table);
            return messages.text("many.saved", name);
        }, told, failure -> told.accept(messages.text("many.not.saved", name,
                TroubleWords.of(failure, messages))));
    }
}
