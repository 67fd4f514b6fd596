package dev.gatehouse.ui.gallery;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.javafx.FontIcon;

import dev.gatehouse.domain.address.AccessLayers;
import dev.gatehouse.domain.address.AccessRaster;
import dev.gatehouse.domain.address.AccessRules;
import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.ui.control.AddressListView;
import dev.gatehouse.ui.control.AddressMap;
import dev.gatehouse.ui.control.AddressRow;
import dev.gatehouse.ui.control.Badge;
import dev.gatehouse.ui.control.Card;
import dev.gatehouse.ui.control.PillVariant;
import dev.gatehouse.ui.control.RangeSegment;
import dev.gatehouse.ui.control.RangeSegment.Kind;
import dev.gatehouse.ui.control.RangeStrip;

/** Lists of addresses and pictures of ranges. */
final class AddressSpecimens {

    private AddressSpecimens() {}

    static Node editor() {
        var card = card("Who may sign in", list(
                AddressRow.of("200.255.10.0/24").withNote("256 addresses · note: contractor floor"),
                AddressRow.of("200.255.40.50").withNote("1 address"),
                AddressRow.of("192.123.211.211").withNote("1 address")
                        .withBadge(new Badge("no effect", PillVariant.WARNING)),
                AddressRow.of("198.51.100.7").withNote("1 address").withBadge(new Badge("added", PillVariant.ACCENT))));
        card.setIcon("fth-shield");
        var allowed = new ToggleButton("Allowed 1");
        var blocked = new ToggleButton("Blocked 4");
        blocked.setSelected(true);
        var add = new Button("Add", new FontIcon("fth-plus"));
        card.getTrailing().addAll(new SegmentedButton(allowed, blocked), add, new Button("Paste…"));
        var strip = strip();
        var padded = new VBox(strip);
        padded.setStyle("-fx-padding: 12 14 14 14");
        card.getContent().add(padded);
        return card;
    }

    private static RangeStrip strip() {
        var strip = new RangeStrip();
        strip.setCaption("IPv4, 200.255.0.0 – 200.255.255.255");
        strip.setSummary("65 279 of 65 536 admitted");
        strip.setAllowedText("allowed");
        strip.setBlockedText("blocked inside");
        strip.setDeadText("without effect");
        strip.getSegments().setAll(new RangeSegment(Kind.ALLOWED, 0, 1, "200.255.0.0/16 is allowed"),
                new RangeSegment(Kind.BLOCKED, 10 / 256.0, 16 / 256.0, "200.255.10.0/24 is blocked, 256 addresses"),
                new RangeSegment(Kind.BLOCKED, 40.2 / 256, 40.2 / 256, "200.255.40.50 is blocked, 1 address"),
                new RangeSegment(Kind.DEAD, 200 / 256.0, 214 / 256.0, "200.255.200.0/24 has no effect"));
        strip.currentProperty().set(1);
        return strip;
    }

    static Node map() {
        var live = AccessRules.of(rows("32.0.0.0/3", "100.64.0.0/10", "200.255.0.0/16"), rows("40.0.0.0/6"));
        var draft = AccessRules.of(rows("32.0.0.0/4", "100.64.0.0/10", "160.0.0.0/5", "200.255.0.0/16"),
                rows("36.0.0.0/6", "224.0.0.0/4"));
        var map = new AddressMap();
        map.rasterProperty()
                .set(AccessRaster.of(AccessLayers.of(draft, live), AddressRange.all(AddressFamily.IPV4), 8));
        map.currentProperty().set(100 * 256 + 64);
        map.setMinSize(300, 300);
        var box = new VBox(map);
        box.setStyle("-fx-padding: 8");
        var card = new Card();
        card.setTitle("Address map");
        card.getContent().add(box);
        return card;
    }

    private static List<AddressEntry> rows(String... texts) {
        return List.of(texts).stream().map(AddressEntry::of).toList();
    }

    static Node difficult() {
        return card("Difficult rows", list(
                AddressRow.of("300.1.1.1").withError("300 is not between 0 and 255. AWS would refuse the whole list."),
                AddressRow.of("10.0.0.0/8").withNote("16 777 216 addresses · private")
                        .withBadge(new Badge("never seen by AWS", PillVariant.DANGER)),
                AddressRow.of("2001:db8:85a3:1234:5678:8a2e:370:7334/128").withNote("1 address"),
                AddressRow.of("203.0.113.7\u202E\u200B").withNote("1 address")
                        .withError("holds two characters that cannot be seen"),
                AddressRow.of("9".repeat(100_000))
                        .withNote("a note that is far too long for its row and goes on and on and on"),
                AddressRow.of("203.0.113.0/24").withNote("256 addresses")
                        .withBadge(new Badge("duplicate", PillVariant.QUIET))));
    }

    static Node empty() {
        AddressListView list = list();
        list.setEmptyTitle("Empty = everyone is allowed");
        list.setEmptyText("Add an address or paste a list to let only some in.");
        return card("Allowed", list);
    }

    private static AddressListView list(AddressRow... rows) {
        var list = new AddressListView();
        list.setRemoveText("Remove this row");
        list.setPromptText("Address or range, as 203.0.113.0/24");
        list.getRows().setAll(List.of(rows));
        return list;
    }

    private static Card card(String title, AddressListView list) {
        var card = new Card();
        card.setTitle(title);
        card.getStyleClass().add("flush");
        card.getContent().add(list);
        return card;
    }
}
