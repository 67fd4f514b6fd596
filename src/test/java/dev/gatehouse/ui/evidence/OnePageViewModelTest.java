package dev.gatehouse.ui.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.app.PackWords;
import dev.gatehouse.store.SafeFileSaver;
import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.testing.ImmediateTaskRunner;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.common.Messages;

import static org.assertj.core.api.Assertions.assertThat;

/** The open profile on one page: as HTML to print, and drawn. */
class OnePageViewModelTest {
    private final World world = new World(Profiles.named(Profiles.example3(),
            "Example 3 with a name of some length: contact centre west, night shift", "About it"));
    private final OnePageViewModel page = new OnePageViewModel(world.editor.model(), world.workspace,
            new OnePageViewModel.Around(world.local, new SafeFileSaver(), PackWords::in, "0.1.0"),
            new ImmediateTaskRunner(), Messages.strict(Locale.ENGLISH));
    @TempDir
    private Path folder;

    @Test
    void without_an_open_profile_there_is_no_page() {
        assertThat(page.possibleProperty().getValue()).isFalse();
        assertThat(page.aboutProperty().getValue()).isEqualTo("Open a profile first; this page is about one profile.");
        page.saveHtml(folder.resolve("page.html"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_page_to_print_is_that_of_what_aws_holds() throws Exception {
        open();
        page.saveHtml(folder.resolve("page.html"));
        assertThat(page.noticeProperty().get()).startsWith("Saved: ");
        assertThat(Files.readString(folder.resolve("page.html"))).contains("SANDBOX", "contact centre west",
                "65\u202f279 IPv4 addresses", "size: A4 landscape");
        assertThat(page.fileName()).doesNotContain(" ", ":");
    }

    @Test
    void the_pdf_is_one_page_and_says_how_it_gets_to_a_printer() throws Exception {
        open();
        var file = folder.resolve("page.pdf");
        page.savePdf(file);
        assertThat(page.noticeProperty().get()).startsWith("Saved: ").contains("open it in your PDF viewer");
        page.savePdf(file);
        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("SANDBOX", "contact centre west",
                    "SHA-256 of AWS\u2019s answers: ");
        }
    }

    @Test
    void the_picture_is_a_page_across_for_dense_displays() throws Exception {
        open();
        var file = Path.of("target/pictures/evidence-one-page.png");
        FxRunner.onFx(() -> {
            page.savePicture(file, OnePageSheet::shot);
            return true;
        });
        assertThat(page.noticeProperty().get()).startsWith("Saved: ");
        var picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(2 * 1123);
        assertThat(picture.getHeight()).isEqualTo(2 * 794);
        assertThat(picture.getRGB(8, 8)).isEqualTo(0xffffffff);
    }

    @Test
    void a_page_that_cannot_be_saved_says_so() throws Exception {
        open();
        Files.writeString(folder.resolve("file"), "mine");
        page.saveHtml(folder.resolve("file/page.html"));
        assertThat(page.noticeProperty().get()).contains("could not be saved");
        assertThat(folder.resolve("file")).hasContent("mine");
    }

    private void open() {
        world.connection.openSandbox();
        world.profiles.selectedProperty().set(world.profiles.profiles().getFirst());
        assertThat(page.possibleProperty().getValue()).isTrue();
    }
}
