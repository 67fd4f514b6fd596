package dev.gatehouse.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import dev.gatehouse.change.ConfirmWindow;
import dev.gatehouse.change.SubmitRecord;
import dev.gatehouse.change.TakeBack;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.ProfileRef;

/** {@code gatehouse confirm}: what {@code gatehouse apply --confirm-within} left to be decided when it was stopped. */
@Command(name = "confirm", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, //
        description = "Keep or take back a change that still waits to be confirmed, because the program that sent it was"
                + " stopped.%nWithout --keep and --undo it only says whether one waits.", //
        footer = {"", "The last line is verdict=APPLIED, UNDONE, CHANGED_SINCE, WAITING, NOTHING_TO_DO, NOT_APPLIED or"
                + " REFUSED."}, //
        exitCodeListHeading = "%nExit codes:%n", //
        exitCodeList = {"0:nothing waits any more, and what was asked for is done", "1:it could not be done",
                "2:wrong usage", "3:it still waits"})
final class ConfirmCommand implements Callable<Integer> {
    private final Supplier<ApplyServices> services;
    private final Console console;

    @Mixin
    private TargetOptions target = new TargetOptions();
    @ArgGroup
    private Decision decision = new Decision();

    ConfirmCommand(Supplier<ApplyServices> services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        var ref = target.ref();
        var end = new ApplyEnd(console);
        try (var open = services.get(); var connection = target.connect(open)) {
            open.whenStopped(end::stop);
            var verdict = run(ref, connection, open, end);
            var exit = end.tell(verdict);
            return verdict == ApplyVerdict.UNDONE ? ExitCode.OK : exit;
        }
    }

    private ApplyVerdict run(ProfileRef ref, Connection connection, ApplyServices open, ApplyEnd end) {
        return switch (connection.gateway().callerIdentity()) {
            case Reply.Failure<CallerIdentity>(var failure) -> {
                end.line(open.words(failure) + " Nothing was sent.");
                yield ApplyVerdict.NOT_APPLIED;
            }
            case Reply.Answer<CallerIdentity>(var caller, var _) ->
                decide(Origin.of(connection.target(), caller), ref, connection, open, end);
        };
    }

    private ApplyVerdict decide(Origin origin, ProfileRef ref, Connection connection, ApplyServices open,
            ApplyEnd end) {
        try {
            var waiting = SubmitStory.of(open.journal().read()).stream()
                    .filter(story -> story.plan().ref().equals(ref))
                    .filter(story -> origin.isReachedFrom(story.plan().origin()))
                    .flatMap(story -> ConfirmWindow.resume(story, open.journal(), open.pace()).stream()).findFirst();
            if (waiting.isEmpty()) {
                end.line("Nothing waits to be confirmed here.");
                return ApplyVerdict.NOTHING_TO_DO;
            }
            var way = new TakeBack.OverConnection(connection, new SubmitRecord(open.journal(), origin), end.waiting(),
                    open.pace());
            return decide(new ApplyConfirm(waiting.get(), way, new Answers(console.in()), new ApplyWords(open),
                    new StepLines(end, open.pace())), end);
        } catch (JournalException problem) {
            end.line("The journal cannot be read: " + problem.getMessage() + " Nothing was sent.");
            return ApplyVerdict.REFUSED;
        }
    }

    private ApplyVerdict decide(ApplyConfirm confirm, ApplyEnd end) {
        if (decision.keep) {
            return confirm.keep();
        }
        if (decision.undo) {
            return confirm.undo();
        }
        end.line("A change waits to be kept or taken back: " + confirm.left() + " left. Say --keep or --undo.");
        return ApplyVerdict.WAITING;
    }

    /** One of the two. */
    private static final class Decision {
        @Option(names = "--keep", description = "the change stays")
        private boolean keep;
        @Option(names = "--undo", description = "AWS gets back what it held before, if it still holds the change")
        private boolean undo;
    }
}
