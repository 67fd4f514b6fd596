package dev.gatehouse.app;

import java.io.IOException;

import dev.gatehouse.bench.Tally;
import dev.gatehouse.testing.Folders;

/** Figure R17, the part of the state folder: two real processes of the program use it at the same moment, N times. */
public final class TwoPrograms {
    private TwoPrograms() {}

    /** Starts as many pairs as the tally says, one after the other. */
    public static void count(Tally tally) throws IOException, InterruptedException {
        for (var round = 0; round < tally.n(); round++) {
            try (var folder = Folders.scratch("gatehouse-two");
                    var kill = new Kill(folder.path(), Kill.Course.APPLIED)) {
                tally.count(String.join(" and ", kill.startTwice()));
                for (var what : kill.wrong()) {
                    tally.fail("round " + round + ": " + what);
                }
            }
        }
    }
}
