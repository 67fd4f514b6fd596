package dev.gatehouse.ui.common;

import javafx.scene.Parent;

/** A view read from FXML: what to put into the scene, and its code-behind. */
public record LoadedView<V>(Parent root, V view) {}
