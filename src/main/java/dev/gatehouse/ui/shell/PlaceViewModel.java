package dev.gatehouse.ui.shell;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Problem;
import dev.gatehouse.ui.connection.Workspace;

/** What stands around every page: where the connection leads, who is asking and what was loaded last. */
public final class PlaceViewModel {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'")
            .withZone(ZoneOffset.UTC);

    private final Workspace workspace;
    private final ObservableObjectValue<? extends @Nullable Object> pageProblem;
    private final Messages messages;
    private final ClockWords clock;
    private final ReadOnlyObjectWrapper<Environment> environment = new ReadOnlyObjectWrapper<>(Environment.NONE);
    private final ReadOnlyStringWrapper environmentText = new ReadOnlyStringWrapper("");
    private final ObjectBinding<@Nullable Problem> problem;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("Gatehouse");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ObservableList<String> identity = FXCollections.observableArrayList();

    /**
     * What there is to say about {@code workspace}.
     *
     * @param pageProblem
     *            what the page itself says to be wrong; then nothing is said around it
     */
    PlaceViewModel(Workspace workspace, ObservableObjectValue<? extends @Nullable Object> pageProblem,
            Messages messages) {
        this.workspace = workspace;
        this.pageProblem = pageProblem;
        this.messages = messages;
        this.clock = new ClockWords(messages);
        this.problem = Bindings.createObjectBinding(this::problemOfWindow, workspace.problemProperty(), pageProblem,
                workspace.lastCallProperty());
        workspace.connectionProperty().subscribe(_ -> connected());
        workspace.lockedProperty().subscribe(_ -> showEnvironment());
        workspace.callerProperty().subscribe(_ -> showIdentity());
        workspace.instanceProperty().subscribe(_ -> showIdentity());
        workspace.lastCallProperty().subscribe(this::showStatus);
    }

    /** What kind of place the connection leads to. */
    public ReadOnlyObjectProperty<Environment> environmentProperty() {
        return environment.getReadOnlyProperty();
    }

    /** What kind of place that is, in words. */
    public ReadOnlyStringProperty environmentTextProperty() {
        return environmentText.getReadOnlyProperty();
    }

    /** Whether the connection is locked against changes. */
    public ReadOnlyBooleanProperty lockedProperty() {
        return workspace.lockedProperty();
    }

    /** Lets changes be sent until the connection is closed. */
    public void unlock() {
        workspace.unlock();
    }

    /** Instance, Region, account, role and host, as far as they are known. */
    public ObservableList<String> identity() {
        return identity;
    }

    /** What was loaded last, when, how fast, and its request id. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Why the connection is not what it should be; empty when all is well, or when the page itself says so. */
    public ObservableValue<@Nullable Problem> problemProperty() {
        return problem;
    }

    /** The window's title: the program, the instance, and what kind of place it is. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Whether real people work there: so it is wherever nobody has called the place a test. */
    boolean isProduction() {
        return environment.get() != Environment.SANDBOX && environment.get() != Environment.TEST;
    }

    /** Whether there is no connection. */
    boolean isNowhere() {
        return environment.get() == Environment.NONE;
    }

    private void connected() {
        environment.set(target().map(where -> switch (where.environment()) {
            case SANDBOX -> Environment.SANDBOX;
            case AWS -> switch (workspace.label()) {
                case PRODUCTION -> Environment.PRODUCTION;
                case TEST -> Environment.TEST;
                case OTHER -> Environment.AWS;
            };
        }).orElse(Environment.NONE));
        showEnvironment();
        showIdentity();
    }

    private void showEnvironment() {
        var word = messages.text("environment." + environment.get());
        environmentText.set(workspace.lockedProperty().get() ? messages.text("environment.locked", word) : word);
    }

    private @Nullable Problem problemOfWindow() {
        if (pageProblem.get() != null) {
            return null;
        }
        var problem = workspace.problemProperty().get();
        return problem == null ? clock.problem(workspace.lastCallProperty().get()).orElse(null) : problem;
    }

    private Optional<ConnectionTarget> target() {
        return Optional.ofNullable(workspace.connectionProperty().get()).map(Connection::target);
    }

    private void showIdentity() {
        identity.clear();
        var label = Optional.ofNullable(workspace.instanceProperty().get()).map(InstanceSummary::label);
        title.set(label.map(instance -> messages.text("window.title", VisibleText.capped(instance, 60),
                messages.text("environment.short." + environment.get()))).orElse("Gatehouse"));
        var where = target();
        if (where.isEmpty()) {
            identity.add(messages.text("identity.none"));
            return;
        }
        label.map(VisibleText::of).ifPresent(identity::add);
        identity.add(where.get().region());
        Optional.ofNullable(workspace.callerProperty().get()).ifPresent(this::addCaller);
        identity.add(where.get().host());
    }

    private void addCaller(CallerIdentity caller) {
        identity.add(caller.account().replaceFirst("(\\d{4})(\\d{4})(\\d{4})", "$1-$2-$3"));
        identity.add(caller.shortName());
    }

    private void showStatus(@Nullable CallTrace call) {
        status.set(call == null
                ? ""
                : messages.text("status.loaded", UTC.format(call.at()), call.took().toMillis(),
                        call.requestId() == null ? "–" : call.requestId()));
    }
}
