package dev.gatehouse.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dev.gatehouse.app.ComeAndGo;
import dev.gatehouse.app.DamagedFiles;
import dev.gatehouse.app.FirstShowing;
import dev.gatehouse.app.FleetLoad;
import dev.gatehouse.app.FleetSearch;
import dev.gatehouse.app.HostileFigure;
import dev.gatehouse.app.KillFigure;
import dev.gatehouse.app.LifeFigure;
import dev.gatehouse.app.LostUpdate;
import dev.gatehouse.app.RevertFigure;
import dev.gatehouse.app.SecretRun;
import dev.gatehouse.app.SoakFigure;
import dev.gatehouse.app.TwoPrograms;
import dev.gatehouse.aws.BadAnswers;
import dev.gatehouse.aws.LifeCycles;
import dev.gatehouse.aws.OffPolicy;
import dev.gatehouse.aws.RandomSubmits;
import dev.gatehouse.aws.Sends;
import dev.gatehouse.domain.address.GuardFigure;
import dev.gatehouse.evidence.PackTampering;
import dev.gatehouse.evidence.SamePacks;
import dev.gatehouse.store.AlteredJournals;
import dev.gatehouse.store.FullDisk;
import dev.gatehouse.store.JournalCuts;

/**
 * Measures the figures of reliability §7 by name: {@code [--seed S] [--n N] [--here] [RX …]}, all of them without a
 * name. Exits with 1 when a figure has a failure, with 2 for wrong arguments.
 */
public final class Figures {
    /** Every figure there is: one line each, in the order of their names. */
    private static final List<Figure> ALL = List.of(//
            new Figure("R1", 10_000, RandomSubmits::count), new Figure("R2", 380, Sends::count),
            new Figure("R3", 1_000, KillFigure::count), new Figure("R4", 1_000_000, JournalCuts::count),
            new Figure("R4-writes", 200, FullDisk::failingWrites), new Figure("R5", 1_000, FullDisk::tmpfs),
            new Figure("R6", 7_000, LostUpdate::count), new Figure("R7", 100_000, GuardFigure::count),
            new Figure("R8", 1_000, RevertFigure::count),
            new Figure("R9", 10_000, BadAnswers::count), new Figure("R10", 10_000, HostileFigure::count),
            new Figure("R11", OffPolicy.cases(), OffPolicy::count),
            new Figure("R12", 21, SecretRun::count), new Figure("R13", 1_000_000, PackTampering::count),
            new Figure("R14", 200, SamePacks::count),
            new Figure("R15", 1_000, FleetLoad::count).packaged(), //
            new Figure("R15-soak", 2_880, SoakFigure::count).packaged(),
            new Figure("R15-views", 1_000, ComeAndGo::count).packaged(),
            new Figure("R16", LifeCycles.lives(), LifeFigure::count),
            new Figure("R17", 5_000, DamagedFiles::count), new Figure("R17-journal", 5_000, AlteredJournals::count),
            new Figure("R17-two", 100, TwoPrograms::count),
            new Figure("INSTANCES", 300, FleetSearch::count),
            new Figure("PAGES", FirstShowing.pages(), FirstShowing::count));

    /** Measures in this process, whatever the figure is about. */
    static final String HERE = "--here";

    private final List<Figure> chosen = new ArrayList<>();
    private long seed = System.nanoTime() & 0xffff_ffffL;
    private Optional<Integer> n = Optional.empty();
    private boolean here;

    private Figures(List<String> arguments) {
        var words = arguments.iterator();
        while (words.hasNext()) {
            var word = words.next();
            switch (word) {
                case "--seed" -> seed = Long.parseLong(words.next());
                case HERE -> here = true;
                case "--n" -> n = Optional.of(Integer.valueOf(words.next()));
                default -> chosen.add(ALL.stream().filter(figure -> figure.id().equals(word)).findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(word)));
            }
        }
        if (chosen.isEmpty()) {
            chosen.addAll(ALL);
        }
    }

    /** Counts and prints; see the class. */
    public static void main(String[] args) throws IOException, InterruptedException {
        System.exit(asked(args).run() ? 0 : 1);
    }

    private static Figures asked(String[] args) {
        try {
            return new Figures(Arrays.asList(args));
        } catch (IllegalArgumentException | java.util.NoSuchElementException wrong) {
            System.err.println("bench/figures [--seed S] [--n N] [RX …]; there are "
                    + String.join(", ", ALL.stream().map(Figure::id).toList()));
            System.exit(2);
            throw wrong;
        }
    }

    /** Whether no figure had a failure. */
    private boolean run() throws IOException, InterruptedException {
        var good = true;
        for (var figure : chosen) {
            good &= (figure.asPackaged() && !here)
                    ? AsPackaged.measure(figure.id(), seed, n.orElse(figure.n()))
                    : measure(figure);
        }
        return good;
    }

    private boolean measure(Figure figure) throws IOException, InterruptedException {
        var tally = new Tally(seed, n.orElse(figure.n()));
        var start = System.nanoTime();
        figure.counting().into(tally);
        tally.print(figure.id(), Duration.ofNanos(System.nanoTime() - start), System.out);
        return tally.failures().isEmpty();
    }
}
