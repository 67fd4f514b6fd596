package dev.gatehouse.app;

import java.util.List;

import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

/** Hands of the operating system: its window in front gets the keys, as from a person. */
final class RobotHands implements Hands {
    private final Robot robot = new Robot();

    @Override
    public void press(List<KeyCode> keys) {
        keys.forEach(robot::keyPress);
        keys.reversed().forEach(robot::keyRelease);
    }

    @Override
    public void type(char character) {
        var key = Key.of(character);
        press(key.shifted() ? List.of(KeyCode.SHIFT, key.code()) : List.of(key.code()));
    }
}
