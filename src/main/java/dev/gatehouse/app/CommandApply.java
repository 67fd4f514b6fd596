package dev.gatehouse.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;

import dev.gatehouse.aws.AwsConnections;
import dev.gatehouse.aws.LoopbackCredentials;
import dev.gatehouse.change.Pace;
import dev.gatehouse.cli.ApplyServices;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.finding.Risk;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.LocalStore;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.sandbox.SandboxCredentials;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.FindingWords;
import dev.gatehouse.ui.common.Messages;

/** What {@code gatehouse apply} needs: connections, the journal of this computer, and the window's own words. */
final class CommandApply implements ApplyServices {
    private final AwsConnections aws = new AwsConnections();
    private final Messages messages = Messages.load(Locale.ENGLISH);
    private final LocalStore<NamedNetworks> networks;
    private final JournalFile journal;
    private final Pace pace;
    private final List<StopSignal> stops = new ArrayList<>();

    /** Writes down under {@code state}; the networks are only read. */
    CommandApply(LocalStore<NamedNetworks> networks, Path state, Pace pace) {
        this.networks = networks;
        this.journal = JournalFile.under(state, pace::now);
        this.pace = pace;
    }

    @Override
    public Connection openSandbox(URI endpoint) {
        return aws.openLoopback("sandbox", SandboxCredentials.REGION, endpoint,
                new LoopbackCredentials(SandboxCredentials.ACCESS_KEY_ID, SandboxCredentials.SECRET_ACCESS_KEY));
    }

    @Override
    public Connection openAws(String name, Optional<String> region) {
        var profile = AwsNames.profile(aws, name);
        return aws.openAws(profile, AwsNames.region(profile, region), profile.endpoint());
    }

    @Override
    public ChangeJournal journal() {
        return journal;
    }

    @Override
    public Pace pace() {
        return pace;
    }

    @Override
    public NamedNetworks networks() throws LocalStoreException {
        return networks.read();
    }

    @Override
    public String words(Risk.Danger danger) {
        return messages.text("risk." + danger);
    }

    @Override
    public String words(Finding finding) {
        var words = new FindingWords(messages);
        return "%s %s: %s. %s".formatted(words.severity(finding.severity()), finding.code().code(),
                words.title(finding), words.detail(finding));
    }

    @Override
    public String words(GatewayFailure failure) {
        var words = new FailureWords(messages);
        return words.title(failure) + ". " + words.advice(failure);
    }

    @Override
    public void whenStopped(IntSupplier lastWord) {
        stops.add(StopSignal.on(lastWord));
    }

    @Override
    public void close() {
        stops.forEach(StopSignal::close);
        journal.close();
    }
}
