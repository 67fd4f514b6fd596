package dev.gatehouse.ui.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import dev.gatehouse.domain.address.IpAddress;
import dev.gatehouse.domain.address.ParsedAddress;
import dev.gatehouse.domain.address.Verdict;
import dev.gatehouse.domain.port.ProfileGateway;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.common.VisibleText;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.profiles.ProfileItem;
import dev.gatehouse.ui.profiles.ProfilesViewModel;

/** Looks for one address in every profile of the instance that is open, as AWS holds them now. */
public final class FindViewModel {
    private final Workspace workspace;
    private final ProfilesViewModel profiles;
    private final Messages messages;
    private final FailureWords failures;
    private final TaskRunner runner;
    private final TaskSlot finding;
    private final StringProperty input = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ObservableList<FoundProfile> results = FXCollections.observableArrayList();
    private final ObservableList<FoundProfile> readOnlyResults = FXCollections.unmodifiableObservableList(results);
    private final Map<ProfileRef, AuthenticationProfile> read = new HashMap<>();

    /** Looks in the profiles that {@code profiles} lists. */
    public FindViewModel(Workspace workspace, ProfilesViewModel profiles, TaskRunner runner, Messages messages) {
        this.workspace = workspace;
        this.profiles = profiles;
        this.messages = messages;
        this.failures = new FailureWords(messages);
        this.runner = runner;
        this.finding = new TaskSlot(runner);
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
        finding.cancel();
    }

    /** Opens a profile in the editor. */
    public void open(FoundProfile found) {
        stop();
        profiles.filterProperty().set("");
        profiles.select(found.item());
    }

    private void find() {
        finding.cancel();
        results.clear();
        var text = input.get().strip();
        var connection = workspace.connectionProperty().get();
        if (text.isEmpty() || connection == null) {
            status.set("");
            return;
        }
        IpAddress.parse(text).ifPresentOrElse(address -> find(address, connection.gateway()),
                () -> status.set(notAnAddress(text)));
    }

    private String notAnAddress(String text) {
        return switch (ParsedAddress.parse(text)) {
            case ParsedAddress.Rejected(var _, var problem, var detail) -> messages.text("problem." + problem, detail);
            case ParsedAddress.Range _ -> messages.text("find.range");
        };
    }

    private void find(IpAddress address, ProfileGateway gateway) {
        var items = profiles.everyProfile();
        var known = Map.copyOf(read);
        status.set(messages.text("find.progress", 0, items.size()));
        var search = new Search(address, items, known, gateway);
        finding.run(messages.text("task.find"), () -> {
            search.run();
            return items.size();
        }, _ -> status.set(found()), failure -> {
            throw new IllegalStateException("The address could not be looked for", failure);
        });
    }

    private String found() {
        return messages.text("find.done", count(FoundProfile.Kind.ALLOWED), count(FoundProfile.Kind.BLOCKED),
                count(FoundProfile.Kind.NOT_READ));
    }

    private long count(FoundProfile.Kind kind) {
        return results.stream().filter(result -> result.kind() == kind).count();
    }

    /** One pass over the profiles, away from the window; each result is shown as soon as it is there. */
    private final class Search {
        private final IpAddress address;
        private final List<ProfileItem> items;
        private final Map<ProfileRef, AuthenticationProfile> known;
        private final ProfileGateway gateway;

        Search(IpAddress address, List<ProfileItem> items, Map<ProfileRef, AuthenticationProfile> known,
                ProfileGateway gateway) {
            this.address = address;
            this.items = items;
            this.known = known;
            this.gateway = gateway;
        }

        void run() {
            for (var item : items) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                var held = known.get(item.ref());
                report(held == null ? ask(item) : judge(item, held));
            }
        }

        private FoundProfile ask(ProfileItem item) {
            return switch (gateway.profile(item.ref())) {
                case Reply.Answer<AuthenticationProfile>(var profile, var _) -> {
                    runner.later(() -> read.put(item.ref(), profile));
                    yield judge(item, profile);
                }
                case Reply.Failure<AuthenticationProfile>(var failure) -> new FoundProfile(FoundProfile.Kind.NOT_READ,
                        item, messages.text("find.NOT_READ"), failures.title(failure));
            };
        }

        private FoundProfile judge(ProfileItem item, AuthenticationProfile profile) {
            var verdict = profile.rules().verdict(address);
            var kind = verdict.allowed() ? FoundProfile.Kind.ALLOWED : FoundProfile.Kind.BLOCKED;
            return new FoundProfile(kind, item, messages.text("find." + kind), reason(verdict));
        }

        /** An answer of a search that was given up is dropped. */
        private void report(FoundProfile result) {
            runner.later(() -> {
                if (address.equals(IpAddress.parse(input.get().strip()).orElse(null))
                        && results.stream().noneMatch(one -> one.item().ref().equals(result.item().ref()))) {
                    results.add(result);
                    status.set(messages.text("find.progress", results.size(), items.size()));
                }
            });
        }
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
}
