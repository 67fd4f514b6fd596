/**
 * Addresses, lists of addresses, and who may sign in. Text becomes a {@link dev.gatehouse.domain.address.ParsedAddress}
 * that is either an exact CIDR block or a rejection with its reason; blocks become an
 * {@link dev.gatehouse.domain.address.AddressSet}, an exact set over both families; two lists become
 * {@link dev.gatehouse.domain.address.AccessRules}, the rule of AWS (domain §2). The contract: every value is immutable
 * and safe to share between threads, no text of any kind makes a parser throw, sizes are exact, IPv4 and IPv6 are never
 * converted into each other silently, and no answer depends on the locale.
 */
@NullMarked
package dev.gatehouse.domain.address;

import org.jspecify.annotations.NullMarked;
