package dev.gatehouse.testing;

import java.util.Locale;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;

import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.FindingCode;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.store.JsonBaselineFiles;
import dev.gatehouse.ui.baseline.BaselineShelf;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.editor.DraftModel;
import dev.gatehouse.ui.editor.EditorViewModel;
import dev.gatehouse.ui.editor.FindingItem;
import dev.gatehouse.ui.editor.OpenProfile;
import dev.gatehouse.ui.editor.OwnAddressViewModel;
import dev.gatehouse.ui.local.LocalValues;

/** An editor without a window, with a profile open in it. */
public final class Editing {

    /** Behind the editor. */
    public final DraftModel model;
    /** What is kept on this computer. */
    public final LocalValues local;
    /** The service that sees this computer. */
    public final Lookup lookup;
    /** The AWS whose CloudTrail can be asked. */
    public final FakeConnect aws;
    /** Whether it may be asked: not in the sandbox. */
    public final BooleanProperty mayAsk = new SimpleBooleanProperty(true);
    /** The baselines that are loaded. */
    public final BaselineShelf shelf;
    /** The editor. */
    public final EditorViewModel editor;

    /** An editor whose work runs on {@code runner}. */
    public Editing(TaskRunner runner, AuthenticationProfile profile) {
        this(runner, profile, Lookup.sees("198.51.100.7"));
    }

    /** An editor that does everything at once, beside another service. */
    public Editing(AuthenticationProfile profile, Lookup lookup) {
        this(new ImmediateTaskRunner(), profile, lookup);
    }

    private Editing(TaskRunner runner, AuthenticationProfile profile, Lookup lookup) {
        this.lookup = lookup;
        aws = new FakeConnect(new ManualPace(), profile);
        local = Locals.inMemory();
        model = new DraftModel(runner, DraftAnalysis::of, local.networks().valueProperty());
        shelf = new BaselineShelf(local.baselines(), new JsonBaselineFiles(), runner);
        editor = new EditorViewModel(model, local,
                new EditorViewModel.Outside(new OwnAddressViewModel.Asking(lookup, mayAsk,
                        new SimpleObjectProperty<>(new OwnAddressViewModel.Trail(aws, false)), (_, _) -> {}), shelf,
                        new SimpleStringProperty("")),
                runner,
                Messages.strict(Locale.ENGLISH));
        open(profile);
    }

    /** An editor that does everything at once. */
    public static Editing of(AuthenticationProfile profile) {
        return new Editing(new ImmediateTaskRunner(), profile);
    }

    /** Opens another profile, as read just now. */
    public void open(AuthenticationProfile profile) {
        model.open(opened(profile));
    }

    /** A profile as read just now. */
    public static OpenProfile opened(AuthenticationProfile profile) {
        var ref = Profiles.ref(profile);
        return switch (new FakeConnect(new ManualPace(), profile).profile(ref)) {
            case Reply.Answer<AuthenticationProfile>(var value, var trace) -> new OpenProfile(ref, value, trace);
            case Reply.Failure<AuthenticationProfile>(var failure) -> throw new IllegalStateException(
                    failure.toString());
        };
    }

    /** What stands in the form. */
    public ProfileDraft draft() {
        var draft = model.draftProperty().get();
        if (draft == null) {
            throw new IllegalStateException("nothing is open");
        }
        return draft;
    }

    /** The item of the first finding with this code. */
    public FindingItem finding(FindingCode code) {
        return editor.parts().panels().findings().items().stream().filter(item -> item.code().equals(code.code()))
                .findFirst().orElseThrow();
    }
}
