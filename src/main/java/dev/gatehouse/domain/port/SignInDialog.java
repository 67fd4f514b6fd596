package dev.gatehouse.domain.port;

import java.util.Optional;

/** What a sign-in asks of a person. It is called on the thread that signs in. */
public interface SignInDialog {

    /** The code of the MFA device, where one was asked for; kept nowhere. */
    Optional<String> code();

    /** Shows what has to be allowed in a browser; the sign-in waits for that. */
    void allow(DeviceCode shown);

    /**
     * Whether a page of AWS can be opened in the browser of this computer, whose answer comes back to it; where not, a
     * code is shown that is allowed in any browser.
     */
    default boolean opensBrowser() {
        return false;
    }

    /** Shows the page on which somebody signs in; the sign-in waits for that. */
    default void visit(BrowserPage shown) {
        // only where a browser can be opened
    }

    /** A dialog of nobody but a code. */
    static SignInDialog of(Optional<String> code) {
        return new SignInDialog() {
            @Override
            public Optional<String> code() {
                return code;
            }

            @Override
            public void allow(DeviceCode shown) {
                // nobody is there to see it; it ends unallowed
            }
        };
    }
}
