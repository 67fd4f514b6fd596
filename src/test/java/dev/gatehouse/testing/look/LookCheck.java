package dev.gatehouse.testing.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.testfx.util.WaitForAsyncUtils;

import dev.gatehouse.ui.common.Snapshots.Shot;

/**
 * Compares pictures with the looks that are kept, and reports those that differ under {@code target/looks}. What moves
 * for a moment, such as a switch on its way, is given a while to come to rest.
 */
public final class LookCheck {
    /** Where looks are kept. */
    public static final Path KEPT = Path.of("src", "test", "resources", "dev", "gatehouse", "look");
    private static final Duration A_WHILE = Duration.ofSeconds(3);

    private final LookBook book = LookBook.in(KEPT);
    private final LookReport report;
    private int seen;

    /** A check whose report gets a folder of this name. */
    public LookCheck(String name) {
        report = new LookReport(Path.of("target", "looks", name));
    }

    /** Compares a picture, or keeps its look where looks are renewed; the picture that was compared last. */
    public Shot see(String page, String variant, Supplier<Shot> camera) {
        seen++;
        var kept = book.find(page, variant);
        var last = LookBook.renews() || kept.isEmpty() ? settled(camera) : alike(camera, kept.get());
        var apart = kept.map(look -> look(last).apartFrom(look)).orElse(List.of());
        if (Boolean.getBoolean("look.pictures")) {
            write(last, page + "-" + variant.replace(' ', '-'));
        }
        if (LookBook.renews() && (kept.isEmpty() || !apart.isEmpty())) {
            book.keep(page, variant, look(last));
        } else if (!LookBook.renews() && (kept.isEmpty() || !apart.isEmpty())) {
            report.add(page + "-" + variant.replace(' ', '-'), last, kept, apart);
        }
        return last;
    }

    /** The picture once it looks as it was kept, or as it still is after a while. */
    private static Shot alike(Supplier<Shot> camera, Look kept) {
        var last = new Shot[]{camera.get()};
        if (!look(last[0]).apartFrom(kept).isEmpty()) {
            happens(() -> {
                last[0] = camera.get();
                return look(last[0]).apartFrom(kept).isEmpty();
            });
        }
        return last[0];
    }

    /** For people to look at. */
    private static void write(Shot shot, String name) {
        try {
            shot.write(Path.of("target", "pictures", "look", name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The picture once two in a row look the same. */
    private static Shot settled(Supplier<Shot> camera) {
        var last = new Shot[]{camera.get()};
        happens(() -> {
            var next = camera.get();
            var same = look(next).equals(look(last[0]));
            last[0] = next;
            return same;
        });
        return last[0];
    }

    private static boolean happens(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(A_WHILE.toMillis(), TimeUnit.MILLISECONDS, condition);
            return true;
        } catch (TimeoutException _) {
            return false;
        }
    }

    private static Look look(Shot shot) {
        return Look.of(shot.pixels(), shot.width());
    }

    /** The pictures that differ, with the way to them and to new looks; empty where all is as it was. */
    public String complaint() {
        return report.names().isEmpty()
                ? ""
                : """
                        %d of %d pictures do not look as they were kept; see target/looks/*/index.html. Where they are \
                        meant to: mvn test -Dtest='LookTest,GalleryPicturesTest' -Dlook.renew=true
                        %s""".formatted(report.names().size(), seen, String.join("\n", report.names()));
    }
}
