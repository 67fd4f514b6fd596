package dev.gatehouse.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a tagged PDF as one does who listens to it: by its structure, not by its pages. */
public final class PdfReading {
    private PdfReading() {}

    /** An element of the structure. */
    public record Element(String kind, COSDictionary dictionary) {}

    /** All elements, in the order of reading. */
    public static Stream<Element> elements(PDDocument document) {
        var all = new ArrayList<Element>();
        gather(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), all);
        return all.stream();
    }

    private static void gather(COSDictionary parent, List<Element> all) {
        for (var kid : kids(parent)) {
            if (kid instanceof COSDictionary element && element.containsKey(COSName.S)) {
                all.add(new Element(element.getNameAsString(COSName.S), element));
                gather(element, all);
            }
        }
    }

    private static List<COSBase> kids(COSDictionary parent) {
        return switch (parent.getDictionaryObject(COSName.K)) {
            case null -> List.of();
            case COSArray kids -> IntStream.range(0, kids.size()).mapToObj(kids::getObject).toList();
            case COSBase only -> List.of(only);
        };
    }

    /** All texts that belong to an element, in the order of reading, as they are meant. */
    public static String spoken(PDDocument document) throws IOException {
        return read(document, true);
    }

    /** The same as they are drawn. */
    public static String drawn(PDDocument document) throws IOException {
        return read(document, false);
    }

    private static String read(PDDocument document, boolean meant) throws IOException {
        Map<COSDictionary, Map<Integer, String>> marks = new HashMap<>();
        for (var page : document.getPages()) {
            marks.put(page.getCOSObject(), marks(page, meant));
        }
        var text = new StringBuilder();
        elements(document).forEach(element -> kids(element.dictionary()).forEach(kid -> {
            if (kid instanceof COSInteger mark) {
                text.append(mark(marks, element.dictionary(), mark.intValue()));
            } else if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
                text.append(mark(marks, reference, reference.getInt(COSName.MCID)));
            }
        }));
        return text.toString();
    }

    /** The text of a mark on the page that its owner names. */
    private static String mark(Map<COSDictionary, Map<Integer, String>> marks, COSDictionary owner, int number) {
        return Objects.requireNonNull(Objects.requireNonNull(marks.get(owner.getCOSDictionary(COSName.PG)))
                .get(number));
    }

    private static Map<Integer, String> marks(PDPage page, boolean meant) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        return extractor.getMarkedContents().stream().filter(mark -> mark.getMCID() >= 0)
                .collect(Collectors.toMap(PDMarkedContent::getMCID, mark -> text(mark, meant)));
    }

    private static String text(PDMarkedContent mark, boolean meant) {
        if (meant && mark.getActualText() != null) {
            return mark.getActualText();
        }
        var text = new StringBuilder();
        for (var content : mark.getContents()) {
            switch (content) {
                case TextPosition letter -> text.append(letter.getUnicode());
                case PDMarkedContent inner -> text.append(text(inner, meant));
                default -> {
                }
            }
        }
        return text.toString();
    }
}
