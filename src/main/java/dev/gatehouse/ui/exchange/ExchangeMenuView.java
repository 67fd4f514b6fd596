package dev.gatehouse.ui.exchange;

import javafx.fxml.FXML;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;

import dev.gatehouse.ui.common.Clipboards;
import dev.gatehouse.ui.common.Messages;

/** The menu above the form with what takes the draft out of the window or settings into it. */
public final class ExchangeMenuView {
    private final ExchangeViewModel exchange;
    private final Runnable toMany;
    private final Messages messages;

    @FXML
    private MenuButton menu;
    @FXML
    private Menu copyMenu;

    /**
     * Offers what {@code exchange} can do.
     *
     * @param toMany
     *            leads to the page where the change is applied to many profiles
     */
    public ExchangeMenuView(ExchangeViewModel exchange, Runnable toMany, Messages messages) {
        this.exchange = exchange;
        this.toMany = toMany;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        exchange.file().onAsk(this::chooseFile);
        var forms = exchange.copyAs().forms();
        for (var form = 0; form < forms.size(); form++) {
            copyMenu.getItems().add(item(forms.get(form), form));
        }
        exchange.copyAs().copiedProperty().subscribe(text -> {
            if (!text.isEmpty()) {
                Clipboards.copy(text);
            }
        });
    }

    private MenuItem item(String name, int form) {
        var item = new MenuItem(name);
        item.setOnAction(_ -> exchange.copyAs().copy(form));
        return item;
    }

    @FXML
    private void save() {
        exchange.file().ask();
    }

    @FXML
    private void link() {
        exchange.copyAs().copyLink();
    }

    @FXML
    private void many() {
        toMany.run();
    }

    @FXML
    private void permissions() {
        exchange.permissions().look();
    }

    @FXML
    private void settings() {
        exchange.settings().toggle();
    }

    private void chooseFile() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("file.save.title"));
        chooser.setInitialFileName(exchange.file().suggestedName());
        var file = chooser.showSaveDialog(menu.getScene().getWindow());
        if (file != null) {
            exchange.file().save(file.toPath());
        }
    }
}
