package dev.gatehouse.app;

import java.time.InstantSource;

import javafx.beans.value.ObservableValue;

import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.store.JsonBaselineFiles;
import dev.gatehouse.ui.baseline.BaselineShelf;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.UiTicker;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.editor.DraftKeeper;
import dev.gatehouse.ui.editor.DraftModel;
import dev.gatehouse.ui.local.LocalValues;

/**
 * What the pages of one window share, made before any of them.
 *
 * @param parts
 *            what the window is made of
 * @param workspace
 *            the connection that is open
 * @param local
 *            what is kept on this computer
 * @param model
 *            the draft of the profile that is open
 * @param keeper
 *            keeps that draft
 * @param shelf
 *            the baselines that were loaded
 */
record WindowCore(AppGraph.Parts parts, Workspace workspace, LocalValues local, DraftModel model, DraftKeeper keeper,
        BaselineShelf shelf) {

    /** What a window made of {@code parts} shares; needs no JavaFX toolkit (decision 83). */
    static WindowCore of(AppGraph.Parts parts) {
        var workspace = new Workspace(parts.runner(), parts.messages());
        var local = parts.stores().values(parts.runner(), parts.messages());
        var model = new DraftModel(parts.runner(), parts.analyst(), local.networks().valueProperty());
        var keeper = new DraftKeeper(model, local.drafts(), workspace, parts.ticker(), local.clock());
        var shelf = new BaselineShelf(local.baselines(), new JsonBaselineFiles(), parts.runner());
        return new WindowCore(parts, workspace, local, model, keeper, shelf);
    }

    /** Runs work off the window's thread. */
    TaskRunner runner() {
        return parts.runner();
    }

    /** The words of the window. */
    Messages messages() {
        return parts.messages();
    }

    /** What the window does after a while, or now and then. */
    UiTicker ticker() {
        return parts.ticker();
    }

    /** What time it is when something is kept. */
    InstantSource clock() {
        return local.clock();
    }

    /** The journal of every change sent from this computer. */
    ChangeJournal journal() {
        return parts.stores().journal();
    }

    /** The networks that have a name. */
    ObservableValue<NamedNetworks> networks() {
        return local.networks().valueProperty();
    }
}
