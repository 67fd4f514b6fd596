/** Opens changes that a colleague prepared: verified, compared with what AWS holds, and shown as a draft to review. */
@NullMarked
package dev.gatehouse.ui.handover;

import org.jspecify.annotations.NullMarked;
