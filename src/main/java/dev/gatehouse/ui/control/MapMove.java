package dev.gatehouse.ui.control;

import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/** What a key means on an {@link AddressMap}. */
enum MapMove {
    IN(0, 0), FAR_IN(0, 0), OUT(0, 0), HOME(0, 0), LEAVE(0, 0), LEFT(-1, 0), RIGHT(1, 0), UP(0, -1), DOWN(0,
            1), FAR_LEFT(-1, 0), FAR_RIGHT(1, 0), FAR_UP(0, -1), FAR_DOWN(0, 1);

    private final int right;
    private final int down;

    MapMove(int right, int down) {
        this.right = right;
        this.down = down;
    }

    int right() {
        return right;
    }

    int down() {
        return down;
    }

    static @Nullable MapMove of(KeyEvent event) {
        boolean far = event.isShiftDown();
        if (event.isShortcutDown() || event.isAltDown()) {
            return null;
        }
        return switch (event.getCode()) {
            case LEFT -> far ? FAR_LEFT : LEFT;
            case RIGHT -> far ? FAR_RIGHT : RIGHT;
            case UP -> far ? FAR_UP : UP;
            case DOWN -> far ? FAR_DOWN : DOWN;
            case ENTER -> far ? FAR_IN : IN;
            case PLUS, EQUALS, ADD -> IN;
            case BACK_SPACE, MINUS, SUBTRACT -> OUT;
            case HOME -> HOME;
            case ESCAPE -> LEAVE;
            default -> null;
        };
    }
}
