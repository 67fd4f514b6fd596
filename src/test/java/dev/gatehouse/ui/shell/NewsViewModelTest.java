package dev.gatehouse.ui.shell;

import org.junit.jupiter.api.Test;

import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.shell.NewsViewModel.News;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

class NewsViewModelTest {
    private final World world = new World(Profiles.example3(), Profiles.open("Example 4"));
    private final ShellViewModel shell = world.shell;
    private final NewsViewModel news = shell.news();

    @Test
    void whatEndsOnAnotherPageIsSaidAndLeadsThere() {
        open();
        shell.pages().fleet().start();
        assertThat(news.newsProperty().get()).isEqualTo(News.FLEET);
        assertThat(shell.pageProperty().get()).as("nothing moves by itself").isEqualTo(Page.PROFILES);
        news.show();
        assertThat(shell.pageProperty().get()).isEqualTo(Page.FLEET);
        assertThat(news.newsProperty().get()).isNull();
    }

    @Test
    void whatEndsBeforeSomebodysEyesIsNoNews() {
        open();
        shell.go(Page.FLEET);
        shell.pages().fleet().start();
        assertThat(news.newsProperty().get()).isNull();
    }

    @Test
    void behindAnotherWindowOrTheHandbookNobodyLooks() {
        open();
        shell.go(Page.INSTANCES);
        news.attentionProperty().set(false);
        shell.pages().instances().start();
        assertThat(news.newsProperty().get()).isEqualTo(News.INSTANCES);
        news.dismiss();
        news.attentionProperty().set(true);
        shell.toggle(Over.HELP);
        shell.pages().instances().start();
        assertThat(news.newsProperty().get()).isEqualTo(News.INSTANCES);
    }

    @Test
    void goingThereOneselfPutsItAway() {
        open();
        shell.pages().evidence().show();
        shell.pages().evidence().start();
        assertThat(news.newsProperty().get()).isEqualTo(News.EVIDENCE);
        shell.go(Page.HISTORY);
        assertThat(news.newsProperty().get()).isEqualTo(News.EVIDENCE);
        shell.go(Page.EVIDENCE);
        assertThat(news.newsProperty().get()).isNull();
    }

    @Test
    void aRefusedLinkIsSaidAndLeadsToWhereAPlaceIsEntered() {
        open();
        news.linkRefused();
        assertThat(news.newsProperty().get()).isEqualTo(News.LINK);
        assertThat(shell.pageProperty().get()).as("nothing moves by itself").isEqualTo(Page.PROFILES);
        news.show();
        assertThat(shell.pageProperty().get()).isEqualTo(Page.CONNECT);
        assertThat(shell.pages().connection().instanceProperty().get()).isEmpty();
    }

    private void open() {
        world.opened("Example 3");
        world.connection.refresh();
        shell.pages().instances().choices().sources().getFirst().chosen().set(true);
    }
}
