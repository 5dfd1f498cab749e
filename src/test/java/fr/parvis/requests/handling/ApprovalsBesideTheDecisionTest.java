package fr.parvis.requests.handling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Texts;
import fr.parvis.requests.life.Request;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who decides reads what approvals said on the way. */
@ModuleTest
class ApprovalsBesideTheDecisionTest {

    private static final String WHY = "Le broyeur est en panne jusqu’à lundi.";

    @Autowired Communes communes;
    @Autowired Procedures procedures;
    @Autowired TownHall townHall;
    @LocalServerPort int port;

    private Commune brest;
    private Request request;
    private Browser decider;

    @BeforeEach
    void file() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        String code = "pret-" + UUID.randomUUID().toString().substring(0, 8);
        String approval =
                """
                start: visa
                  steps:
                    - id: visa
                      kind: approval
                      name: Visa
                      role: visa
                      public-status: in-hand
                      public-name: Un élu donne son accord
                      transitions:
                        - {id: favorable, action: advance, label: Donner mon visa, to: examen}
                        - {id: defavorable, action: advance, label: Avis défavorable, to: examen, reason-required: true}
                """;
        CommuneScope.run(
                brest.id(),
                () ->
                        procedures
                                .publish(
                                        Texts.fourth()
                                                .replace("pret-broyeur", code)
                                                .replace("start: examen\n  steps:\n", approval))
                                .orThrow());
        request = townHall.file(brest, code, Map.of());
        Browser elected = townHall.agent(brest, "Jeanne Cariou", code, Role.APPROVER).signIn(port);
        decider = townHall.agent(brest, "Claire Dubois", code, Role.HANDLER).signIn(port);
        elected.get(page());
        elected.post(page() + "/decision", "version", "0", "choice", "defavorable", "words", WHY);
        assertThat(townHall.now(brest, request).step()).isEqualTo("examen");
    }

    @Test
    void theReasonStandsBesideTheDecision() {
        assertThat(decision(decider.get(page()).body()))
                .contains("Jeanne Cariou", "Avis défavorable", WHY);
    }

    @Test
    void onePressTakesTheReasonIntoTheLetterOnceAndKeepsTheRest() {
        decider.get(page());
        String[] chosen = {
            "version", version(), "choice", "refuser", "words", "Madame, nous regrettons."
        };
        var taken = decider.post(page() + "/reprise", chosen);
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.body())
                .contains("Madame, nous regrettons.\n\n" + WHY + "</textarea>")
                .contains("value=\"refuser\" checked");
        assertThat(townHall.now(brest, request).step()).isEqualTo("examen");

        String[] again = {"version", version(), "choice", "refuser", "words", WHY};
        assertThat(decider.post(page() + "/reprise", again).body())
                .contains("\n" + WHY + "</textarea>")
                .doesNotContain(WHY + "\n\n");
        assertThat(decider.post(page() + "/apercu", again).header("Content-Type"))
                .startsWith("application/pdf");
    }

    private static String decision(String page) {
        return page.substring(page.indexOf("id=\"decision\""), page.indexOf("id=\"mots\""));
    }

    private String version() {
        return Integer.toString(townHall.now(brest, request).version());
    }

    private String page() {
        return "/bureau/demandes/" + request.number();
    }
}
