package dev.gatehouse.evidence.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The page as paper reads it. */
class ReportReaderTest {
    @Test
    void of_what_it_does_not_know_it_takes_the_text() throws IOException {
        assertThat(read(
                "<section>one<p>two <i>three</i></p><dl><dt>four</dt></dl><div class=\"new\">five</div></section>"))
                .extracting(ReportReaderTest::text).containsExactly("one", "two three", "four", "five");
    }

    @Test
    void a_cell_keeps_paragraphs_and_items_apart() throws IOException {
        var grid = (Block.Grid) read(
                "<table><tbody><tr><th scope=\"row\">A</th><td>b<p>c</p><ul><li>d</li></ul></td></tr>"
                        + "</tbody></table>")
                .getFirst();
        var cells = grid.body().getFirst().cells();
        assertThat(cells.getFirst().heads()).isEqualTo("Row");
        assertThat(cells.getLast().paras()).extracting(para -> para.item() + words(para.pieces()))
                .containsExactly("falseb", "falsec", "trued");
    }

    @Test
    void what_is_no_page_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportReader.read("<p>one".getBytes(StandardCharsets.UTF_8), block -> {}));
    }

    private static List<Block> read(String body) throws IOException {
        var blocks = new ArrayList<Block>();
        ReportReader.read(("<html><head><title>no</title></head><body>" + body + "</body></html>")
                .getBytes(StandardCharsets.UTF_8), blocks::add);
        return blocks;
    }

    private static String text(Block block) {
        return block instanceof Block.Paragraph(var _, var pieces) ? words(pieces) : block.toString();
    }

    private static String words(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece instanceof Piece.Text text ? text.text() : "")
                .collect(Collectors.joining());
    }
}
