package dev.gatehouse.evidence;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import dev.gatehouse.app.PackWords;
import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.testing.Evidences;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** The map of each profile in an evidence pack (features row 85). */
class AccessMapTest {
    private static final AuthenticationProfile THEN = Profiles.lists("Office", List.of("0.0.0.0/4", "64.0.0.0/4"),
            List.of("203.0.113.0/24"));
    private static final AuthenticationProfile NOW = Profiles.lists("Office", List.of("0.0.0.0/4", "2001:db8::/32"),
            List.of("8.0.0.0/12", "203.0.113.0/24"));

    private static Document map(AuthenticationProfile now, Optional<AuthenticationProfile> then) throws Exception {
        var pack = Pack.of(Evidences.input(Evidences.reading(now),
                then.map(earlier -> Snapshot.of(Evidences.reading(earlier), "last audit"))), PackWords.english());
        var text = PackTest.file(pack, "maps/" + Evidences.INSTANCE + "/_1.svg");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Stream<Element> all(Document map, String tag) {
        var found = map.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    private static List<String> fills(Element square) {
        var paths = square.getElementsByTagName("path");
        return IntStream.range(0, paths.getLength())
                .mapToObj(i -> ((Element) paths.item(i)).getAttribute("fill")).toList();
    }

    private static List<Element> squares(Document map) {
        return all(map, "g").toList();
    }

    @Test
    void everyKindOfBlockHasAPatternOfItsOwnAtItsPlace() throws Exception {
        var squares = squares(map(NOW, Optional.empty()));
        assertThat(squares).hasSize(2);
        assertThat(fills(squares.getFirst())).containsExactly("#1a7f37", "url(#blocked)", "url(#dead)");
        // 0.0.0.0/4 is the first sixteenth of the curve, at the upper left: 16 cells of 8 a side, less what is blocked
        assertThat(squares.getFirst().getElementsByTagName("path").item(0).getAttributes().getNamedItem("d")
                .getNodeValue()).startsWith("M0 0h");
        assertThat(squares.getFirst().getAttribute("aria-label")).contains("267", "386", "880 IPv4 addresses");
    }

    @Test
    void beforeAndNowStandSideBySideWithGainsAndLossesMarked() throws Exception {
        var squares = squares(map(NOW, Optional.of(THEN)));
        assertThat(squares).hasSize(4);
        assertThat(squares.get(0).getAttribute("aria-label")).startsWith("Before: ");
        assertThat(fills(squares.get(0))).containsExactly("#1a7f37");
        assertThat(fills(squares.get(1))).contains("#1a7f37", "url(#lost)").doesNotContain("url(#gained)");
        assertThat(fills(squares.get(3))).contains("url(#gained)");
        assertThat(squares.get(0).getAttribute("transform")).isNotEqualTo(squares.get(1).getAttribute("transform"));
    }

    @Test
    void ofIpv6ThePartThatIsSpokenOfStandsAmongItsNeighbours() throws Exception {
        var map = map(NOW, Optional.empty());
        assertThat(all(map, "text").map(Element::getTextContent)).contains("0.0.0.0/0 in blocks of /12",
                "2001:db0::/28 in blocks of /40");
    }

    @Test
    void whereNothingChangedOneMapIsEnough() throws Exception {
        assertThat(squares(map(NOW, Optional.of(NOW)))).hasSize(2);
    }

    @Test
    void noLineIsLongerThanThePictureIsWide() throws Exception {
        var map = map(Profiles.lists("W".repeat(40) + " 名前".repeat(10), List.of("10.0.0.0/8"), List.of()),
                Optional.empty());
        var width = Integer.parseInt(map.getDocumentElement().getAttribute("width"));
        assertThat(all(map, "text")).allSatisfy(text -> assertThat(text.getTextContent().codePoints()
                .mapToDouble(letter -> Integer.parseInt(text.getAttribute("font-size")) * (letter > 0x2E80 ? 1 : 0.5))
                .sum()).isLessThan(width));
        assertThat(all(map, "text").map(Element::getTextContent).reduce("", String::concat)).contains("WWWW", "名前");
    }

    @Test
    void theNameOfAProfileIsTextAndNothingElse() throws Exception {
        var map = map(Profiles.lists("<script>alert(1)</script>\u202e&\"", List.of(), List.of()), Optional.empty());
        assertThat(all(map, "script")).isEmpty();
        assertThat(map.getDocumentElement().getTextContent()).contains("<script>", "⟦U+202E⟧");
    }
}
