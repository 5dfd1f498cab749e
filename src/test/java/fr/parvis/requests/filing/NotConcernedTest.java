package fr.parvis.requests.filing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who a form is not for is told so, keeps the draft, and cannot send; a link brings a value. */
@ModuleTest
class NotConcernedTest {

    private static final String CODE = "broyeur-habitants";
    private static final String START = "/demarches/" + CODE + "/demande";

    private static final String FORM =
            """
            form:
              eligibility:
                - when: {field: habite, is: no}
                  because: Le broyeur est pour les habitants.
                  instead: Demandez à votre mairie.
                  procedure: acte-naissance
              pages:
                - id: vous
                  title: Vous
                  fields:
                    - {id: lieu, type: hidden, label: Lieu de retrait, settings: {pattern: "[a-z]+"}}
                    - {id: habite, type: yes-no, label: Vous habitez ici ?}
                    - {id: emprunteur, type: identity, label: Votre nom, settings: {applicant: true}}
                    - {id: jour, type: date, label: Quel jour ?}
            """;

    @Autowired Communes communes;
    @Autowired Procedures procedures;
    @LocalServerPort int port;

    private Browser person;

    @BeforeEach
    void publish() {
        Commune quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        String fourth = Texts.fourth().replace("pret-broyeur", CODE);
        String text =
                fourth.substring(0, fourth.indexOf("form:"))
                        + FORM
                        + fourth.substring(fourth.indexOf("circuit:"));
        CommuneScope.run(quimper.id(), () -> procedures.publish(text).orThrow());
        person = new Browser(port, quimper);
    }

    private Browser.Page answer(String lives) {
        person.get(START);
        return person.post(
                START,
                "habite",
                lives,
                "emprunteur.firstNames",
                "Maud",
                "emprunteur.birthName",
                "Aubrée",
                "jour.day",
                "1",
                "jour.month",
                "6",
                "jour.year",
                "2030",
                "go",
                "next");
    }

    @Test
    void whoTheFormIsNotForIsToldWhyAndWhatToDoAndCannotSend() {
        Browser.Page stopped = answer("no");
        assertThat(stopped.location()).contains("/non-concerne");
        assertThat(person.follow(stopped).body())
                .contains("Le broyeur est pour les habitants.")
                .contains("Demandez à votre mairie.")
                .contains("/demarches/acte-naissance");
        String draft = "/brouillons/" + person.cookies().get("brouillon-" + CODE);
        Browser.Page check = person.get(draft + "/verifier");
        assertThat(check.body()).contains("Le broyeur est pour les habitants.");
        assertThat(check.body()).doesNotContain(draft + "/envoyer");
        String token = person.get(draft + "/vous").csrf();
        assertThat(person.postWith(token, draft + "/envoyer").status()).isEqualTo(422);
        assertThat(check.body()).as("the draft is kept").contains("Maud Aubrée");
    }

    @Test
    void whoItIsForGoesOn() {
        assertThat(answer("yes").location()).endsWith("/verifier");
        String draft = "/brouillons/" + person.cookies().get("brouillon-" + CODE);
        assertThat(person.get(draft + "/verifier").body()).contains(draft + "/envoyer");
        assertThat(person.get(draft + "/non-concerne").location()).endsWith(draft);
    }

    @Test
    void whatTheLinkSaysComesAlongAndNothingElse() {
        assertThat(person.get(START + "?lieu=mairie").body())
                .contains("action=\"" + START + "?lieu=mairie\"")
                .contains("<strong>mairie</strong>");
        person.post(START + "?lieu=mairie", "habite", "yes", "go", "later");
        String draft = "/brouillons/" + person.cookies().get("brouillon-" + CODE);
        assertThat(person.get(draft + "/vous").body()).contains("<strong>mairie</strong>");
        person.post(draft + "/vous", "lieu", "piscine", "habite", "yes", "go", "later");
        assertThat(person.get(draft + "/vous").body()).contains("<strong>mairie</strong>");
        assertThat(person.get(START + "?nouvelle=true&lieu=%3Cscript%3E").body())
                .doesNotContain("<script>");
    }

    @Test
    void theSchemaOfTheAnswersIsPublished() {
        Browser.Page schema = person.get("/demarches/" + CODE + "/schema.json");
        assertThat(schema.header("Content-Type")).startsWith("application/schema+json");
        assertThat(schema.body()).contains("\"habite\"", "\"Vous habitez ici ?\"", "2020-12");
    }
}
