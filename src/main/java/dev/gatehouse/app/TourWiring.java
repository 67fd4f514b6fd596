package dev.gatehouse.app;

import java.time.Duration;

import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.LoadedView;
import dev.gatehouse.ui.common.ThemeChoice;
import dev.gatehouse.ui.common.ThemeManager;
import dev.gatehouse.ui.common.ViewLoader;
import dev.gatehouse.ui.tour.TourView;
import dev.gatehouse.ui.tour.TourViewModel;

/** Wires the tour, which is made once the first frame is drawn: no start waits for it. */
final class TourWiring {
    private final WindowCore core;
    private final ThemeManager themes;
    private Runnable showAround = () -> tour().begin();
    private @Nullable TourViewModel tour;

    TourWiring(WindowCore core, ThemeManager themes) {
        this.core = core;
        this.themes = themes;
    }

    /** What is told and played; made when it is first asked for. */
    TourViewModel tour() {
        var made = tour;
        if (made == null) {
            made = new TourViewModel(TourJourneys::told, core.runner(), core.ticker(), core.messages());
            tour = made;
        }
        return made;
    }

    /** Lets journeys be shown in a window beside {@code window}; hands rest for {@code breath} between two keys. */
    void playBeside(Window window, Duration breath) {
        tour().playedBy(new TourStage(tour(), window, new TourStage.Around(this::bar,
                () -> ThemeChoice.valueOf(themes.themeProperty().get().name()), breath, core.runner(),
                core.messages())));
    }

    /** What is done when somebody wants to be shown around; the tour begins where nothing else is said. */
    void onShowAround(Runnable wanted) {
        showAround = wanted;
    }

    /** Shows somebody around. */
    void showAround() {
        showAround.run();
    }

    /** Lets {@code loader} read the view of it. */
    void register(ViewLoader loader) {
        loader.register(TourView.class, this::view);
    }

    /** The bar that tells of it. */
    LoadedView<TourView> bar() {
        return new ViewLoader(core.messages()).register(TourView.class, this::view).load(TourView.class);
    }

    private TourView view() {
        return new TourView(tour(), core.messages(), new Announcer());
    }
}
