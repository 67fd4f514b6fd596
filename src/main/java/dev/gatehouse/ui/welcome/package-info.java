/** The first page: explore the sandbox, or connect to AWS. */
@NullMarked
package dev.gatehouse.ui.welcome;

import org.jspecify.annotations.NullMarked;
