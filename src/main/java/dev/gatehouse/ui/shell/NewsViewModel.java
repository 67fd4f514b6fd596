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

/**
 * Says that long work has ended, where it ended while its page was not looked at, or that a link from outside was
 * refused; the last one counts.
 */
public final class NewsViewModel {
    private final ShellViewModel shell;
    private final BooleanProperty attention = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<@Nullable News> news = new ReadOnlyObjectWrapper<>();

    NewsViewModel(ShellViewModel shell) {
        this.shell = shell;
        var pages = shell.pages();
        pages.fleet().runningProperty().subscribe((before, now) -> ended(before && !now, News.FLEET));
        pages.instances().runningProperty().subscribe((before, now) -> ended(before && !now, News.INSTANCES));
        pages.evidence().stepProperty().subscribe((before, now) -> ended(
                before == EvidenceViewModel.Step.READING && now == EvidenceViewModel.Step.PREVIEW, News.EVIDENCE));
        pages.many().stageProperty().subscribe((before, now) -> ended(before.isBusy() && now.isOver(), News.MANY));
        shell.pageProperty().subscribe(page -> said().filter(work -> work.page() == page)
                .ifPresent(_ -> dismiss()));
    }

    /** Whether somebody looks at the window; the window itself says so. */
    public BooleanProperty attentionProperty() {
        return attention;
    }

    /** What has happened, null while there is nothing to say. */
    public ReadOnlyObjectProperty<@Nullable News> newsProperty() {
        return news.getReadOnlyProperty();
    }

    /** Says that a link from outside names no place; what it held instead is not repeated. */
    public void linkRefused() {
        news.set(News.LINK);
    }

    /** Goes to the page that the news are about. */
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

    private Optional<News> said() {
        return Optional.ofNullable(news.get());
    }

    private void ended(boolean hasEnded, News work) {
        if (hasEnded && !isLookedAt(work.page())) {
            news.set(work);
        }
    }

    private boolean isLookedAt(Page page) {
        return attention.get() && shell.pageProperty().get() == page && shell.overProperty().get() == Over.NOTHING;
    }

    /** What can have happened, with the page where more of it stands, or where to do it oneself. */
    public enum News {
        /** Every profile of many places was read. */
        FLEET(Page.FLEET),
        /** Instances were looked for in many places. */
        INSTANCES(Page.INSTANCES),
        /** What an evidence pack holds was read. */
        EVIDENCE(Page.EVIDENCE),
        /** One change was sent to many profiles. */
        MANY(Page.MANY),
        /** A link from outside named no place. */
        LINK(Page.CONNECT);

        private final Page page;

        News(Page page) {
            this.page = page;
        }

        Page page() {
            return page;
        }
    }
}
