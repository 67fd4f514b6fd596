package dev.gatehouse.sandbox;

import java.util.List;

/** Sixty rows as years of copying leave them behind; some would be refused if they were sent today. */
final class MessyImport {
    static final List<String> ALLOWED = List.of(
            // the same twice, and the same in other words
            "203.0.113.0/24", "203.0.113.0/24", "198.51.100.7", "198.51.100.7/32", "2001:db8:10::/48",
            "2001:0DB8:0010:0000:0000:0000:0000:0000/48", "2001:DB8:10:0::/48", "2001:db8:20::5",
            // bits beyond the prefix
            "10.1.2.3/8", "172.16.5.9/12", "2001:db8:30::1/48",
            // neighbours that make one range
            "192.0.2.0/26", "192.0.2.64/26", "192.0.2.128/26", "192.0.2.192/26", "81.2.69.160/28", "81.2.69.176/28",
            // rows inside other rows
            "203.0.113.128/25", "203.0.113.77", "10.20.0.0/16", "10.20.30.0/24", "2001:db8:10:4::/64",
            // addresses the service will hardly ever see
            "192.168.0.0/16", "192.168.1.0/24", "100.64.0.0/10", "169.254.10.0/24", "127.0.0.1", "fd12:3456:789a::/48",
            "fe80::/10", "::ffff:192.0.2.33",
            // allowed and blocked altogether
            "185.199.108.0/24", "185.199.109.10", "2001:db8:bad::/48",
            // ordinary ones
            "52.95.110.1/32", "52.95.110.2/32", "64.252.64.0/20", "151.101.1.69", "2a02:26f0:11::/48",
            // nothing that should ever have been stored
            "foo", "010.0.0.1", "fe80::1%eth0");

    static final List<String> BLOCKED = List.of(
            // takes rows of the allow list away altogether
            "185.199.108.0/22", "2001:db8:bad::/48", "2001:DB8:BAD::/48",
            // takes parts away
            "203.0.113.66", "203.0.113.66/32", "203.0.113.64/29", "64.252.70.0/24", "64.252.71.0/24", "10.20.30.40",
            "192.0.2.200/30", "2001:db8:10:4::dead", "172.16.99.1/24",
            // outside everything that is allowed
            "8.8.8.8", "8.8.4.0/24", "155.155.155.0/24", "45.83.64.0/22", "45.83.65.1", "2606:4700::/32",
            "2606:4700:10::/44");

    private MessyImport() {}
}
