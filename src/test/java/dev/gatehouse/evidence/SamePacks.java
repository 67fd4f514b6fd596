package dev.gatehouse.evidence;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.gatehouse.app.PackWords;
import dev.gatehouse.bench.Tally;
import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.local.Language;
import dev.gatehouse.testing.Evidences;
import dev.gatehouse.testing.FleetReadings;
import dev.gatehouse.testing.Profiles;

/**
 * Reliability R14: the same reading, put together at the same moment, gives the same bytes in processes of other
 * languages, digits, calendars, time zones, encodings and line ends, and in a second process of the same; packs are of
 * all languages in turn.
 */
public final class SamePacks {
    /** Arabic digits, a dotless i, another calendar, Persian digits; and the same once more. */
    private static final List<List<String>> ELSEWHERE = List.of(
            List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.extensions=u-nu-arab",
                    "-Duser.timezone=Africa/Cairo"),
            List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Europe/Istanbul",
                    "-Dfile.encoding=ISO-8859-9"),
            List.of("-Duser.language=th", "-Duser.country=TH", "-Duser.extensions=u-ca-buddhist-nu-thai",
                    "-Duser.timezone=Asia/Bangkok", "-Dline.separator=\r\n"),
            List.of("-Duser.language=fa", "-Duser.country=IR", "-Duser.timezone=Pacific/Kiritimati",
                    "-Dfile.encoding=US-ASCII"),
            List.of("-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC"));

    private SamePacks() {}

    /** As many readings as the tally says, each in this process and in five others, or half as many as readings. */
    public static void count(Tally tally) throws IOException, InterruptedException {
        var here = digests(tally);
        for (var place : ELSEWHERE.subList(0, Math.min(ELSEWHERE.size(), tally.n() / 2))) {
            var there = ask(place, tally);
            for (var i = 0; i < here.size(); i++) {
                tally.check(here.get(i).equals(i < there.size() ? there.get(i) : ""), "pack " + i + " with " + place);
                tally.count("packs compared");
            }
        }
    }

    private static List<String> ask(List<String> settings, Tally tally) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        line.addAll(settings);
        line.addAll(List.of(SamePacks.class.getName(), Long.toString(tally.seed()), Integer.toString(tally.n())));
        var process = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        tally.check(process.waitFor() == 0, "a process failed with " + settings);
        return said.lines().toList();
    }

    /** Prints the digest of each pack. */
    public static void main(String[] args) {
        out().print(String.join("\n", digests(new Tally(Long.parseLong(args[0]), Integer.parseInt(args[1])))));
        out().flush();
    }

    private static PrintStream out() {
        return System.out;
    }

    private static List<String> digests(Tally tally) {
        return IntStream.range(0, tally.n()).mapToObj(i -> Digests.sha256(Pack.of(input(tally, i),
                PackWords.in(language(i))).zip())).toList();
    }

    /** Each in turn, English first and the one that is farthest from it next. */
    private static Language language(int number) {
        var all = Language.values();
        return all[(all.length - number % all.length) % all.length];
    }

    /** Every second a plain one with what changed; the others hold anything a reading can. */
    private static PackInput input(Tally tally, int number) {
        var random = tally.random(number);
        var profile = Profiles.lists("Item " + number, List.of("200.255.0.0/16", "2001:db8::/32"), List.of());
        var before = Snapshot.of(Evidences.reading(Profiles.open("Item " + number)), "last audit");
        return number % 2 == 0
                ? Evidences.input(Evidences.reading(profile), Optional.of(before)).with(Evidences.trail(profile))
                : Evidences.input(FleetReadings.anything(random), Optional.of(before));
    }
}
