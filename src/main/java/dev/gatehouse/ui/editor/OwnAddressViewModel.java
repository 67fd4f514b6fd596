package dev.gatehouse.ui.editor;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.IpAddress;
import dev.gatehouse.domain.address.ParsedAddress;
import dev.gatehouse.domain.address.SpecialPurpose;
import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.port.AddressLookup;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.ProfileGateway;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.port.SeenFrom;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.AgeWords;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.local.Kept;
import dev.gatehouse.ui.local.LocalValues;

/**
 * Takes down an address of one's own, typed, as CloudTrail recorded it or asked for, and keeps it as a network that
 * must not be shut out. CloudTrail is asked only by {@link #askTrail()}; a service outside is asked only by {@link
 * #ask()}, and never while the sandbox is open, which promises that nothing leaves this computer.
 */
public final class OwnAddressViewModel {
    private static final int SHOWN_NAME = 60;

    private final Kept<NamedNetworks> networks;
    private final InstantSource clock;
    private final Asking asking;
    private final Messages messages;
    private final TaskSlot looking;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper sought = new ReadOnlyBooleanWrapper();
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper advice = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** Closed at first. */
    OwnAddressViewModel(LocalValues local, Asking asking, TaskRunner runner, Messages messages) {
        this.networks = local.networks();
        this.clock = local.clock();
        this.asking = asking;
        this.messages = messages;
        this.looking = new TaskSlot(runner);
        address.subscribe(this::typed);
    }

    /** Whether it is asked for. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The address or the range, as typed. */
    public StringProperty addressProperty() {
        return address;
    }

    /** What it shall be called, as typed. */
    public StringProperty nameProperty() {
        return name;
    }

    /** Why it cannot be kept, empty while it can or nothing was tried. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** What is odd about the address, empty while nothing is. */
    public ReadOnlyStringProperty adviceProperty() {
        return advice.getReadOnlyProperty();
    }

    /** What the service answered, or why it did not; empty before it was asked. */
    public ReadOnlyStringProperty answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Whether an answer is awaited. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether a service may be asked: not in the sandbox. */
    public BooleanExpression mayAskBinding() {
        return BooleanExpression.booleanExpression(asking.allowed());
    }

    /** What the button that asks is called. */
    public String askText() {
        return messages.text("own.ask", asking.lookup().host());
    }

    /** What asking sends, and to whom; or why nothing can be asked. */
    public ObservableValue<String> askNote() {
        return asking.allowed().map(allowed -> messages.text(allowed ? "own.ask.note" : "own.ask.sandbox",
                asking.lookup().host()));
    }

    /** Begins anew, or gives up. */
    public void toggle() {
        looking.cancel();
        busy.set(false);
        answer.set("");
        address.set("");
        name.set(messages.text("own.name.typed"));
        open.set(!open.get());
    }

    /** Begins from elsewhere, unless somebody is at it already; whatever hides the form makes way first. */
    public void begin() {
        sought.set(true);
        if (!open.get()) {
            toggle();
        }
        sought.set(false);
    }

    /** True while it is being begun from elsewhere. */
    ReadOnlyBooleanProperty soughtProperty() {
        return sought.getReadOnlyProperty();
    }

    /** What asking CloudTrail takes. */
    public ObservableValue<String> trailNote() {
        return asking.trail().map(trail -> messages.text(trail.madeUp() ? "own.trail.note.sandbox" : "own.trail.note"))
                .orElse("");
    }

    /** Whether there is somebody whose CloudTrail could be asked. */
    public ObservableValue<Boolean> hasTrail() {
        return asking.trail().map(_ -> true).orElse(false);
    }

    /**
     * Asks CloudTrail once where it saw the caller; what it says stands in the field and is kept by {@link #keep()}.
     */
    public void askTrail() {
        var trail = asking.trail().getValue();
        if (trail == null || busy.get()) {
            return;
        }
        busy.set(true);
        answer.set(messages.text("trail.asking"));
        looking.run(task("task.trail"), trail.gateway()::seenFrom, this::answered, failure -> {
            throw new IllegalStateException("CloudTrail could not be asked", failure);
        });
    }

    private RunningTask task(String key) {
        return new RunningTask(messages.text(key), () -> {
            looking.cancel();
            busy.set(false);
            answer.set(messages.text("cancelled"));
        });
    }

    private void answered(Reply<Optional<SeenFrom>> came) {
        busy.set(false);
        switch (came) {
            case Reply.Answer<Optional<SeenFrom>>(var seen, var _) ->
                seen.ifPresentOrElse(this::offer, () -> answer.set(messages.text("own.trail.none")));
            case Reply.Failure<Optional<SeenFrom>>(var failure) -> {
                answer.set(words(failure));
                asking.interrupted().accept(failure, this::askTrail);
            }
        }
    }

    private void offer(SeenFrom seen) {
        var age = new AgeWords(messages).of(Duration.between(seen.at(), clock.instant()));
        var kept = networks.get().mustKeep().stream()
                .filter(network -> network.ranges().stream().anyMatch(range -> range.contains(seen.address())))
                .findFirst();
        if (kept.isPresent()) {
            answer.set(messages.text("own.trail.kept", seen.address(), age,
                    VisibleText.capped(kept.get().name(), SHOWN_NAME)));
            return;
        }
        address.set(seen.address().toString());
        name.set(messages.text("own.name.trail", messages.times().dayAndTime(seen.at())));
        answer.set(messages.text(seen.thisSession() ? "own.trail.seen" : "own.trail.earlier", seen.address(), age));
    }

    /** That somebody may not look there is a remark and no error: nothing else needs it. */
    private String words(GatewayFailure failure) {
        var words = new FailureWords(messages);
        return failure instanceof GatewayFailure.AccessDenied
                ? messages.text("trail.denied")
                : messages.text("own.trail.failed", words.title(failure), words.advice(failure));
    }

    /** Asks the service once; what it sees stands in the field afterwards and is kept only by {@link #keep()}. */
    public void ask() {
        if (!asking.allowed().getValue() || busy.get()) {
            return;
        }
        busy.set(true);
        answer.set(messages.text("own.asking", asking.lookup().host()));
        looking.run(task("task.own"), asking.lookup()::ask, this::answered, failure -> {
            throw new IllegalStateException("The address could not be asked for", failure);
        });
    }

    private void answered(AddressLookup.Answer came) {
        busy.set(false);
        switch (came) {
            case AddressLookup.Answer.Seen(var seen) -> {
                address.set(seen.toString());
                name.set(messages.text("own.name.asked", asking.lookup().host()));
                answer.set(messages.text("own.answer", asking.lookup().host(), seen));
            }
            case AddressLookup.Answer.Failed(var reason, var detail) ->
                answer.set(messages.text("own.failed." + reason, asking.lookup().host(), detail));
        }
    }

    /** Keeps the address as one that must not be shut out, under its name; two addresses of one name stand together. */
    public void keep() {
        var range = range(address.get().strip());
        if (range.isEmpty()) {
            error.set(reason(address.get().strip()));
        } else if (name.get().isBlank()) {
            error.set(messages.text("own.name.missing"));
        } else {
            var called = name.get().strip();
            networks.update(all -> with(all, called, range.get()));
            toggle();
        }
    }

    /** Forgets an address that was kept here; nothing guards it any longer. Its lists are not touched. */
    public void forget(KnownItem item) {
        if (item.isOneAddress()) {
            networks.update(all -> all.without(item.network().name()));
        }
    }

    private void typed(String text) {
        error.set("");
        advice.set(range(text.strip()).flatMap(SpecialPurpose::of)
                .map(purpose -> messages.text("own.special", messages.text("purpose." + purpose))).orElse(""));
    }

    /** One address, or a range that says what it means: nothing is widened in silence. */
    private static Optional<AddressRange> range(String text) {
        var single = IpAddress.parse(text).map(IpAddress::unmapped).map(AddressRange::single);
        return single.or(() -> ParsedAddress.parse(text) instanceof ParsedAddress.Range range && !range.hostBits()
                ? Optional.of(range.range())
                : Optional.empty());
    }

    private String reason(String text) {
        return switch (ParsedAddress.parse(text)) {
            case ParsedAddress.Rejected(var _, var problem, var detail) -> messages.text("problem." + problem, detail);
            case ParsedAddress.Range range -> messages.text("own.host.bits", range.range(), range.range().size());
        };
    }

    private static NamedNetworks with(NamedNetworks networks, String name, AddressRange range) {
        var ranges = new LinkedHashSet<AddressRange>();
        networks.find(name).ifPresent(old -> ranges.addAll(old.ranges()));
        ranges.add(range);
        return networks.with(new NamedNetwork(name, List.copyOf(ranges), true));
    }

    /**
     * The way to ask.
     *
     * @param lookup
     *            the service
     * @param allowed
     *            whether it may be asked at all
     * @param trail
     *            the CloudTrail of what is open; null where nothing is
     * @param interrupted
     *            is told of a call that failed, and how to make it once more after signing in
     */
    public record Asking(AddressLookup lookup, ObservableValue<Boolean> allowed,
            ObservableValue<@Nullable Trail> trail, BiConsumer<GatewayFailure, Runnable> interrupted) {}

    /**
     * A CloudTrail.
     *
     * @param gateway
     *            asks it
     * @param madeUp
     *            whether it is that of the sandbox
     */
    public record Trail(ProfileGateway gateway, boolean madeUp) {

        /** That of a connection. */
        public static Trail of(Connection connection) {
            return new Trail(connection.gateway(),
                    connection.target().environment() == ConnectionTarget.Environment.SANDBOX);
        }
    }
}
