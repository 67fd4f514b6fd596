package dev.gatehouse.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import dev.gatehouse.domain.baseline.Score;
import dev.gatehouse.domain.baseline.Subject;
import dev.gatehouse.domain.fleet.FleetReading;
import dev.gatehouse.domain.fleet.InstanceReading;
import dev.gatehouse.domain.fleet.PlaceReading;
import dev.gatehouse.domain.fleet.ProfileReading;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.ReadOnlyConnection;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.fleet.FleetReader;
import dev.gatehouse.fleet.PauseGate;

/**
 * Checks every profile of every active instance. What could not be read is a line of its own that counts: a gate must
 * not open because something was not looked at.
 *
 * @param check
 *            what is looked for
 * @param words
 *            how it is said
 * @param console
 *            where progress is told
 */
record FleetCheck(ProfileCheck check, CheckTexts words, Console console) {
    private static final int LONGEST_TEXT = 200;

    /** Reads and checks; what could not be read comes first, then profiles, worst first. */
    List<CheckedProfile> run(Places places, PlaceServices services) throws InterruptedException {
        var reader = new FleetReader(this::isRead, new PauseGate(),
                new FleetProgress(console, words::title, "not checked"));
        return checked(reader.read(readOnly(places.connections()), services.clock()));
    }

    /** Nothing is written here; a connection without a way to write cannot. */
    private static List<Supplier<Connection>> readOnly(List<Supplier<Connection>> places) {
        return places.stream().<Supplier<Connection>>map(place -> () -> new ReadOnlyConnection(place.get())).toList();
    }

    private boolean isRead(InstanceSummary instance) {
        if (!instance.isActive()) {
            console.err().println("%s is not active (%s): not checked".formatted(
                    VisibleText.of(instance.label()), VisibleText.of(String.valueOf(instance.status()))));
        }
        return instance.isActive();
    }

    private List<CheckedProfile> checked(FleetReading fleet) {
        var unread = new ArrayList<CheckedProfile>();
        var read = new ArrayList<Scored>();
        for (var place : fleet.places()) {
            failure(place.listed()).ifPresent(why -> unread.add(unread(region(place), region(place), "", why)));
            for (var instance : place.instances()) {
                failure(instance.listed()).ifPresent(
                        why -> unread.add(unread(at(place, instance), uri(place, instance), "", why)));
                instance.profiles().forEach(profile -> add(place, instance, profile, unread, read));
            }
        }
        read.sort(Comparator.comparing(Scored::score, Score.WORST_FIRST));
        console.err().println(words.total(read.size(), Score.sum(read.stream().map(Scored::score).toList())));
        unread.addAll(read.stream().map(Scored::profile).toList());
        return List.copyOf(unread);
    }

    private void add(PlaceReading place, InstanceReading instance, ProfileReading profile,
            List<CheckedProfile> unread, List<Scored> read) {
        var name = VisibleText.capped(profile.summary().label(), LONGEST_TEXT);
        var uri = uri(place, instance, profile);
        failure(profile.reply()).ifPresent(why -> unread.add(unread(at(place, instance), uri, name, why)));
        profile.profile().ifPresent(held -> read.add(scored(at(place, instance), uri, name, held)));
    }

    private Scored scored(String at, String uri, String name, AuthenticationProfile held) {
        var subject = Subject.of(held);
        return new Scored(check.score(subject), new CheckedProfile(at, uri, name, check.lines(subject, words)));
    }

    private CheckedProfile unread(String at, String uri, String name, GatewayFailure why) {
        return new CheckedProfile(at, uri, name, List.of(new CheckLine(CheckLine.Kind.READING, "unread", "UNREAD", "",
                words.title(why), words.advice(why), true)));
    }

    private static Optional<GatewayFailure> failure(Reply<?> reply) {
        return reply instanceof Reply.Failure<?>(var failure) ? Optional.of(failure) : Optional.empty();
    }

    private static String region(PlaceReading place) {
        return place.target().region();
    }

    private static String at(PlaceReading place, InstanceReading instance) {
        return region(place) + "/" + VisibleText.capped(instance.summary().label(), LONGEST_TEXT);
    }

    private static String uri(PlaceReading place, InstanceReading instance) {
        return CheckedProfile.uri(region(place), instance.summary().id().value());
    }

    private static String uri(PlaceReading place, InstanceReading instance, ProfileReading profile) {
        return CheckedProfile.uri(region(place), instance.summary().id().value(), profile.ref().profile().value());
    }

    /** A profile and how it stands. */
    private record Scored(Score score, CheckedProfile profile) {}
}
