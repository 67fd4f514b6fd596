package dev.gatehouse.ui.shell;

import java.util.List;
import java.util.function.Supplier;

import dev.gatehouse.ui.audit.AuditView;
import dev.gatehouse.ui.conflict.ConflictView;
import dev.gatehouse.ui.connection.ConnectionView;
import dev.gatehouse.ui.evidence.EvidenceView;
import dev.gatehouse.ui.find.Command;
import dev.gatehouse.ui.find.FindView;
import dev.gatehouse.ui.fleet.FleetView;
import dev.gatehouse.ui.help.HelpView;
import dev.gatehouse.ui.history.HistoryView;
import dev.gatehouse.ui.impact.ImpactView;
import dev.gatehouse.ui.importer.ImportView;
import dev.gatehouse.ui.instances.InstancesView;
import dev.gatehouse.ui.many.ManyView;
import dev.gatehouse.ui.map.MapView;
import dev.gatehouse.ui.networks.NetworksView;
import dev.gatehouse.ui.profiles.ProfilesView;
import dev.gatehouse.ui.review.ReviewView;
import dev.gatehouse.ui.shell.ShellViewModel.Page;
import dev.gatehouse.ui.welcome.WelcomeView;

/**
 * Where work on a page begins.
 *
 * @param commands
 *            what can be found by its name besides profiles
 */
record PageFocus(PageStack stack, ShellViewModel shell, Supplier<List<Command>> commands) {
    /** Moves the focus there, on what is shown now. */
    void begin() {
        switch (shell.overProperty().get()) {
            case KEYS -> stack.get(KeysView.class).focus();
            case HELP -> stack.get(HelpView.class).focus();
            case NOTHING -> begin(shell.pageProperty().get());
        }
    }

    private void begin(Page page) {
        switch (page) {
            case WELCOME -> stack.get(WelcomeView.class).focus();
            case CONNECT -> stack.get(ConnectionView.class).focus();
            case PROFILES -> stack.get(ProfilesView.class).focusList();
            case MAP -> stack.get(MapView.class).focus();
            case FIND -> find(stack.get(FindView.class));
            case IMPACT -> stack.get(ImpactView.class).focus();
            case IMPORT -> stack.get(ImportView.class).focus();
            case HISTORY -> stack.get(HistoryView.class).focus();
            case AUDIT -> stack.get(AuditView.class).focus();
            case INSTANCES -> stack.get(InstancesView.class).focus();
            case FLEET -> stack.get(FleetView.class).focus();
            case EVIDENCE -> stack.get(EvidenceView.class).focus();
            case MANY -> stack.get(ManyView.class).focus();
            case NETWORKS -> stack.get(NetworksView.class).focus();
            case REVIEW -> stack.get(ReviewView.class).focus();
            case CONFLICT -> stack.get(ConflictView.class).focus();
        }
    }

    private void find(FindView find) {
        find.offer(commands.get());
        find.focus();
    }
}
