package fr.parvis.procedures.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.documents.ScannedPages;
import fr.parvis.documents.VeraPdf;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.PaperPage;
import fr.parvis.procedures.PaperPages;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.procedures.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The same form on paper, for who has no screen. */
@ModuleTest
class BlankFormsTest {

    private static final String SCHOOL = "inscription-scolaire";

    @Autowired Communes communes;
    @Autowired Procedures procedures;
    @Autowired PrintForm print;
    @Autowired PaperPages pages;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
    }

    @Test
    void everyFormOfTheLibraryIsPdfUaInBothLanguages() throws Exception {
        Path folder = Files.createDirectories(Path.of("target/documents/forms"));
        List<String> faults = new ArrayList<>();
        for (String code : Texts.LIBRARY) {
            ProcedureDefinition definition = Texts.definition(Texts.library(code));
            if (!definition.kind().filled()) {
                continue;
            }
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                byte[] pdf = print(definition, locale);
                Files.write(folder.resolve(code + "-" + locale + ".pdf"), pdf);
                VeraPdf.inaccessible(pdf)
                        .forEach(fault -> faults.add(code + " " + locale + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    private byte[] print(ProcedureDefinition definition, Locale locale) {
        return CommuneScope.call(
                brest.id(),
                () -> {
                    long department = procedures.current(SCHOOL).orElseThrow().departmentId();
                    var revision =
                            new Revision(-definition.code().hashCode(), 1, department, definition);
                    return print.pdf(revision, locale);
                });
    }

    @Test
    void theFormIsLinkedFromTheSheetAndSaysWhereToHandItIn() throws Exception {
        var browser = new Browser(port, brest);
        assertThat(browser.get("/demarches/" + SCHOOL).body())
                .contains("/demarches/" + SCHOOL + "/formulaire.pdf");

        byte[] pdf = CommuneScope.call(brest.id(), () -> print.pdf(school(), Locale.FRENCH));

        assertThat(browser.get("/demarches/" + SCHOOL + "/formulaire.pdf").header("Content-Type"))
                .isEqualTo("application/pdf");
        assertThat(text(pdf))
                .contains("Mairie de Brest", "Où remettre ce formulaire", "Date et signature")
                .contains("Vos données");
    }

    @Test
    void aFormSpeaksTheLanguageAskedFor() throws Exception {
        byte[] pdf = CommuneScope.call(brest.id(), () -> print.pdf(school(), Locale.ENGLISH));

        assertThat(text(pdf)).contains("Where to hand in this form", "Date and signature");
    }

    @Test
    void everyPageNamesItsProcedureRevisionAndPlace() throws Exception {
        Revision school = CommuneScope.call(brest.id(), this::school);
        byte[] pdf = CommuneScope.call(brest.id(), () -> print.pdf(school, Locale.FRENCH));

        try (var scan = ScannedPages.open(pdf)) {
            for (int page = 1; page <= scan.count(); page++) {
                String code = scan.code(page).orElseThrow();
                assertThat(CommuneScope.call(brest.id(), () -> pages.read(code)))
                        .contains(new PaperPage(SCHOOL, school.number(), page, scan.count()));
                assertThat(CommuneScope.call(quimper.id(), () -> pages.read(code)))
                        .as("another commune's")
                        .isEmpty();
            }
        }
    }

    @Test
    void aPageThatNobodyPrintedIsNotBelieved() {
        CommuneScope.run(
                brest.id(),
                () -> {
                    String real = pages.reference(new PaperPage(SCHOOL, 1, 1, 4));
                    assertThat(pages.read(real)).isPresent();
                    assertThat(pages.read(real.replace(".1-4.", ".2-4."))).isEmpty();
                    assertThat(pages.read("https://exemple.fr/F/" + real)).isPresent();
                    assertThat(pages.read("bonjour")).isEmpty();
                });
    }

    @Test
    void aTelephoneThatReadsThePageIsLedToTheProcedure() {
        String reference =
                CommuneScope.call(
                        brest.id(), () -> pages.reference(new PaperPage(SCHOOL, 1, 2, 4)));

        assertThat(new Browser(port, brest).get("/F/" + reference).location())
                .isEqualTo("/demarches/" + SCHOOL);
        assertThat(new Browser(port, quimper).get("/F/" + reference).status()).isEqualTo(404);
    }

    @Test
    void aFormPrintedOnceIsKeptUntilItsWordsChange() {
        CommuneScope.run(
                brest.id(),
                () ->
                        assertThat(print.pdf(school(), Locale.FRENCH))
                                .isSameAs(print.pdf(school(), Locale.FRENCH)));
    }

    @Test
    void whatAgentsAskForIsPrintedForAgentsOnly() {
        assertThat(new Browser(port, brest).get("/demarches/agent-conges/formulaire.pdf").status())
                .isEqualTo(404);
        assertThat(new Browser(port, brest).get("/demarches/rien/formulaire.pdf").status())
                .isEqualTo(404);
    }

    private Revision school() {
        return procedures.current(SCHOOL).orElseThrow();
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
