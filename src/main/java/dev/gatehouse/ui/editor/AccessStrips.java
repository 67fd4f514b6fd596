package dev.gatehouse.ui.editor;

import java.util.List;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.control.RangeSegment;
import dev.gatehouse.ui.control.RangeStrip;

/** Pictures of who may sign in as strips, with one legend under the last. */
public final class AccessStrips {
    private AccessStrips() {}

    /** One strip for each picture; the legend names only what some picture shows. */
    public static List<RangeStrip> of(List<AccessPicture> pictures, Messages messages) {
        var strips = pictures.stream().map(AccessStrips::strip).toList();
        if (!strips.isEmpty()) {
            var last = strips.getLast();
            last.setAllowedText(messages.text("picture.legend.allowed"));
            last.setBlockedText(legend(pictures, RangeSegment.Kind.BLOCKED, "picture.legend.blocked", messages));
            last.setDeadText(legend(pictures, RangeSegment.Kind.DEAD, "picture.legend.dead", messages));
            last.gainedTextProperty()
                    .set(legend(pictures, RangeSegment.Kind.GAINED, "picture.legend.gained", messages));
            last.lostTextProperty().set(legend(pictures, RangeSegment.Kind.LOST, "picture.legend.lost", messages));
        }
        return strips;
    }

    private static RangeStrip strip(AccessPicture picture) {
        var strip = new RangeStrip();
        strip.setCaption(picture.caption());
        strip.setSummary(picture.summary());
        strip.getSegments().setAll(picture.segments());
        return strip;
    }

    private static String legend(List<AccessPicture> pictures, RangeSegment.Kind kind, String key, Messages messages) {
        return pictures.stream().flatMap(picture -> picture.segments().stream())
                .anyMatch(segment -> segment.kind() == kind) ? messages.text(key) : "";
    }
}
