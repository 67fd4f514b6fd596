package dev.gatehouse.ui.connection;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.EndpointChoice;
import dev.gatehouse.ui.common.Messages;

/** Which of AWS's own hosts are called; the one of Amazon Connect is shown before anything goes there. */
public final class HostViewModel {
    private final ObservableValue<@Nullable String> region;
    private final Messages messages;
    private final BooleanProperty fips = new SimpleBooleanProperty();
    private final BooleanProperty dualStack = new SimpleBooleanProperty();
    private final ObjectProperty<AwsHosts> hosts = new SimpleObjectProperty<>(AwsHosts.UNKNOWN);
    private final ReadOnlyStringWrapper host = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    HostViewModel(ObservableValue<@Nullable String> region, Messages messages) {
        this.region = region;
        this.messages = messages;
        region.subscribe(_ -> show());
        fips.subscribe(_ -> show());
        dualStack.subscribe(_ -> show());
        hosts.subscribe(_ -> show());
    }

    /** Whether hosts with validated cryptography are called. */
    public BooleanProperty fipsProperty() {
        return fips;
    }

    /** Whether hosts are called that are reached by IPv6 too. */
    public BooleanProperty dualStackProperty() {
        return dualStack;
    }

    /** Where the calls go, in words; empty while that is not known. */
    public ReadOnlyStringProperty hostProperty() {
        return host.getReadOnlyProperty();
    }

    /** Why the choice will not do, empty when it will. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** What was chosen. */
    EndpointChoice choice() {
        return new EndpointChoice(fips.get(), dualStack.get());
    }

    void choose(EndpointChoice wanted) {
        fips.set(wanted.fips());
        dualStack.set(wanted.dualStack());
    }

    AwsHosts hosts() {
        return hosts.get();
    }

    void know(AwsHosts found) {
        hosts.set(found);
    }

    private void show() {
        var place = region.getValue();
        var known = hosts.get();
        var found = place == null ? "" : known.host(place, choice()).orElse("");
        host.set(found.isEmpty() ? "" : messages.text("connection.host", found));
        error.set(place == null || !found.isEmpty() || known.byRegion().isEmpty()
                ? ""
                : messages.text("connection.host.fips.missing", place, String.join(", ", known.fipsRegions())));
    }
}
