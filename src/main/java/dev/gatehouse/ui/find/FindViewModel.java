package dev.gatehouse.ui.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import dev.gatehouse.domain.address.IpAddress;
import dev.gatehouse.domain.address.ParsedAddress;
import dev.gatehouse.domain.address.Verdict;
import dev.gatehouse.domain.fleet.ProfileReading;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.profiles.ProfileItem;
import dev.gatehouse.ui.profiles.ProfileReadings;
import dev.gatehouse.ui.profiles.ProfilesViewModel;

/** Looks for one address in every profile of the instance that is open, as AWS holds them now. */
public final class FindViewModel {
    private final Workspace workspace;
    private final ProfilesViewModel profiles;
    private final Messages messages;
    private final FailureWords failures;
    private final ProfileReadings readings;
    private final TaskSlot judging;
    private final StringProperty input = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ObservableList<FoundProfile> results = FXCollections.observableArrayList();
    private final ObservableList<FoundProfile> readOnlyResults = FXCollections.unmodifiableObservableList(results);
    private final Map<ProfileRef, AuthenticationProfile> read = new HashMap<>();
    private List<ProfileRef> order = List.of();

    /** Looks in the profiles that {@code profiles} lists. */
    public FindViewModel(Workspace workspace, ProfilesViewModel profiles, TaskRunner runner, Messages messages) {
        this.workspace = workspace;
        this.profiles = profiles;
        this.messages = messages;
        this.failures = new FailureWords(messages);
        this.readings = new ProfileReadings(workspace, runner, messages.text("task.find"),
                () -> status.set(messages.text("find.cancelled")));
        this.judging = new TaskSlot(runner);
        input.subscribe(_ -> find());
        workspace.instanceProperty().subscribe(_ -> begin());
    }

    /** The address looked for, as typed. */
    public StringProperty inputProperty() {
        return input;
    }

    /** How far it got, why the text is no address, or how many profiles let it in. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** One result for each profile read so far, in the order of the list of profiles. */
    public ObservableList<FoundProfile> results() {
        return readOnlyResults;
    }

    /** Begins anew: what was read before is read again, since somebody may have changed it. */
    public void begin() {
        read.clear();
        find();
    }

    /** Stops reading; what was found stays. */
    public void stop() {
        readings.stop();
        judging.cancel();
    }

    /** Opens a profile in the editor. */
    public void open(FoundProfile found) {
        stop();
        profiles.filterProperty().set("");
        profiles.select(found.item());
    }

    private void find() {
        stop();
        results.clear();
        var text = input.get().strip();
        if (text.isEmpty() || workspace.connectionProperty().get() == null) {
            status.set("");
            return;
        }
        IpAddress.parse(text).ifPresentOrElse(this::find,
                () -> status.set(notAnAddress(text)));
    }

    private String notAnAddress(String text) {
        return switch (ParsedAddress.parse(text)) {
            case ParsedAddress.Rejected(var _, var problem, var detail) -> messages.text("problem." + problem, detail);
            case ParsedAddress.Range _ -> messages.text("find.range");
        };
    }

    /** What was read before is judged at once, the rest as it is read. */
    private void find(IpAddress address) {
        var items = profiles.everyProfile();
        order = items.stream().map(ProfileItem::ref).toList();
        status.set(progress());
        var known = items.stream().filter(item -> read.containsKey(item.ref()))
                .map(item -> new Known(item, Objects.requireNonNull(read.get(item.ref())))).toList();
        var missing = items.stream().filter(item -> !read.containsKey(item.ref())).toList();
        judging.run(messages.text("task.find"),
                () -> known.stream().map(one -> judge(address, one.item(), one.profile())).toList(),
                judged -> judged.forEach(this::add), failure -> {
                    throw new IllegalStateException("The address could not be looked for", failure);
                });
        readings.read(missing, (item, reading) -> new Read(reading, judge(address, item, reading)), this::arrived,
                () -> {});
    }

    private void arrived(Read one) {
        one.reading().profile().ifPresent(profile -> read.put(one.reading().ref(), profile));
        if (one.reading().reply() instanceof Reply.Failure<AuthenticationProfile>(var failure)) {
            workspace.interrupted(failure, this::find);
        }
        add(one.result());
    }

    /** Puts a result where its profile stands in the list. */
    private void add(FoundProfile result) {
        var place = order.indexOf(result.item().ref());
        var at = (int) results.stream().filter(one -> order.indexOf(one.item().ref()) < place).count();
        results.add(at, result);
        status.set(progress());
    }

    private String progress() {
        return results.size() < order.size()
                ? messages.text("find.progress", results.size(), order.size())
                : found();
    }

    private FoundProfile judge(IpAddress address, ProfileItem item, ProfileReading reading) {
        return switch (reading.reply()) {
            case Reply.Answer<AuthenticationProfile>(var profile, var _) -> judge(address, item, profile);
            case Reply.Failure<AuthenticationProfile>(var failure) -> new FoundProfile(FoundProfile.Kind.NOT_READ,
                    item, messages.text("find.NOT_READ"), failures.title(failure));
        };
    }

    private FoundProfile judge(IpAddress address, ProfileItem item, AuthenticationProfile profile) {
        var verdict = profile.rules().verdict(address);
        var kind = verdict.allowed() ? FoundProfile.Kind.ALLOWED : FoundProfile.Kind.BLOCKED;
        return new FoundProfile(kind, item, messages.text("find." + kind), explained(verdict));
    }

    private String explained(Verdict verdict) {
        return verdict.address().isIpv4Mapped()
                ? messages.text("tester.mapped", reason(verdict), verdict.address().unmapped())
                : reason(verdict);
    }

    private String found() {
        return messages.text("find.done", count(FoundProfile.Kind.ALLOWED), count(FoundProfile.Kind.BLOCKED),
                count(FoundProfile.Kind.NOT_READ));
    }

    private long count(FoundProfile.Kind kind) {
        return results.stream().filter(result -> result.kind() == kind).count();
    }

    private String reason(Verdict verdict) {
        var row = VisibleText.capped(verdict.decidedBy().map(entry -> entry.text()).orElse(""), 60);
        return switch (verdict.reason()) {
            case BLOCKED_BY_ROW -> messages.text("find.blocked.by", row);
            case ALLOWED_BY_ROW -> messages.text("find.allowed.by", row);
            case NOT_IN_ALLOW_LIST -> messages.text("find.not.listed");
            case NO_RESTRICTION -> messages.text("find.open.list");
        };
    }

    /** A profile that was read before. */
    private record Known(ProfileItem item, AuthenticationProfile profile) {}

    /** A profile that was read now, and what it says. */
    private record Read(ProfileReading reading, FoundProfile result) {}
}
