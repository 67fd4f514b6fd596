package dev.gatehouse.store;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.gatehouse.domain.address.AddressImport;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.ImportPlan;
import dev.gatehouse.domain.address.ImportTable;
import dev.gatehouse.domain.port.UnreadableFileException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Files and clipboards as they come: encodings, quotes, workbooks, and things that are neither. */
class TableFilesTest {
    private final TableFiles files = new TableFiles();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void a_text_is_read_in_its_encoding(String charset) throws Exception {
        var file = file("list.txt", "10.0.0.1 Zürich\r\n10.0.0.2\r\n".getBytes(Charset.forName(charset)));
        assertThat(entries(files.file(file))).containsExactly("10.0.0.1 Zürich", "10.0.0.2");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_address() throws Exception {
        var file = file("list.txt", "\uFEFF10.0.0.1\n10.0.0.2".getBytes(StandardCharsets.UTF_8));
        assertThat(entries(files.file(file))).containsExactly("10.0.0.1", "10.0.0.2");
    }

    @Test
    void cells_in_quotes_may_hold_separators_quotes_and_line_breaks() {
        var table = files.text("""
                "Site","Range"
                "Head office, Berlin","10.0.0.1"
                "The ""Lab""\","10.0.1.0/24
                10.0.2.0/24"
                Store,10.0.3.0/24
                """);
        assertThat(entries(table)).containsExactly("10.0.0.1 Head office, Berlin", "10.0.1.0/24 The \"Lab\"",
                "10.0.2.0/24 The \"Lab\"", "10.0.3.0/24 Store");
        assertThat(AddressImport.of(table, OptionalInt.empty()).items()).extracting("line").containsExactly(1, 2, 3, 3,
                5);
    }

    @Test
    void a_quote_that_is_never_closed_swallows_nothing() {
        assertThat(entries(files.text("a,\"10.0.0.1\nb,10.0.0.2\nc,10.0.0.3"))).containsExactly("10.0.0.1 a",
                "10.0.0.2 b", "10.0.0.3 c");
    }

    @Test
    void the_first_sheet_with_addresses_is_read() throws Exception {
        var file = workbook(Map.of("Read me", List.of(List.of("Our networks")), "Sites",
                List.of(List.of("Site", "Range"), List.of("HQ", "198.51.100.0/25"), List.of("Lab", "300.1.1.1"))));
        var table = files.file(file);
        assertThat(entries(table)).containsExactly("198.51.100.0/25 HQ");
        assertThat(AddressImport.of(table, OptionalInt.empty()).items()).extracting("line").containsExactly(1, 2, 3);
    }

    @Test
    void what_is_no_list_is_refused_in_a_sentence_that_names_the_file() throws Exception {
        refused(folder.resolve("missing.csv"), "missing.csv does not exist");
        refused(file("old.xls", new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
                (byte) 0xE1, 0}), "old.xls is an old or protected Excel file");
        refused(file("picture.png", new byte[]{0, 0, 0, 5, 0, 0, 0, 9, 3, 3}), "picture.png is neither text");
        refused(file("broken.xlsx", new byte[]{'P', 'K', 3, 4, 1, 2, 3, 4, 5}), "broken.xlsx is no workbook");
    }

    @Test
    void an_empty_file_holds_nothing() throws Exception {
        assertThat(files.file(file("empty.csv", new byte[0])).lines()).isEmpty();
    }

    private void refused(Path file, String start) {
        assertThatThrownBy(() -> files.file(file)).isInstanceOf(UnreadableFileException.class)
                .hasMessageStartingWith(start);
    }

    private static List<String> entries(ImportTable table) {
        var plan = ImportPlan.of(AddressImport.of(table, OptionalInt.empty()), Map.of(), List.of());
        var comments = plan.comments();
        return plan.entries().stream()
                .map((AddressRange range) -> (range + " " + comments.getOrDefault(range, "")).strip()).toList();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path workbook(Map<String, List<List<String>>> sheets) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        var names = sheets.keySet().stream().sorted().toList();
        var list = new StringBuilder();
        var links = new StringBuilder();
        for (var i = 1; i <= names.size(); i++) {
            list.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(names.get(i - 1), i, i));
            links.append(("<Relationship Id=\"rId%d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                    + "relationships/worksheet\" Target=\"worksheets/sheet%d.xml\"/>").formatted(i, i));
            parts.put("xl/worksheets/sheet%d.xml".formatted(i),
                    sheet(Objects.requireNonNull(sheets.get(names.get(i - 1)))));
        }
        parts.put("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>" + list
                + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links
                        + "</Relationships>");
        parts.put("[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        var file = folder.resolve("book.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String sheet(List<List<String>> rows) {
        var xml = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (var r = 1; r <= rows.size(); r++) {
            xml.append("<row r=\"%d\">".formatted(r));
            for (var c = 0; c < rows.get(r - 1).size(); c++) {
                xml.append("<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted('A' + c, r,
                        rows.get(r - 1).get(c)));
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }
}
