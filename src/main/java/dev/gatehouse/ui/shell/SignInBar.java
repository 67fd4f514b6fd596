package dev.gatehouse.ui.shell;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.Buttons;
import dev.gatehouse.ui.common.Clipboards;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.control.MessageBar;
import dev.gatehouse.ui.control.Tone;
import dev.gatehouse.ui.signin.SignInViewModel;
import dev.gatehouse.ui.signin.SignInViewModel.State;

/** The bar above every page when the session ends or has ended, with the ways to sign in. It takes no focus. */
final class SignInBar {
    private static final double CODE_WIDTH = 96;

    private final SignInViewModel session;
    private final MessageBar bar;
    private final Messages messages;
    private final Announcer announcer;
    private final PasswordField code = new PasswordField();

    SignInBar(SignInViewModel session, MessageBar bar, Messages messages, Announcer announcer) {
        this.session = session;
        this.bar = bar;
        this.messages = messages;
        this.announcer = announcer;
    }

    void bind() {
        bar.titleProperty().bind(session.titleProperty());
        bar.bodyProperty().bind(session.bodyProperty());
        bar.wantedProperty().bind(session.stateProperty().map(state -> state != State.NONE));
        code.setId("codeField");
        code.setPrefWidth(CODE_WIDTH);
        code.setPromptText(messages.text("signin.code.prompt"));
        code.setAccessibleText(messages.text("signin.code"));
        code.textProperty().bindBidirectional(session.codeProperty());
        code.setOnAction(_ -> session.signIn());
        session.stateProperty().subscribe(_ -> show());
        session.codeWantedProperty().subscribe(_ -> show());
        session.commandProperty().subscribe(_ -> show());
        session.linkProperty().subscribe(_ -> show());
        session.titleProperty().subscribe(title -> {
            if (!title.isEmpty()) {
                announcer.tell(title, session.bodyProperty().get());
            }
        });
    }

    /** Puts the focus where one signs in. */
    void focus() {
        bar.getActions().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void show() {
        var state = session.stateProperty().get();
        bar.setTone(switch (state) {
            case NONE, WORKING -> Tone.INFO;
            case ENDING, ENDED -> Tone.WARNING;
            case FAILED, SOMEBODY_ELSE -> Tone.DANGER;
        });
        var actions = switch (state) {
            case NONE -> List.<Node>of();
            case WORKING -> waiting();
            case ENDING, ENDED, FAILED, SOMEBODY_ELSE -> ways();
        };
        bar.getActions().setAll(actions);
    }

    private List<Node> waiting() {
        var ways = new ArrayList<Node>();
        var link = session.linkProperty().get();
        if (session.canOpen()) {
            ways.add(button("openLinkButton", "signin.open", session::open));
        }
        if (!link.isEmpty()) {
            ways.add(button("copyLinkButton", "signin.link", () -> Clipboards.copy(link)));
        }
        if (session.canUseCode()) {
            ways.add(button("useCodeButton", "signin.use.code", session::useCode));
        }
        ways.add(button("cancelSignInButton", "signin.cancel", session::cancel));
        return ways;
    }

    private List<Node> ways() {
        var ways = new ArrayList<Node>();
        if (session.codeWantedProperty().getValue()) {
            ways.add(code);
        }
        ways.add(button("signInButton", session.isFirst() ? "signin.first" : "signin.go", session::signIn));
        var command = session.commandProperty().getValue();
        if (!command.isEmpty()) {
            ways.add(button("copyCommandButton", "signin.copy", () -> Clipboards.copy(command)));
        }
        ways.add(button("offlineButton",
                session.stateProperty().get() == State.ENDING ? "signin.later" : "signin.offline",
                session::later));
        return ways;
    }

    private Button button(String id, String key, Runnable action) {
        return Buttons.of(messages.text(key), id, action);
    }
}
