package dev.gatehouse.ui.shell;

import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.ui.evidence.EvidenceViewModel;
import dev.gatehouse.ui.many.ManyViewModel;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/** Says that long work has ended, where it ended while its page was not looked at; the last one counts. */
public final class NewsViewModel {
    private final ShellViewModel shell;
    private final BooleanProperty attention = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<@Nullable Work> news = new ReadOnlyObjectWrapper<>();

    NewsViewModel(ShellViewModel shell) {
        this.shell = shell;
        var pages = shell.pages();
        pages.fleet().runningProperty().subscribe((before, now) -> ended(before && !now, Work.FLEET));
        pages.instances().runningProperty().subscribe((before, now) -> ended(before && !now, Work.INSTANCES));
        pages.evidence().stepProperty().subscribe((before, now) -> ended(
                before == EvidenceViewModel.Step.READING && now == EvidenceViewModel.Step.PREVIEW, Work.EVIDENCE));
        pages.many().stageProperty().subscribe((before, now) -> ended(isSending(before) && isOver(now), Work.MANY));
        shell.pageProperty().subscribe(page -> said().filter(work -> work.page() == page)
                .ifPresent(_ -> dismiss()));
    }

    /** Whether somebody looks at the window; the window itself says so. */
    public BooleanProperty attentionProperty() {
        return attention;
    }

    /** What has ended, null while there is nothing to say. */
    public ReadOnlyObjectProperty<@Nullable Work> newsProperty() {
        return news.getReadOnlyProperty();
    }

    /** Goes to the page of what has ended. */
    public void show() {
        said().ifPresent(work -> {
            dismiss();
            shell.go(work.page());
        });
    }

    /** Puts the news away. */
    public void dismiss() {
        news.set(null);
    }

    private Optional<Work> said() {
        return Optional.ofNullable(news.get());
    }

    private void ended(boolean hasEnded, Work work) {
        if (hasEnded && !isLookedAt(work.page())) {
            news.set(work);
        }
    }

    private boolean isLookedAt(Page page) {
        return attention.get() && shell.pageProperty().get() == page && shell.overProperty().get() == Over.NOTHING;
    }

    private static boolean isSending(ManyViewModel.Stage stage) {
        return stage == ManyViewModel.Stage.SENDING || stage == ManyViewModel.Stage.CONFIRMING
                || stage == ManyViewModel.Stage.UNDOING;
    }

    private static boolean isOver(ManyViewModel.Stage stage) {
        return stage == ManyViewModel.Stage.STOPPED || stage == ManyViewModel.Stage.DONE;
    }

    /** Work that takes long, with the page where what came of it stands. */
    public enum Work {
        /** Every profile of many places was read. */
        FLEET(Page.FLEET),
        /** Instances were looked for in many places. */
        INSTANCES(Page.INSTANCES),
        /** What an evidence pack holds was read. */
        EVIDENCE(Page.EVIDENCE),
        /** One change was sent to many profiles. */
        MANY(Page.MANY);

        private final Page page;

        Work(Page page) {
            this.page = page;
        }

        Page page() {
            return page;
        }
    }
}
