package dev.gatehouse.ui.shell;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.Buttons;
import dev.gatehouse.ui.control.MessageBar;
import dev.gatehouse.ui.many.ManyViewModel;

/** The bar above every page that tells of a change to many profiles which an earlier run left unfinished. */
final class ManyBar {
    private final ManyViewModel many;
    private final MessageBar bar;
    private final ShellViewModel shell;
    private final Announcer announcer;

    ManyBar(ManyViewModel many, MessageBar bar, ShellViewModel shell, Announcer announcer) {
        this.many = many;
        this.bar = bar;
        this.shell = shell;
        this.announcer = announcer;
    }

    void bind() {
        var told = many.unfinishedProperty();
        bar.setTitle(shell.messages().text("many.unfinished.title"));
        bar.bodyProperty().bind(told);
        bar.wantedProperty().bind(told.isNotEmpty());
        bar.getActions().setAll(
                Buttons.of(shell.messages().text("many.unfinished.show"), shell.routes()::resumeMany));
        told.subscribe(text -> {
            if (!text.isEmpty()) {
                announcer.tell(bar.getTitle(), text);
            }
        });
    }
}
