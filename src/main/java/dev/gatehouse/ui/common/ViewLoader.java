package dev.gatehouse.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/**
 * Reads {@code XView.fxml} from the package of {@code XView}, with its code-behind made by a registered supplier, the
 * words of the window as resources. A class nobody registered is an error at once. What {@code X.css} beside it says is
 * part of every scene ({@link ThemeManager}).
 */
public final class ViewLoader {
    private final Messages messages;
    private final Map<Class<?>, Supplier<?>> factories = new HashMap<>();

    /** A loader that knows no view yet. */
    public ViewLoader(Messages messages) {
        this.messages = messages;
    }

    /** Registers how a view's code-behind is made; the last registration wins. */
    public <V> ViewLoader register(Class<V> view, Supplier<? extends V> factory) {
        factories.put(view, factory);
        return this;
    }

    /** The views that can be loaded. */
    public Set<Class<?>> registered() {
        return Set.copyOf(factories.keySet());
    }

    /** Loads a view, views it includes too. */
    public <V> LoadedView<V> load(Class<V> view) {
        FXMLLoader loader = new FXMLLoader(fxmlOf(view), messages.bundle());
        loader.setClassLoader(view.getClassLoader());
        loader.setControllerFactory(this::create);
        Parent root = read(loader, view);
        return new LoadedView<>(root, view.cast(loader.getController()));
    }

    private static Parent read(FXMLLoader loader, Class<?> view) {
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot load " + view.getSimpleName() + ".fxml", e);
        }
    }

    private Object create(Class<?> type) {
        Supplier<?> factory = factories.get(type);
        if (factory == null) {
            throw new IllegalStateException("No factory registered for " + type.getName());
        }
        return factory.get();
    }

    private static URL fxmlOf(Class<?> view) {
        URL fxml = view.getResource(view.getSimpleName() + ".fxml");
        if (fxml == null) {
            throw new IllegalStateException("No " + view.getSimpleName() + ".fxml beside " + view.getName());
        }
        return fxml;
    }
}
