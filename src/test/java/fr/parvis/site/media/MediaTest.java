package fr.parvis.site.media;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.files.FileRefused;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Images and documents from the hand of a secretary to the browsers of two communes. */
@ModuleTest
class MediaTest {

    private static final MediaWords PORT =
            new MediaWords("Le port", "Le port à marée basse", "", false, "Mairie", 0.2, 0.9);

    @Autowired Communes communes;
    @Autowired AddMedia add;
    @Autowired Images images;
    @Autowired Documents documents;
    @Autowired MakeCopies copies;
    @Autowired Avif avif;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
    }

    @Test
    void anImageIsOfferedInSeveralSizesAndFormats() {
        Image image = image("port.jpg", Pictures.jpeg(1500, 1000));
        assertThat(image.srcset("webp"))
                .contains(" 320w", " 640w", " 960w", " 1280w", " 1500w")
                .doesNotContain("1920w");
        assertThat(image.srcset("jpeg")).contains(" 640w", " 1280w");
        assertThat(image.srcset("avif").isEmpty()).isEqualTo(!avif.here());
        assertThat(image.fallback().format()).isEqualTo("jpeg");
        assertThat(image.focusClasses()).isEqualTo("fx-2 fy-9");
        assertThat(image.renditions())
                .allMatch(one -> Math.abs(one.height() * 1.5 - one.width()) <= 1);
    }

    @Test
    void itsBytesAreKeptForAYearAndShowNothingElse() {
        Image image = image("port.jpg", Pictures.jpeg(900, 600));
        for (Rendition one : image.renditions()) {
            Browser.Page answer = new Browser(port, brest).get(one.path());
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).isEqualTo("image/" + one.format());
            assertThat(answer.header("Cache-Control")).contains("max-age=31536000", "immutable");
            assertThat(answer.header("Content-Security-Policy")).contains("sandbox");
            assertThat(answer.header("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void theNeighbourCommuneFindsNothingAtTheSameAddress() {
        Image image = image("port.jpg", Pictures.jpeg(410, 300));
        var neighbour = new Browser(port, quimper);
        for (Rendition one : image.renditions()) {
            assertThat(neighbour.get(one.path()).status()).isEqualTo(404);
        }
        assertThat(CommuneScope.call(quimper.id(), () -> images.find(image.id()))).isEmpty();
        assertThat(neighbour.get("/medias/passwd").status()).isEqualTo(404);
    }

    @Test
    void anImageThatNobodyDescribedIsNotShown() {
        assertThat(find(send("port.jpg", Pictures.jpeg(40, 30), MediaWords.NONE))).isEmpty();
        var decorative = new MediaWords("", "", "", true, "", 0.5, 0.5);
        long id = send("frise.png", Pictures.png(40, 30), decorative);
        assertThat(find(id)).first().returns(null, Image::alt);
    }

    @Test
    void whatStrangersSendIsReadByJavaAlone() {
        ImageIO.getImageReadersByMIMEType("image/webp")
                .forEachRemaining(
                        reader ->
                                assertThat(reader.getClass().getName())
                                        .doesNotStartWith("com.luciad"));
        assertThat(ImageIO.getImageReadersByMIMEType("image/webp").hasNext()).isTrue();
    }

    @Test
    void whatShowsThroughStaysSo() {
        Image image = image("logo.png", Pictures.png(800, 800));
        assertThat(image.fallback().format()).isEqualTo("png");
        assertThat(image.srcset("jpeg")).isEmpty();
    }

    @Test
    void aPhotographOfTwentyMegabytesIsReduced() {
        byte[] hedge = Pictures.hedge(4000, 2900);
        assertThat(hedge.length).isBetween(20 * 1024 * 1024, 25 * 1024 * 1024);
        Image image = image("haie.jpg", hedge);
        assertThat(image.largest().width()).isLessThanOrEqualTo(1920);
    }

    @Test
    void aDrawingThatMayRunProgramsIsRefused() {
        byte[] svg =
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(in(() -> add.add("dessin.svg", new ByteArrayInputStream(svg), PORT)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        no -> assertThat(no.reason()).isInstanceOf(FileRefused.WrongType.class));
    }

    @Test
    void aDocumentTellsItsTypeSizeAndPagesAndIsNotSentTwice() {
        long id = send("Budget 2027 été.pdf", Pictures.pdf(300), MediaWords.NONE);
        Document document = in(() -> documents.find(id)).orElseThrow();
        assertThat(document.format()).isEqualTo("PDF");
        assertThat(document.pages()).isEqualTo(300);
        var reader = new Browser(port, brest);
        Browser.Page answer = reader.get(document.path());
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        reader.with("If-None-Match", answer.header("ETag"));
        assertThat(reader.get(document.path()).status()).isEqualTo(304);
        assertThat(new Browser(port, quimper).get(document.path()).status()).isEqualTo(404);
    }

    private List<Image> find(long id) {
        return in(() -> images.find(List.of(id)));
    }

    private Image image(String name, byte[] bytes) {
        long id = send(name, bytes, PORT);
        CommuneScope.run(brest.id(), () -> copies.make(id));
        Image image = find(id).getFirst();
        assertThat(image.renditions()).hasSizeGreaterThan(1);
        return image;
    }

    private long send(String name, byte[] bytes, MediaWords words) {
        return in(() -> add.add(name, new ByteArrayInputStream(bytes), words).orThrow());
    }

    private <T> T in(Supplier<T> work) {
        return CommuneScope.call(brest.id(), work::get);
    }
}
