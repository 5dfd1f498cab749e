package fr.parvis.requests.papers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.documents.ScannedPages;
import fr.parvis.documents.VeraPdf;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.Request;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What residents get on paper or as a file can be read by all, and leads back to the request. */
@ModuleTest
class AccessiblePapersTest {

    private static final String BIRTH = "acte-naissance";

    @Autowired TownHall townHall;
    @Autowired Communes communes;
    @Autowired Procedures procedures;
    @Autowired AcknowledgementLetter acknowledgement;
    @Autowired Receipt receipt;
    @Autowired PrintedDecisions decisions;
    @Autowired TrackingLinks links;

    private Commune brest;
    private Commune quimper;
    private Request request;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        request = townHall.file(brest, BIRTH, "Maud", "Aubrée");
    }

    @Test
    void theAcknowledgementIsPdfUa() throws Exception {
        assertThat(
                        VeraPdf.inaccessible(
                                kept("acknowledgement", () -> acknowledgement.pdf(request))))
                .isEmpty();
    }

    @Test
    void theReceiptIsPdfUaAndItsCodeOpensTheFollowUp() throws Exception {
        byte[] pdf = kept("receipt", () -> receipt.pdf(request));

        assertThat(VeraPdf.inaccessible(pdf)).isEmpty();
        try (var pages = ScannedPages.open(pdf)) {
            String code = pages.code(1).orElseThrow();
            assertThat(number(brest, code)).isEqualTo(request.number());
            assertThat(number(quimper, code)).as("sealed for one commune").isNull();
            assertThat(number(brest, code.replace(request.number(), "2026-000001"))).isNull();
        }
    }

    @Test
    void theLetterOfADecisionIsPdfUa() throws Exception {
        Person mayor = townHall.agent(brest, "Anne Morvan", BIRTH, Role.SIGNATORY);
        SignedInAgent signer = townHall.signedIn(mayor, BIRTH, Role.SIGNATORY);
        byte[] letter =
                kept(
                        "decision",
                        () -> {
                            Revision revision = procedures.revision(request.revisionId());
                            String id = revision.definition().letters().getFirst().id();
                            return decisions.preview(request, revision, id, "Motif.", signer);
                        });

        assertThat(VeraPdf.inaccessible(letter)).isEmpty();
    }

    private String number(Commune commune, String code) {
        return CommuneScope.call(commune.id(), () -> links.number(code).orElse(null));
    }

    /** Kept to be looked at. */
    private byte[] kept(String name, Supplier<byte[]> paper) throws Exception {
        byte[] pdf = CommuneScope.call(brest.id(), paper::get);
        Path folder = Files.createDirectories(Path.of("target/documents"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        return pdf;
    }
}
