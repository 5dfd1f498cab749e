package fr.parvis.requests.papers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.ProcedureDefinition.Letter;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.Request;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who signs, as CRPA L212-1 wants it: first name, name and quality. */
@ModuleTest
class SignatureTest {

    private static final String BIRTH = "acte-naissance";

    @Autowired TownHall townHall;
    @Autowired Communes communes;
    @Autowired Procedures procedures;
    @Autowired LetterText text;

    private Commune brest;
    private Request request;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        request = townHall.file(brest, BIRTH, "Maud", "Aubrée");
    }

    @Test
    void theQualityOfTheSignatoryFollowsTheName() {
        assertThat(letterSignedBy("adjointe au maire"))
                .contains("Jeanne Cariou, adjointe au maire")
                .doesNotContain("Jeanne Cariou, État civil");
    }

    @Test
    void withoutAQualityTheDepartmentSignsWithTheName() {
        assertThat(letterSignedBy("")).contains("Jeanne Cariou, État civil et élections");
    }

    private String letterSignedBy(String title) {
        var signer =
                new SignedInAgent(
                        1,
                        "Jeanne Cariou",
                        title,
                        "jeanne@exemple.fr",
                        Map.of(request.departmentId(), Set.of(Role.SIGNATORY)),
                        false);
        return CommuneScope.call(
                brest.id(),
                () -> {
                    Revision revision = procedures.revision(request.revisionId());
                    Letter letter = revision.definition().letters().getFirst();
                    return text.of(letter, request, revision, "", signer, Locale.FRENCH);
                });
    }
}
