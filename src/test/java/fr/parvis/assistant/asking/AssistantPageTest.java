package fr.parvis.assistant.asking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.Browser.Page;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class AssistantPageTest {

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune quimper;
    private Commune landerneau;
    private Browser resident;

    @BeforeEach
    void open() {
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        landerneau = TestCommunes.open(communes, "29103");
        resident = new Browser(port, quimper);
    }

    @Test
    void anAnswerNamesItsSourceAndItsDateAndKeepsNothing() {
        long before = kept(quimper);
        Page answer = ask("quels papiers pour un acte de naissance");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("/demarches/acte-naissance", "Source", "publiée le", "vous a-t-elle aidé")
                .doesNotContain("Je ne suis pas sûr");
        assertThat(kept(quimper)).isEqualTo(before);
    }

    @Test
    void theNextQuestionGoesOnFromTheAnswerInTheForm() {
        Page first = ask("acte de mariage");
        assertThat(first.body()).contains("value=\"procedure:acte-mariage\"");
        Page next =
                resident.post(
                        "/assistant",
                        "question",
                        "et combien ça coûte ?",
                        "suite",
                        "procedure:acte-mariage");
        assertThat(next.body()).contains("acte de mariage", "Prix");
    }

    @Test
    void withoutAnAnswerItSaysSoAndWritesToTheTownHallWithTheQuestion() {
        String word = "zorglub" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        Page answer = ask("où acheter un " + word + " ? mon numéro est le 06 12 34 56 78");
        assertThat(answer.body())
                .contains("Je ne suis pas sûr", "Écrire à la mairie", word)
                .contains("action=\"/demarches/reclamation-suggestion/demande\"");

        Page sent =
                resident.post(
                        "/demarches/reclamation-suggestion/demande",
                        "message",
                        "où acheter un " + word + " ?",
                        "do",
                        "garder");
        assertThat(sent.location()).contains("/brouillons/");
        assertThat(resident.follow(sent).body())
                .contains("où acheter un " + word + " ?</textarea>");

        Browser editor = people.administrator(quimper).signIn(port);
        assertThat(editor.get("/bureau/site/questions").body())
                .contains(word)
                .doesNotContain("06 12 34 56 78");
        Browser neighbour = people.administrator(landerneau).signIn(port);
        assertThat(neighbour.get("/bureau/site/questions").body()).doesNotContain(word);
    }

    @Test
    void anAnswerThatDidNotHelpIsKeptForTheEditorsAndOneThatDidIsOnlyCounted() {
        resident.get("/assistant");
        long before = kept(quimper);
        assertThat(judge("oui").body()).contains("Merci de nous l’avoir dit");
        assertThat(kept(quimper)).isEqualTo(before);
        assertThat(judge("non").body()).contains("Écrire à la mairie");
        assertThat(kept(quimper)).isEqualTo(before + 1);
    }

    @Test
    void badInputIsAnsweredCalmly() {
        resident.get("/assistant");
        assertThat(resident.post("/assistant", "question", "  ").status()).isEqualTo(422);
        for (String bad :
                new String[] {
                    "<script>alert(1)</script>",
                    "\uD83D\uDE00".repeat(400),
                    "a".repeat(5_000),
                    "\u0000x",
                    "' or 1=1 --",
                    "l'"
                }) {
            Page answer = resident.post("/assistant", "question", bad, "suite", "../../etc");
            assertThat(answer.status()).as(bad).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("<script>alert");
        }
        assertThat(
                        new Browser(port, quimper)
                                .postWith(null, "/assistant", "question", "x")
                                .status())
                .isEqualTo(403);
    }

    @Test
    void onlyWhoKeepsTheSiteReadsWhatWasAsked() {
        assertThat(
                        people.agentEverywhere(quimper, Role.HANDLER)
                                .signIn(port)
                                .get("/bureau/site/questions")
                                .status())
                .isIn(403, 404);
    }

    @Test
    void whoWritesOnTheSiteReadsWhatWasAskedAndBeginsAnAnswer() {
        String word = "zorglub" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        ask("où acheter un " + word);
        Browser writer = people.agentEverywhere(quimper, Role.WRITER).signIn(port);
        assertThat(writer.get("/bureau/site/questions").body())
                .contains("value=\"où acheter un " + word + "\"");
        Page begun = writer.post("/bureau/site/nouveau/page", "c_titre", "où acheter un " + word);
        assertThat(begun.location()).contains("/bureau/site/textes/");
        assertThat(writer.follow(begun).body()).contains("value=\"où acheter un " + word + "\"");
    }

    @Test
    void aNumberTypedWithTheQuestionIsInItsFieldAlready() {
        assertThat(ask("où en est ma demande 2026-000412").body())
                .contains("value=\"2026-000412\"", "action=\"/suivi\"");
    }

    private Page ask(String question) {
        resident.get("/assistant");
        return resident.post("/assistant", "question", question);
    }

    private Page judge(String opinion) {
        return resident.post(
                "/assistant/avis",
                "question",
                "acte de mariage",
                "reponse",
                "procedure:acte-mariage",
                "avis",
                opinion);
    }

    private long kept(Commune commune) {
        return CommuneScope.call(
                commune.id(),
                () ->
                        jdbc.sql("select count(*) from assistant_question")
                                .query(Long.class)
                                .single());
    }
}
