/**
 * The window: one package per feature, each with views (FXML and code-behind) and view-models. Views bind and forward;
 * view-models know no scene. What is shared stands in {@code ui.common} (services) and {@code ui.control} (controls).
 */
@NullMarked
package dev.gatehouse.ui;

import org.jspecify.annotations.NullMarked;
