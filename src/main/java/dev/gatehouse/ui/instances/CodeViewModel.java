package dev.gatehouse.ui.instances;

import java.util.Optional;
import java.util.regex.Pattern;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.SignInDialog;
import dev.gatehouse.domain.port.SignInResult;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;

/** Asks for the code of a device before looking in many Regions begins: one code serves for all of them. */
public final class CodeViewModel {
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");
    private static final int LONGEST = 160;

    private final Messages messages;
    private final FailureWords failures;
    private final TaskSlot signing;
    private final Runnable opened;
    private final ReadOnlyObjectWrapper<@Nullable SourceChoice> wanted = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final StringProperty code = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** Runs {@code opened} whenever a code was accepted. */
    CodeViewModel(TaskRunner runner, Messages messages, Runnable opened) {
        this.messages = messages;
        this.failures = new FailureWords(messages);
        this.signing = new TaskSlot(runner);
        this.opened = opened;
        code.subscribe(() -> error.set(""));
    }

    /** The chosen profile whose code is asked for; null while none is needed. */
    public ReadOnlyObjectProperty<@Nullable SourceChoice> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** Whose code, of which device, in words. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** The code as typed; gone as soon as it is used. */
    public StringProperty codeProperty() {
        return code;
    }

    /** Why it was not accepted, empty while nothing was tried. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Whether AWS is being asked. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Asks for the code of this profile, or for none. What was typed for another is not used for it. */
    void want(Optional<SourceChoice> source) {
        var before = wanted.get();
        if (source.map(SourceChoice::name).equals(Optional.ofNullable(before).map(SourceChoice::name))) {
            wanted.set(source.orElse(null));
            return;
        }
        signing.cancel();
        busy.set(false);
        code.set("");
        error.set("");
        wanted.set(source.orElse(null));
        title.set(source.map(this::words).orElse(""));
    }

    private String words(SourceChoice source) {
        return messages.text("instances.code", source.name(), VisibleText.capped(source.device().orElse(""), LONGEST));
    }

    /** Says beside the field that the code comes first. */
    void insist() {
        error.set(messages.text("instances.code.first"));
    }

    /** Opens a session with the code; any Region serves. */
    void signIn(String region) {
        var source = wanted.get();
        if (source == null || busy.get()) {
            return;
        }
        var typed = code.get().replaceAll("\\s", "");
        if (!CODE.matcher(typed).matches()) {
            error.set(messages.text("signin.code.invalid"));
            return;
        }
        code.set("");
        busy.set(true);
        signing.run(new RunningTask(messages.text("task.signin"), this::calledOff), () -> open(source, region, typed),
                this::done, problem -> {
                    throw new IllegalStateException("The code could not be used", problem);
                });
    }

    /** The code was used up. */
    private void calledOff() {
        signing.cancel();
        busy.set(false);
        error.set(messages.text("cancelled"));
    }

    private static SignInResult open(SourceChoice source, String region, String typed) {
        try (var connection = source.opener().apply(region)) {
            return connection.signIn(SignInDialog.of(Optional.of(typed)));
        }
    }

    private void done(SignInResult result) {
        busy.set(false);
        switch (result) {
            case SignInResult.SignedIn _,SignInResult.SomebodyElse _ -> opened.run();
            case SignInResult.Failed(var failure) -> error.set(failures.whyNotSignedIn(failure));
        }
    }
}
