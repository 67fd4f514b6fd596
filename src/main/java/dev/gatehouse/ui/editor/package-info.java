/**
 * The editor of one profile: who may sign in, for how long, and what that means. A
 * {@link dev.gatehouse.ui.editor.DraftModel}
 * holds the draft and its history; every view-model here shows a part of it and changes it through named steps.
 */
@NullMarked
package dev.gatehouse.ui.editor;

import org.jspecify.annotations.NullMarked;
