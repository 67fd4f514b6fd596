/**
 * What every view shares: work off the FX thread ({@link dev.gatehouse.ui.common.TaskRunner}), words
 * ({@link dev.gatehouse.ui.common.Messages}), views from FXML ({@link dev.gatehouse.ui.common.ViewLoader}), themes, the
 * clipboard. It is the only room that calls {@code Platform.runLater}, and it knows no feature and no control of ours.
 * View-models may use the interfaces and the words; they may not use what touches the scene.
 */
@NullMarked
package dev.gatehouse.ui.common;

import org.jspecify.annotations.NullMarked;
