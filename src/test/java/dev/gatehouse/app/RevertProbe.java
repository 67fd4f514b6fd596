package dev.gatehouse.app;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.SplittableRandom;

import dev.gatehouse.change.Pace;
import dev.gatehouse.change.SubmitVerdict;

/**
 * A process of its own that sends a change, has it verified, waits for somebody to confirm it, and is killed meanwhile.
 * Arguments: the sandbox, the state folder, a seed.
 */
final class RevertProbe {
    private RevertProbe() {}

    /** Sends, and waits until its input ends. */
    public static void main(String[] args) throws IOException {
        var it = Reverting.at(URI.create(args[0]), Pace.real());
        try (var journal = JournalFile.under(Path.of(args[1]), InstantSource.system())) {
            var request = Reverting.change(it.read(), new SplittableRandom(Long.parseLong(args[2])));
            if (it.run(request, journal) instanceof SubmitVerdict.Applied) {
                System.in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }
}
