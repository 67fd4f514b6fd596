package dev.gatehouse.evidence.pdf;

import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * What every mark on a page is for those who listen to it: headings, tables, lists, pictures in the order of reading.
 * Elements are plain dictionaries, for a large report has a hundred thousand of them.
 */
final class Tags {
    private static final COSName MARKED = COSName.getPDFName("MCR");
    private static final COSName OBJECT = COSName.getPDFName("OBJR");
    private static final COSName OBJ = COSName.getPDFName("Obj");
    private static final COSName PAGE = COSName.PG;

    private final COSDictionary root;
    private final COSDictionary document;
    /** The elements behind the marks of each page, and behind each link. */
    private final List<COSBase> parents = new ArrayList<>();

    Tags(PDDocument pdf) {
        var tree = new PDStructureTreeRoot();
        root = tree.getCOSObject();
        pdf.getDocumentCatalog().setStructureTreeRoot(tree);
        document = element("Document");
        document.setItem(COSName.P, root);
        root.setItem(COSName.K, document);
    }

    /** What holds everything. */
    COSDictionary document() {
        return document;
    }

    /** Adds an element of a kind to another. */
    COSDictionary child(COSDictionary parent, String kind) {
        var child = element(kind);
        child.setItem(COSName.P, parent);
        add(parent, child);
        return child;
    }

    private static COSDictionary element(String kind) {
        var element = new COSDictionary();
        element.setItem(COSName.S, COSName.getPDFName(kind));
        return element;
    }

    /** Says something about an element, in the words of one owner: {@code Table}, {@code Layout}. */
    static COSDictionary attribute(COSDictionary element, String owner) {
        var attribute = new COSDictionary();
        attribute.setItem(COSName.O, COSName.getPDFName(owner));
        attribute.setDirect(true);
        element.setItem(COSName.A, attribute);
        return attribute;
    }

    /** The number under which a page knows its marks. */
    int page() {
        parents.add(new COSArray());
        return parents.size() - 1;
    }

    /** The number of the next mark on a page, which belongs to an element. */
    int mark(COSDictionary element, COSDictionary page, int number) {
        var marks = (COSArray) parents.get(number);
        var mark = marks.size();
        marks.add(element);
        if (!element.containsKey(PAGE)) {
            element.setItem(PAGE, page);
        }
        if (page.equals(element.getDictionaryObject(PAGE))) {
            add(element, COSInteger.get(mark));
        } else {
            var elsewhere = reference(MARKED, page);
            elsewhere.setInt(COSName.MCID, mark);
            add(element, elsewhere);
        }
        return mark;
    }

    /** Makes an annotation part of an element; the number under which it is known. */
    int annotation(COSDictionary element, COSDictionary annotation, COSDictionary page) {
        var reference = reference(OBJECT, page);
        reference.setItem(OBJ, annotation);
        add(element, reference);
        parents.add(element);
        return parents.size() - 1;
    }

    private static COSDictionary reference(COSName kind, COSDictionary page) {
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, kind);
        reference.setDirect(true);
        reference.setItem(PAGE, page);
        return reference;
    }

    private static void add(COSDictionary parent, COSBase kid) {
        switch (parent.getDictionaryObject(COSName.K)) {
            case null -> parent.setItem(COSName.K, kid);
            case COSArray kids -> kids.add(kid);
            case COSBase only -> {
                var kids = new COSArray();
                kids.add(only);
                kids.add(kid);
                parent.setItem(COSName.K, kids);
            }
        }
    }

    /** Writes down which element each mark belongs to; nothing is added after it. */
    void close() {
        var numbers = new COSArray();
        for (var i = 0; i < parents.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(parents.get(i));
        }
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size());
    }
}
