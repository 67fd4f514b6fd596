package dev.gatehouse.evidence.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;

/** Where things stand: the bookmarks, and the links from one place to another. */
final class Places {
    private final Tags tags;
    private final Map<String, PDPageDestination> places = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private @Nullable PDOutlineItem chapter;

    private record Link(String to, String words, PDPage page, PDRectangle area, COSDictionary element) {}

    Places(PDDocument document, Tags tags) {
        this.tags = tags;
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    /** The place that links call so. */
    void name(String name, PDPage page, float y) {
        places.put(name, at(page, y));
    }

    /** A chapter, or a part of the chapter before. */
    void bookmark(String title, boolean isChapter, PDPage page, float y) {
        var item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(at(page, y));
        PDOutlineNode above = isChapter || chapter == null ? outline : chapter;
        above.addLast(item);
        if (isChapter) {
            chapter = item;
        }
    }

    /** A text of an element that leads to a place. */
    void link(String to, String words, PDPage page, PDRectangle area, COSDictionary element) {
        links.add(new Link(to, words, page, area, element));
    }

    private static PDPageDestination at(PDPage page, float y) {
        var place = new PDPageXYZDestination();
        place.setPage(page);
        place.setLeft(0);
        place.setTop((int) Math.ceil(y));
        return place;
    }

    /** Makes the links, once every place is known. */
    void close() throws IOException {
        outline.closeNode();
        for (var link : links) {
            var place = places.get(link.to());
            if (place == null) {
                throw new IllegalStateException("a link leads to nothing: " + link.to());
            }
            var annotation = new PDAnnotationLink();
            var border = new PDBorderStyleDictionary();
            border.setWidth(0);
            annotation.setBorderStyle(border);
            annotation.setRectangle(link.area());
            annotation.setPrinted(true);
            annotation.setContents(link.words());
            annotation.setDestination(place);
            annotation.setPage(link.page());
            annotation.setStructParent(tags.annotation(link.element(), annotation.getCOSObject(), link.page()
                    .getCOSObject()));
            link.page().getAnnotations().add(annotation);
        }
    }
}
