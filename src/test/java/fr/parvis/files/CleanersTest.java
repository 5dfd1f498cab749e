package fr.parvis.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.files.Cleaner.Cleaned;
import fr.parvis.kernel.Outcome;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rules")
class CleanersTest {

    @TempDir Path folder;

    @Test
    void aPhotographLosesItsMetadataAndStandsUpright() throws IOException {
        Path kept = kept(Samples.photograph(80, 40, 6), Format.JPEG);

        assertThat(text(kept)).doesNotContain("SECRETCAM").doesNotContain("Exif");
        BufferedImage image = ImageIO.read(kept.toFile());
        assertThat(image.getWidth()).isEqualTo(40);
        assertThat(image.getHeight()).isEqualTo(80);
        assertThat(reddish(image.getRGB(20, 10))).isTrue();
        assertThat(reddish(image.getRGB(20, 70))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverWayTheCameraWasHeldNothingIsCutOff(int orientation) throws IOException {
        BufferedImage image =
                ImageIO.read(kept(Samples.photograph(80, 40, orientation), Format.JPEG).toFile());

        boolean red = reddish(image.getRGB(2, 2));
        boolean blue = reddish(image.getRGB(image.getWidth() - 3, image.getHeight() - 3));
        assertThat(red).isNotEqualTo(blue);
        assertThat(image.getWidth()).isEqualTo(orientation < 5 ? 80 : 40);
    }

    @Test
    void aLargeScanIsThinnedAndAnImageBombRefused() throws IOException {
        BufferedImage image =
                ImageIO.read(kept(Samples.image("png", 6_000, 3_000), Format.PNG).toFile());
        assertThat(image.getWidth()).isEqualTo(3_000);

        byte[] bomb = Samples.image("png", 10, 10);
        Arrays.fill(bomb, 16, 24, (byte) 0x3F);
        assertThat(refused(bomb, Format.PNG)).isInstanceOf(FileRefused.TooLargeInside.class);
    }

    @Test
    void aLargeWebPIsRefusedForItsReaderWouldFillTheMemory() throws IOException {
        byte[] webp = HexFormat.of().parseHex(Samples.WEBP);
        webp[27] = 0x0F;
        webp[29] = 0x0F;

        assertThat(refused(webp, Format.WEBP)).isInstanceOf(FileRefused.TooLargeInside.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void anImageCutShortIsRefused(String type) throws IOException {
        byte[] whole = Samples.image(type, 600, 400);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        Format format = type.equals("png") ? Format.PNG : Format.JPEG;
        assertThat(refused(half, format)).isInstanceOf(FileRefused.Unreadable.class);
    }

    @Test
    void aPdfWithNothingToRemoveIsKeptByteForByte() throws IOException {
        byte[] pdf = Samples.pdf();

        assertThat(kept(pdf, Format.PDF)).hasBinaryContent(pdf);
    }

    @Test
    void programsLeaveAPdfAndItsPagesStay() throws IOException {
        Path kept = kept(Samples.pdf(CleanersTest::addPrograms), Format.PDF);

        try (PDDocument pdf = Loader.loadPDF(kept.toFile())) {
            String all = uncompressed(pdf);
            assertThat(all)
                    .doesNotContain("app.alert")
                    .doesNotContain("calc.exe")
                    .doesNotContain("hidden.txt");
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void aPdfThatAsksForAPasswordIsRefusedAndOneThatOnlyForbidsCopyingIsKept() throws IOException {
        assertThat(refused(Samples.pdf(pdf -> protect(pdf, "secret")), Format.PDF))
                .isInstanceOf(FileRefused.PasswordProtected.class);
        kept(Samples.pdf(pdf -> protect(pdf, "")), Format.PDF);
    }

    @Test
    void aPdfCutShortIsRefused() throws IOException {
        byte[] whole = Samples.pdf();

        assertThat(refused(Arrays.copyOf(whole, whole.length - 30), Format.PDF))
                .isInstanceOf(FileRefused.Unreadable.class);
    }

    @Test
    void aPdfWhoseTablesSwellIsRefusedBeforeItFillsTheMemory() throws IOException {
        byte[] packed = deflated(new byte[80 * 1024 * 1024]);
        byte[] bomb =
                Samples.bytes(
                        out -> {
                            out.write(
                                    "%PDF-1.7\n1 0 obj\n<</Type/Obj#53tm/Filter/FlateDecode>>\n"
                                            .getBytes());
                            out.write("stream\n".getBytes());
                            out.write(packed);
                            out.write("\nendstream\nendobj\n%%EOF".getBytes());
                        });

        assertThat(refused(bomb, Format.PDF)).isInstanceOf(FileRefused.Unreadable.class);
    }

    @Test
    void anOfficeDocumentIsKeptByteForByte() throws IOException {
        byte[] docx = Samples.docx(Map.of("word/media/image1.png", new byte[100]));

        assertThat(kept(docx, Format.DOCX)).hasBinaryContent(docx);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/vbaProject.bin",
                "word/embeddings/oleObject1.bin",
                "Basic/Standard/Module1.xml",
                "word/media/run.EXE"
            })
    void anOfficeDocumentWithAProgramIsRefused(String entry) throws IOException {
        assertThat(refused(Samples.docx(Map.of(entry, new byte[1])), Format.DOCX))
                .isInstanceOf(FileRefused.Macros.class);
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        byte[] large = new byte[120 * 1024 * 1024];
        assertThat(refused(Samples.docx(Map.of("a.xml", large, "b.xml", large)), Format.DOCX))
                .isInstanceOf(FileRefused.TooLargeInside.class);

        Map<String, byte[]> many =
                IntStream.range(0, 2_001)
                        .boxed()
                        .collect(Collectors.toMap(i -> "word/" + i, i -> new byte[0]));
        assertThat(refused(Samples.docx(many), Format.DOCX))
                .isInstanceOf(FileRefused.TooLargeInside.class);
    }

    @Test
    void anOpenDocumentWithAPasswordIsRefused() throws IOException {
        assertThat(refused(Samples.odt("<manifest:encryption-data/>"), Format.ODT))
                .isInstanceOf(FileRefused.PasswordProtected.class);
        kept(Samples.odt("<manifest/>"), Format.ODT);
    }

    @Test
    void anArchiveCutShortIsRefused() throws IOException {
        byte[] whole = Samples.docx(Map.of());

        assertThat(refused(Arrays.copyOf(whole, whole.length - 10), Format.DOCX))
                .isInstanceOf(FileRefused.Unreadable.class);
    }

    private Path kept(byte[] content, Format format) throws IOException {
        return clean(content, format).orThrow().content();
    }

    private FileRefused refused(byte[] content, Format format) throws IOException {
        return switch (clean(content, format)) {
            case Outcome.Refused<Cleaned, FileRefused>(FileRefused reason) -> reason;
            case Outcome.Done<Cleaned, FileRefused> done -> throw new AssertionError(done);
        };
    }

    private Outcome<Cleaned, FileRefused> clean(byte[] content, Format format) throws IOException {
        Path received = Files.write(folder.resolve("received"), content);
        Cleaner cleaner =
                switch (format) {
                    case PDF -> new PdfCleaner();
                    case JPEG, PNG, WEBP -> new ImageCleaner();
                    default -> new OfficeCleaner();
                };
        assertThat(cleaner.formats()).contains(format);
        return cleaner.clean(received, format, "essai");
    }

    private static void addPrograms(PDDocument pdf) {
        try {
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            var launch = new PDActionLaunch();
            launch.setF("calc.exe");
            var link = new PDAnnotationLink();
            link.setAction(launch);
            pdf.getPage(0).getAnnotations().add(link);
            var attachment = new PDComplexFileSpecification();
            attachment.setFile("hidden.txt");
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("hidden.txt", attachment));
            var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            pdf.getDocumentCatalog().setNames(names);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void protect(PDDocument pdf, String password) {
        try {
            pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String uncompressed(PDDocument pdf) throws IOException {
        return new String(
                Samples.bytes(
                        out ->
                                pdf.save(
                                        out,
                                        org.apache.pdfbox.pdfwriter.compress.CompressParameters
                                                .NO_COMPRESSION)),
                StandardCharsets.ISO_8859_1);
    }

    private static byte[] deflated(byte[] content) {
        return Samples.bytes(
                out -> {
                    try (var deflate = new java.util.zip.DeflaterOutputStream(out)) {
                        deflate.write(content);
                    }
                });
    }

    private static boolean reddish(int rgb) {
        var colour = new Color(rgb);
        return colour.getRed() > colour.getBlue();
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
}
