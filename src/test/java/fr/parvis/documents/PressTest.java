package fr.parvis.documents;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@Tag("rules")
class PressTest {

    private static final String BODY =
            """
            <p>Votre demande n° 2026-0412 est acceptée. Total : 12,40 € — l’œuvre « cœur » d’été.</p>
            <h2>Vos réponses</h2>
            <dl><div><dt>Nom</dt><dd>Łukasz Şahin, Zoé Le Goff-Ñuñez</dd></div>
                <div><dt>Adresse</dt><dd>1 rue de l’Église<br>29200 Brest</dd></div></dl>
            <table><caption>Calcul</caption>
                <thead><tr><th>Objet</th><th class="amount">Montant</th></tr></thead>
                <tbody><tr><td>Terrasse → 12 m²</td><td class="amount">120,00 €</td></tr></tbody></table>
            <ul><li>Un</li><li>Deux</li></ul>
            <p class="box">Suivre : <a href="https://brest.example/suivi">https://brest.example/suivi</a></p>
            """;

    private final Documents press = new Press();

    @Test
    void aLetterIsPdfA2aAndPdfUaForTheReferenceValidator() throws Exception {
        byte[] letter = press.pdf(letter(BODY), "Réponse à votre demande", Locale.FRENCH);
        keepToLookAt(letter, "letter.pdf");

        assertThat(VeraPdf.problems(letter, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.problems(letter, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void theValidatorWouldSeeAPageWithoutLanguage() throws Exception {
        byte[] plain = Files.readAllBytes(plainPdf());

        assertThat(VeraPdf.problems(plain, PDFAFlavour.PDFA_2_A)).isNotEmpty();
        assertThat(VeraPdf.problems(plain, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    @Test
    void everyLetterOfFrenchAndOfItsNeighboursIsThere() throws Exception {
        String text = text(press.pdf(letter(BODY), "Essai", Locale.FRENCH));

        assertThat(text)
                .contains("l’œuvre « cœur » d’été")
                .contains("12,40 €")
                .contains("Łukasz Şahin")
                .contains("Terrasse → 12 m²")
                .doesNotContain("□");
    }

    @Test
    void aLongDocumentNumbersItsPages() throws Exception {
        String paragraphs = "<p>Paragraphe.</p>".repeat(120);
        byte[] pdf = press.pdf(letter(paragraphs), "Long", Locale.FRENCH);

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
        }
        assertThat(text(pdf)).contains("1 / ").contains("Demande 2026-0412");
        assertThat(VeraPdf.problems(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void nothingOutsideThePageIsFetched() throws Exception {
        String curious =
                letter(
                        "<p><img src=\"file:///etc/passwd\" alt=\"secret\"><object data=\"file:///etc/hostname\"></object></p>");

        assertThat(press.pdf(curious, "Curieux", Locale.FRENCH)).isNotEmpty();
    }

    @Test
    void manyCanBePrintedAtOnce() {
        List<Integer> sizes =
                IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(i -> press.pdf(letter(BODY), "Lettre", Locale.FRENCH).length)
                        .toList();

        assertThat(sizes).hasSize(8).allMatch(size -> size > 5_000);
    }

    private static String letter(String body) {
        var html = new StringOutput();
        Map<String, Object> model =
                Map.ofEntries(
                        Map.entry("locale", Locale.FRENCH),
                        Map.entry("title", "Réponse"),
                        Map.entry("colour", "#1f5c8a"),
                        Map.entry("sender", List.of("Brest", "2 rue Frézier, 29200 Brest")),
                        Map.entry(
                                "recipient", List.of("Zoé Le Goff", "1 rue Haute", "29200 Brest")),
                        Map.entry("placeAndDate", "Brest, le 9 décembre 2026"),
                        Map.entry("references", List.of("Demande 2026-0412")),
                        Map.entry("subject", "Nous acceptons votre demande"),
                        Map.entry("body", (gg.jte.Content) out -> out.writeContent(body)),
                        Map.entry("signature", List.of("Pour le maire,", "Nadia Bernard")),
                        Map.entry("footer", "Demande 2026-0412"));
        TemplateEngine.createPrecompiled(ContentType.Html)
                .render("documents/letter.jte", model, html);
        return html.toString();
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Path plainPdf() throws Exception {
        Path file = Files.createTempFile("plain", ".pdf");
        try (var document = new org.apache.pdfbox.pdmodel.PDDocument()) {
            document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            document.save(file.toFile());
        }
        return file;
    }

    private static void keepToLookAt(byte[] pdf, String name) throws Exception {
        Path folder = Files.createDirectories(Path.of("target/documents"));
        Files.write(folder.resolve(name), pdf);
    }
}
