/**
 * What people keep on this computer beside what AWS holds: named networks and notes on rows. None of it
 * is ever sent to AWS, and nothing here changes who may sign in.
 */
@NullMarked
package dev.gatehouse.domain.local;

import org.jspecify.annotations.NullMarked;
