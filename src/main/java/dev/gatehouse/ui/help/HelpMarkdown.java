package dev.gatehouse.ui.help;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads the Markdown of the handbook into blocks. What this handbook has no use for is refused, not passed over. */
final class HelpMarkdown {
    private final Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final Set<String> paths;

    /** Links lead to these pages; any other link is plain text. */
    HelpMarkdown(Set<String> paths) {
        this.paths = Set.copyOf(paths);
    }

    /**
     * Reads a page.
     *
     * @throws IllegalArgumentException
     *             when it holds something that cannot be shown
     */
    HelpPage page(String path, String markdown) {
        var blocks = new ArrayList<Block>();
        for (var node = parser.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            add(blocks, node, path);
        }
        return new HelpPage(path, List.copyOf(blocks));
    }

    private void add(List<Block> blocks, Node node, String path) {
        switch (node) {
            case Heading heading -> blocks.add(new Block.Heading(heading.getLevel(), Block.text(spans(node, path))));
            case Paragraph _ -> blocks.add(new Block.Paragraph(spans(node, path)));
            case FencedCodeBlock code -> blocks.add(new Block.Code(code.getLiteral().stripTrailing()));
            case ListBlock list -> items(blocks, list, path);
            case TableBlock table -> blocks.add(table(table, path));
            default -> throw new IllegalArgumentException(path + ": " + node);
        }
    }

    private void items(List<Block> blocks, ListBlock list, String path) {
        var number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var marker = list instanceof BulletList ? "•" : number++ + ".";
            for (var part = item.getFirstChild(); part != null; part = part.getNext()) {
                if (part instanceof Paragraph) {
                    blocks.add(new Block.Item(marker, spans(part, path)));
                } else {
                    add(blocks, part, path);
                }
            }
        }
    }

    private Block.Table table(TableBlock table, String path) {
        var rows = new ArrayList<List<List<Span>>>();
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
                var cells = new ArrayList<List<Span>>();
                for (var cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
                    cells.add(spans(cell, path));
                }
                rows.add(List.copyOf(cells));
            }
        }
        return new Block.Table(List.copyOf(rows));
    }

    private List<Span> spans(Node parent, String path) {
        var spans = new ArrayList<Span>();
        add(spans, parent, Span.Style.PLAIN, path);
        return List.copyOf(spans);
    }

    private void add(List<Span> spans, Node parent, Span.Style style, String path) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> spans.add(new Span(text.getLiteral(), style));
                case Code code -> spans.add(new Span(code.getLiteral(), Span.Style.CODE));
                case SoftLineBreak _ -> spans.add(new Span(" ", style));
                case HardLineBreak _ -> spans.add(new Span("\n", style));
                case StrongEmphasis _ -> add(spans, node, Span.Style.STRONG, path);
                case Emphasis _ -> add(spans, node, Span.Style.EMPHASIS, path);
                case Link link -> spans.add(link(link, path));
                default -> throw new IllegalArgumentException(path + ": " + node);
            }
        }
    }

    private Span link(Link link, String path) {
        var words = Block.text(spans(link, path));
        var target = URI.create(path).resolve(link.getDestination().replaceFirst("#.*", "")).toString();
        return paths.contains(target)
                ? new Span(words, Span.Style.LINK, target)
                : new Span(words, Span.Style.PLAIN);
    }
}
