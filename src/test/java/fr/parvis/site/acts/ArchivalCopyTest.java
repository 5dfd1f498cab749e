package fr.parvis.site.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What becomes of the text of an act when it is posted; a real checker judges it. */
@Tag("rules")
class ArchivalCopyTest {

    @TempDir Path folder;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void anOrdinaryPdfWithItsTypefacesIsMadePdfA() throws IOException {
        ArchivalCopy copy = ArchivalCopy.of(text(3));
        assertThat(copy.archival()).isEqualTo(Act.Archival.MADE);
        assertThat(copy.pages()).isEqualTo(3);
        assertThat(isPdfA(copy.file())).isTrue();
    }

    @Test
    void aScanOfThreeHundredPagesIsTooAndItsBytesAreNotReadAtOnce() throws IOException {
        ArchivalCopy copy = ArchivalCopy.of(scan(300));
        assertThat(copy.pages()).isEqualTo(300);
        assertThat(copy.archival()).isEqualTo(Act.Archival.MADE);
    }

    @Test
    void whatSaysThatItIsPdfAStaysByteForByte() throws IOException {
        Path made = ArchivalCopy.of(text(1)).file();
        ArchivalCopy again = ArchivalCopy.of(made);
        assertThat(again.archival()).isEqualTo(Act.Archival.DECLARED);
        assertThat(again.file()).isEqualTo(made);
    }

    @Test
    void aPdfWithoutItsTypefacesCannotBeKeptForGoodAndSaysSo() throws IOException {
        ArchivalCopy copy = ArchivalCopy.of(withoutTypeface(false));
        assertThat(copy.archival()).isEqualTo(Act.Archival.NONE);
        assertThat(copy.file()).isEqualTo(folder.resolve("act.pdf"));
    }

    @Test
    void whatSaysThatItIsPdfAWithoutItsTypefacesIsNotBelieved() throws IOException {
        Path file = withoutTypeface(true);
        assertThat(ArchivalCopy.of(file).archival()).isEqualTo(Act.Archival.NONE);
        assertThat(ActText.unfit(file))
                .hasValueSatisfying(
                        no -> assertThat(no.arguments()).isEqualTo(List.of("Helvetica")));
    }

    @Test
    void whatCannotBeReadOrIsLockedIsNotPublished() throws IOException {
        Path noPdf = Files.writeString(folder.resolve("note.pdf"), "Arrêté");
        assertThat(ActText.unfit(noPdf)).containsInstanceOf(ActText.Unfit.Unreadable.class);

        Path locked = folder.resolve("locked.pdf");
        try (var pdf = Loader.loadPDF(text(1).toFile())) {
            pdf.protect(new StandardProtectionPolicy("mairie", "", new AccessPermission()));
            pdf.save(locked.toFile());
        }
        assertThat(ActText.unfit(locked)).containsInstanceOf(ActText.Unfit.Locked.class);
        assertThat(ActText.unfit(text(1))).isEmpty();
    }

    private Path withoutTypeface(boolean declared) throws IOException {
        Path file = folder.resolve("act.pdf");
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.showText("Arrete");
                content.endText();
            }
            if (declared) {
                var says = new PDMetadata(pdf);
                says.importXMPMetadata("<pdfaid:part>2</pdfaid:part>".getBytes());
                pdf.getDocumentCatalog().setMetadata(says);
            }
            pdf.save(file.toFile());
        }
        return file;
    }

    private Path text(int pages) throws IOException {
        Path file = folder.resolve("act.pdf");
        try (var pdf = new PDDocument();
                var typeface = Files.newInputStream(typeface())) {
            var font = PDType0Font.load(pdf, typeface);
            for (int i = 0; i < pages; i++) {
                var page = new PDPage();
                pdf.addPage(page);
                try (var content = new PDPageContentStream(pdf, page)) {
                    content.beginText();
                    content.setFont(font, 12);
                    content.newLineAtOffset(72, 700);
                    content.showText("Arrêté, page " + i);
                    content.endText();
                }
            }
            pdf.save(file.toFile());
        }
        return file;
    }

    private static Path typeface() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/resources"))) {
            return all.filter(file -> file.toString().endsWith(".ttf")).findFirst().orElseThrow();
        }
    }

    private Path scan(int pages) throws IOException {
        Path file = folder.resolve("act.pdf");
        try (var pdf = new PDDocument()) {
            var image =
                    LosslessFactory.createFromImage(
                            pdf, new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB));
            for (int i = 0; i < pages; i++) {
                var page = new PDPage();
                pdf.addPage(page);
                try (var content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(image, 0, 0);
                }
            }
            pdf.save(file.toFile());
        }
        return file;
    }

    private static boolean isPdfA(Path file) throws IOException {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(file.toFile(), PDFAFlavour.PDFA_2_B);
                var validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            ValidationResult result = validator.validate(parser);
            return result.isCompliant();
        } catch (Exception broken) {
            throw new IOException(broken);
        }
    }
}
