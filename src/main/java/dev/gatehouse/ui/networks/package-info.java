/**
 * Networks people have given names to: kept on this computer, inserted into drafts, looked for in profiles. A change of
 * a network never changes a profile by itself.
 */
@NullMarked
package dev.gatehouse.ui.networks;

import org.jspecify.annotations.NullMarked;
