package dev.gatehouse.ui.signin;

import java.util.Optional;
import java.util.function.Consumer;

import dev.gatehouse.domain.port.BrowserPage;
import dev.gatehouse.domain.port.DeviceCode;
import dev.gatehouse.domain.port.SignInDialog;
import dev.gatehouse.ui.common.TaskRunner;

/**
 * Brings what a sign-in shows to the window's thread.
 *
 * @param code
 *            the code of a device as it was typed; empty where none is wanted
 * @param opensBrowser
 *            whether a browser can be opened
 * @param page
 *            shows the page on which somebody signs in
 * @param device
 *            shows the code that is to be allowed in any browser
 */
record WindowDialog(TaskRunner runner, Optional<String> code, boolean opensBrowser, Consumer<BrowserPage> page,
        Consumer<DeviceCode> device) implements SignInDialog {
    @Override
    public void visit(BrowserPage shown) {
        runner.later(() -> page.accept(shown));
    }

    @Override
    public void allow(DeviceCode shown) {
        runner.later(() -> device.accept(shown));
    }
}
