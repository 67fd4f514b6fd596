package dev.gatehouse.ui.find;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import dev.gatehouse.ui.common.CopyRows;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Nothing;
import dev.gatehouse.ui.common.PageView;
import dev.gatehouse.ui.common.Shown;

/**
 * Whatever one looks for: where an address is let in and where it is not, over all profiles of the instance; a place by
 * its ARN; a profile by its name; anything the program can do.
 */
public final class FindView implements PageView {
    private static final int DOUBLE = 2;

    private final FindViewModel find;
    private final CommandsViewModel commands;
    private final Runnable leave;
    private final Messages messages;

    @FXML
    private TextField field;
    @FXML
    private Label statusLabel;
    @FXML
    private ListView<FoundProfile> list;
    @FXML
    private ListView<Command> commandList;
    @FXML
    private Button openButton;

    /**
     * Shows {@code find} and {@code commands}.
     *
     * @param leave
     *            goes back to the profiles
     */
    public FindView(FindViewModel find, CommandsViewModel commands, Runnable leave, Messages messages) {
        this.find = find;
        this.commands = commands;
        this.leave = leave;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        CopyRows.of(list, messages, one -> List.of(one.item().label(), one.verdict(), one.reason()));
        CopyRows.of(commandList, messages, one -> List.of(one.title(), one.hint()));
        field.textProperty().bindBidirectional(find.inputProperty());
        statusLabel.textProperty().bind(commands.addressProperty()
                .flatMap(address -> address ? find.statusProperty() : commands.noteProperty()));
        list.setItems(find.results());
        list.setCellFactory(_ -> new FoundCell());
        list.setPlaceholder(Nothing.saying(messages.text("find.empty")));
        commandList.setItems(commands.matches());
        commandList.setCellFactory(_ -> new CommandCell());
        commandList.setPlaceholder(Nothing.saying(messages.text("find.nothing")));
        list.visibleProperty().bind(commands.addressProperty());
        Shown.when(statusLabel, statusLabel.textProperty().map(text -> !text.isEmpty()));
        commandList.visibleProperty().bind(commands.addressProperty().not());
        openButton.textProperty().bind(commands.addressProperty()
                .map(address -> messages.text(address ? "find.go" : "find.do")));
        openButton.disableProperty().bind(commands.addressProperty().flatMap(address -> address
                ? Bindings.isEmpty(find.results())
                : Bindings.isEmpty(commands.matches())));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::fieldKey);
        opens(list);
        opens(commandList);
    }

    private void opens(ListView<?> shown) {
        shown.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        shown.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == DOUBLE) {
                open();
            }
        });
    }

    private ListView<?> shown() {
        return commands.addressProperty().get() ? list : commandList;
    }

    /** Offers what the window can do. */
    public void offer(List<Command> offered) {
        commands.offer(offered);
    }

    /** Moves the focus to the address and reads the profiles anew. */
    @Override
    public void focus() {
        find.begin();
        field.requestFocus();
        field.selectAll();
    }

    private void fieldKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !shown().getItems().isEmpty()) {
            begin(shown());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            open();
            event.consume();
        }
    }

    @FXML
    private void back() {
        find.stop();
        leave.run();
    }

    private static void begin(ListView<?> shown) {
        shown.requestFocus();
        shown.getSelectionModel().selectFirst();
    }

    @FXML
    private void open() {
        if (commands.addressProperty().get()) {
            openFound();
        } else {
            run();
        }
    }

    /** Does what is selected, or else what stands first. */
    private void run() {
        var chosen = commandList.getSelectionModel().getSelectedItem();
        if (chosen == null && !commandList.getItems().isEmpty()) {
            chosen = commandList.getItems().getFirst();
        }
        if (chosen != null) {
            find.stop();
            if (chosen.isProfile()) {
                leave.run();
            }
            chosen.action().run();
        }
    }

    private void openFound() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null && list.getItems().size() == 1) {
            chosen = list.getItems().getFirst();
        }
        if (chosen != null) {
            find.open(chosen);
            leave.run();
        } else if (!list.getItems().isEmpty()) {
            begin(list);
        }
    }
}
