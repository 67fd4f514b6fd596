package dev.gatehouse.app;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Hands that never leave one scene: what they press goes to whatever has its focus, and the keyboard and the pointer of
 * the person before the screen stay theirs, also while another window is in front.
 */
final class EventHands implements Hands {
    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    private final Scene scene;
    private final Duration breath;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
    private boolean pressing;

    /**
     * Hands over a scene.
     *
     * @param breath
     *            how long they rest after each act, so that it can be followed
     */
    EventHands(Scene scene, Duration breath) {
        this.scene = scene;
        this.breath = breath;
    }

    /** Whether the event that is being dispatched now comes from them; on the FX thread. */
    boolean arePressing() {
        return pressing;
    }

    @Override
    public void press(List<KeyCode> keys) {
        keys.forEach(key -> {
            held.add(key);
            fire(KeyEvent.KEY_PRESSED, key, KeyEvent.CHAR_UNDEFINED);
            if (held.size() == 1 && !typed(key).isEmpty()) {
                fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, typed(key));
            }
        });
        keys.reversed().forEach(this::release);
    }

    @Override
    public void type(char character) {
        var key = Key.of(character);
        if (key.shifted()) {
            held.add(KeyCode.SHIFT);
            fire(KeyEvent.KEY_PRESSED, KeyCode.SHIFT, KeyEvent.CHAR_UNDEFINED);
        }
        held.add(key.code());
        fire(KeyEvent.KEY_PRESSED, key.code(), KeyEvent.CHAR_UNDEFINED);
        fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, String.valueOf(character));
        release(key.code());
        if (key.shifted()) {
            release(KeyCode.SHIFT);
        }
    }

    @Override
    public void breathe() {
        try {
            Thread.sleep(breath);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void release(KeyCode key) {
        held.remove(key);
        fire(KeyEvent.KEY_RELEASED, key, KeyEvent.CHAR_UNDEFINED);
    }

    private static String typed(KeyCode key) {
        return switch (key) {
            case SPACE -> " ";
            case ENTER -> "\r";
            default -> "";
        };
    }

    /** The same path that a key of the operating system takes. What Control is elsewhere, Command is on macOS. */
    private void fire(EventType<KeyEvent> type, KeyCode code, String character) {
        var control = held.contains(KeyCode.CONTROL);
        var event = new KeyEvent(type, character, "", code, held.contains(KeyCode.SHIFT), control && !MAC,
                held.contains(KeyCode.ALT), control && MAC);
        var owner = scene.getFocusOwner();
        pressing = true;
        try {
            Event.fireEvent(owner == null ? scene : owner, event);
        } finally {
            pressing = false;
        }
    }
}
