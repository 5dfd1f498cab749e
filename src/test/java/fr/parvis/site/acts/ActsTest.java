package fr.parvis.site.acts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.documents.Documents;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.site.content.Piece;
import fr.parvis.site.pages.Town;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Acts from their file to the day they leave the site. */
@ModuleTest
class ActsTest {

    private static final String NEW = "/bureau/site/nouveau/order";

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired Town town;
    @Autowired Documents documents;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune brest;
    private Browser nadia;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void signIn() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        nadia = people.agentEverywhere(brest, Role.WRITER).signIn(port);
    }

    @Test
    void aTextWithoutItsTypefacesIsKeptAsADraftAndNotPublished() throws IOException {
        nadia.get(NEW);
        var refused = publish(withoutTypeface());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("n’emporte pas ses polices de caractères (Helvetica)")
                .contains("Le brouillon est enregistré");

        nadia.get(NEW);
        assertThat(publish(fit()).location()).endsWith("fait=published");
    }

    private byte[] fit() {
        return documents.pdf(
                "<html><head></head><body><h1>Acte</h1></body></html>", "Acte", Locale.FRENCH);
    }

    private Browser.Page publish(byte[] pdf) {
        return publish(pdf, "c_fin", "");
    }

    private Browser.Page publish(byte[] pdf, String name, String value) {
        return nadia.upload(
                NEW,
                "text",
                "arrete.pdf",
                pdf,
                name,
                value,
                "c_titre",
                "Stationnement " + UUID.randomUUID(),
                "number",
                "2026-" + mark,
                "date.day",
                "1",
                "date.month",
                "10",
                "date.year",
                "2026",
                "sort",
                "reglementaire",
                "matter",
                "m6",
                "author-first",
                "Yves",
                "author-last",
                "Le Goff",
                "author-quality",
                "maire",
                "clean",
                "yes",
                "faire",
                "publier");
    }

    @Test
    void anActLeavesTheSiteAfterTwoMonthsAndCanStillBeProved() throws IOException {
        Piece act = in(() -> town.act("order", "W-" + mark));
        String page = "/bureau/site/textes/" + act.id();
        assertThat(nadia.get(page).body()).contains("pourra être retiré à partir du");
        assertThat(withdraw(page).location()).endsWith("fait=no-stays");

        in(
                () ->
                        jdbc.sql(
                                        """
                                        update site_content set published_at = now() - interval '63 days'
                                        where commune_id = current_commune() and id = ?
                                        """)
                                .param(act.id())
                                .update());
        nadia.get(page);
        assertThat(withdraw(page).location()).endsWith("fait=withdraw");

        var reader = new Browser(port, brest);
        assertThat(reader.get("/actes/" + act.id() + "/texte.pdf").status()).isEqualTo(404);
        assertThat(words(reader.bytes("/actes/" + act.id() + "/certificat.pdf")))
                .contains("a été publié")
                .contains("jusqu’à son retrait");
        assertThat(nadia.get(page).body())
                .contains("il n’est plus en ligne, et ne peut pas l’être à nouveau");
        assertThat(nadia.post(page, "vue", "1", "c_titre", "Autre", "faire", "publier").status())
                .isEqualTo(422);
    }

    @Test
    void noEndOfAnActComesBeforeItsTwoMonths() {
        nadia.get(NEW);
        var refused = publish(fit(), "c_fin", LocalDateTime.now().plusDays(20).toString());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#c_fin\">La loi veut que cet acte");
    }

    private Browser.Page withdraw(String page) {
        return nadia.post(page + "/etape", "vue", "1", "verbe", "withdraw", "mot", "Fini");
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static byte[] withoutTypeface() throws IOException {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.showText("Arrete");
                content.endText();
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private <T> T in(Supplier<T> work) {
        return CommuneScope.call(brest.id(), work::get);
    }
}
