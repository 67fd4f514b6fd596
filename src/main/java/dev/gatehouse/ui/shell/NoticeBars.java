package dev.gatehouse.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.stage.Window;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.FirstShown;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.control.MessageBar;
import dev.gatehouse.ui.control.MoreDetails;

/** The bars around the page: each names what it tells of, a {@link Notice}, as its user data. */
final class NoticeBars {
    private final ShellViewModel shell;
    private final ShellView.Comfort comfort;
    private final Announcer announcer;
    private final Runnable leave;
    private final Map<Notice, MessageBar> bars = new EnumMap<>(Notice.class);
    private Optional<SignInBar> signIn = Optional.empty();

    /**
     * Bars that show nothing yet.
     *
     * @param leave
     *            puts the focus back into the page when a bar that had it goes
     */
    NoticeBars(ShellViewModel shell, ShellView.Comfort comfort, Announcer announcer, Runnable leave) {
        this.shell = shell;
        this.comfort = comfort;
        this.announcer = announcer;
        this.leave = leave;
    }

    /** Binds every bar in {@code root} to what it tells of. */
    void bind(Parent root, Parts parts) {
        root.lookupAll(".gh-message-bar").forEach(node -> bars.put(notice(node), (MessageBar) node));
        var messages = shell.messages();
        var pages = shell.pages();
        new ProblemBar(shell.place(), bar(Notice.PROBLEM), parts.problemDetails()).bind();
        new MishapBar(shell.mishap(), bar(Notice.MISHAP), messages, announcer).bind();
        var session = new SignInBar(pages.signIn(), bar(Notice.SIGN_IN), messages, announcer);
        session.bind();
        signIn = Optional.of(session);
        new ConfirmBar(pages.confirm(), bar(Notice.CONFIRM), shell.routes()::showDecided, messages, announcer).bind();
        new HandOverBar(pages.handOver(), bar(Notice.HAND_OVER), announcer).bind();
        new ManyBar(pages.many(), bar(Notice.MANY), shell, announcer).bind();
        new LocalBar(pages.notices(), bar(Notice.LOCAL), messages, announcer).bind();
        bindComfort(root, parts.languages(), messages);
        new JournalBar(pages.journal(), bar(Notice.JOURNAL), messages, announcer).bind();
        new OutcomesBar(pages.outcomes(), bar(Notice.OUTCOMES), messages, announcer,
                new OutcomesBar.Ways(shell.routes()::compareSent, () -> root.getScene().getWindow().hide())).bind();
        new BarStack(stacked(), parts.more(), messages, leave).watch();
        FirstShown.join(parts.more());
        bars.values().forEach(bar -> new BarFocus(bar, leave).watch());
    }

    private void bindComfort(Parent root, MenuButton menu, Messages messages) {
        var languages = new LanguageMenu(comfort.languages(), announcer);
        languages.fill(menu);
        languages.bind(bar(Notice.LANGUAGE));
        var news = shell.news();
        root.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::focusedProperty).orElse(true)
                .subscribe(news.attentionProperty()::set);
        new NewsBar(news, bar(Notice.NEWS), messages, announcer, leave).bind();
        new HintBar(comfort.hints(), bar(Notice.HINT), messages, announcer, leave).bind();
    }

    /** Moves the focus to where one signs in, while the bar for it is shown. */
    void focusSignIn() {
        signIn.ifPresent(SignInBar::focus);
    }

    /** Where the focus can go, the bar at the foot of the window last. */
    Stream<Node> panes(Button more) {
        return Stream.concat(stacked().stream().filter(MessageBar::offersSomething),
                Stream.of(more, bar(Notice.HINT)));
    }

    private List<MessageBar> stacked() {
        return bars.entrySet().stream().filter(one -> one.getKey() != Notice.HINT).map(Map.Entry::getValue).toList();
    }

    private MessageBar bar(Notice notice) {
        return Objects.requireNonNull(bars.get(notice), notice::name);
    }

    private static Notice notice(Node bar) {
        return Notice.valueOf(bar.getUserData().toString());
    }

    /**
     * What belongs to the bars.
     *
     * @param more
     *            opens those that wait
     * @param problemDetails
     *            the details below what is wrong with the connection
     * @param languages
     *            the menu of languages, whose bar says from when on a choice holds
     */
    record Parts(Button more, MoreDetails problemDetails, MenuButton languages) {}
}
