package dev.gatehouse.ui.signin;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The page of AWS on which a sign-in is allowed, while it is waited for. Only pages of AWS are opened from here. */
final class SignInPage {
    private static final Pattern AWS_PAGE = Pattern.compile(
            "https://([a-z0-9-]+[.])+(awsapps[.]com|amazonaws[.]com|amazonaws[.]com[.]cn|aws)(/.*)?");

    private final ReadOnlyStringWrapper link = new ReadOnlyStringWrapper("");
    private Optional<Consumer<String>> browser = Optional.empty();
    private boolean answers;

    /** Where it is; empty while none is waited for. */
    ReadOnlyStringProperty linkProperty() {
        return link.getReadOnlyProperty();
    }

    /** Who opens pages in the browser of this computer. */
    void browser(Consumer<String> opener) {
        browser = Optional.of(opener);
    }

    boolean hasBrowser() {
        return browser.isPresent();
    }

    /** Whether the page that is waited for answers to this computer by itself, without a code. */
    boolean answers() {
        return answers;
    }

    /** Whether it can be opened from here: it is one of AWS, by https. */
    boolean canOpen() {
        return hasBrowser() && AWS_PAGE.matcher(link.get()).matches();
    }

    /** Opens it where it can be; whether a browser came up, nobody can tell. */
    void open() {
        if (canOpen()) {
            browser.ifPresent(opener -> opener.accept(link.get()));
        }
    }

    /** A page that answers by itself. */
    void awaitAnswer(String where) {
        answers = true;
        link.set(where);
    }

    /** A page on which a code is compared or typed. */
    void awaitCode(String where) {
        link.set(where);
    }

    /** None is waited for any more. */
    void leave() {
        answers = false;
        link.set("");
    }
}
