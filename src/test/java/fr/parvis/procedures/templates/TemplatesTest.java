package fr.parvis.procedures.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Library;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Texts;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brest offers a procedure, Quimper takes it and goes its own way, Brest improves it. */
@ModuleTest
class TemplatesTest {

    private static final String LIST = "/bureau/demarches/modeles";
    private static final String OPTIONAL = "composteur";

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired Procedures procedures;
    @Autowired Library library;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private Browser nadia;
    private Browser soizic;
    private String code;
    private String text;

    @BeforeEach
    void offerOne() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        nadia = people.administrator(brest).signIn(port);
        soizic = people.administrator(quimper).signIn(port);
        code = "modele-" + UUID.randomUUID().toString().substring(0, 8);
        text = Texts.fourth().replace("pret-broyeur", code);
        text = text.replace("Emprunter le broyeur", "Emprunter " + code);
        publish(brest, text);
        offer(code, "Première édition");
    }

    @AfterEach
    void withdraw() {
        nadia.get(of(code, "/modele"));
        nadia.post(of(code, "/modele/retirer"));
    }

    private void publish(Commune commune, String yaml) {
        CommuneScope.run(commune.id(), () -> procedures.publish(yaml).orThrow());
    }

    private void offer(String which, String words) {
        nadia.get(of(which, "/modele"));
        assertThat(nadia.post(of(which, "/modele"), "words", words).status()).isEqualTo(303);
    }

    private void improve(String before, String after, String words) {
        assertThat(text).contains(before);
        text = text.replace(before, after);
        publish(brest, text);
        offer(code, words);
    }

    private static String of(String code, String page) {
        return "/bureau/demarches/" + code + page;
    }

    /** Quimper takes it, says some things otherwise, and publishes. */
    private void adopt(String... edited) {
        soizic.get(LIST);
        var taken = soizic.post(LIST, "publisher", brest.id().toString(), "template", code);
        assertThat(taken.location()).isEqualTo(of(code, "/atelier"));
        edit(edited);
        publishDraft();
    }

    /** Pairs of places and values, each in the form that asks for it. */
    private void edit(String... edited) {
        for (int i = 0; i < edited.length; i += 3) {
            String form = of(code, "/atelier?lieu=" + edited[i]);
            String version = version(soizic.get(form).body());
            var saved = soizic.post(form, "version", version, edited[i + 1], edited[i + 2]);
            assertThat(saved.status()).isEqualTo(303);
        }
    }

    private void publishDraft() {
        String page = of(code, "/atelier/publier");
        String version = version(soizic.get(page).body());
        var done = soizic.post(page, "version", version, "lu", "true");
        assertThat(done.status()).isEqualTo(303);
    }

    private static String version(String body) {
        return found(body, "name=\"version\" value=\"(\\d+)\"");
    }

    private static String state(String body) {
        return found(body, "name=\"vu\" value=\"([^\"]+)\"");
    }

    private static String found(String body, String pattern) {
        var found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(pattern + " in " + body).isTrue();
        return found.group(1);
    }

    private String online(Commune commune) {
        return CommuneScope.call(commune.id(), () -> procedures.current(code))
                .orElseThrow()
                .definition()
                .toString();
    }

    @Test
    void whatOneCommuneOffersTheOthersFindAndTakeAsADraftOfTheirOwn() {
        assertThat(soizic.get(LIST + "?chercher=" + code).body())
                .contains("Emprunter " + code, "Par Brest", "Un modèle");
        assertThat(soizic.get("/bureau/demarches/nouvelle").body()).contains(LIST);
        assertThat(nadia.get(LIST + "?chercher=" + code).body())
                .contains("Aucun modèle ne correspond");

        adopt("sheet", "price.fr", "Un euro");

        assertThat(online(quimper)).contains("Un euro");
        assertThat(online(brest)).doesNotContain("Un euro");
        assertThat(soizic.get(LIST + "?chercher=" + code).body()).contains("Voir notre démarche");
        assertThat(soizic.get(of(code, "/modele")).body())
                .contains("Suit le modèle de Brest", "édition 1");
    }

    @Test
    void anImprovementIsAProposalThatOnlyAPublicationPutsOnline() {
        adopt("sheet", "price.fr", "Un euro");
        assertThat(soizic.get(of(code, "/proposition")).status()).isEqualTo(404);
        improve("label: Quel jour ?", "label: Le jour du prêt", "La question est plus claire.");

        assertThat(soizic.get("/bureau/demarches").body())
                .contains(of(code, "/proposition"), "Améliorations proposées");
        var page = soizic.get(of(code, "/proposition"));
        assertThat(page.body())
                .contains("La question est plus claire.", "Un changement à reprendre")
                .contains("Quel jour", "Le jour du prêt")
                .doesNotContain("choix à faire");
        var taken = soizic.post(of(code, "/proposition"), "vu", state(page.body()));

        assertThat(soizic.follow(taken).body())
                .contains("Les améliorations sont dans le brouillon");
        assertThat(online(quimper)).contains("Quel jour").doesNotContain("Le jour du prêt");
        assertThat(soizic.get(of(code, "/proposition")).status()).isEqualTo(404);
        publishDraft();
        assertThat(online(quimper)).contains("Le jour du prêt", "Un euro");
        assertThat(soizic.get("/bureau/demarches").body()).doesNotContain(of(code, "/proposition"));
        assertThat(soizic.get(of(code, "/modele")).body()).contains("édition 2");
    }

    @Test
    void whatBothChangedIsToldWithBothSidesAndStandsAsChosen() {
        adopt("sheet", "price.fr", "Un euro", "legal", "target-working-days", "9");
        improve("price: Gratuit", "price: Deux euros", "Le prix change.");
        improve("minutes: 3", "minutes: 4", "Plus long.");

        var page = soizic.get(of(code, "/proposition"));
        assertThat(page.body())
                .contains("Un choix à faire", "Garder la nôtre", "Prendre celle de Brest")
                .contains("Un euro", "Deux euros", "Gratuit", "Le prix change.", "Plus long.");
        String name = found(page.body(), "name=\"([^\"]+)\" value=\"THEIRS\"");
        var refused = soizic.post(of(code, "/proposition"), "vu", state(page.body()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Il reste un choix à faire", "href=\"#c0-ours\"");

        var taken = soizic.post(of(code, "/proposition"), "vu", state(page.body()), name, "THEIRS");
        assertThat(taken.status()).isEqualTo(303);
        publishDraft();
        assertThat(online(quimper))
                .contains("Deux euros", "minutes=4", "targetWorkingDays=9")
                .doesNotContain("Un euro");
    }

    @Test
    void aTextThatMovedSinceItWasReadIsShownAgainWithTheChoicesMade() {
        adopt("sheet", "price.fr", "Un euro");
        improve("price: Gratuit", "price: Deux euros", "");
        var page = soizic.get(of(code, "/proposition"));
        String name = found(page.body(), "name=\"([^\"]+)\" value=\"THEIRS\"");
        improve("price: Deux euros", "price: Trois euros", "");

        var moved = soizic.post(of(code, "/proposition"), "vu", state(page.body()), name, "OURS");
        assertThat(moved.status()).isEqualTo(409);
        assertThat(moved.body()).contains("Trois euros", "a changé entre-temps");
        assertThat(moved.body()).containsPattern("value=\"OURS\" checked");
    }

    @Test
    void aDraftGivenUpBringsTheProposalBackAndWhatIsDeclinedWaitsForTheNextEdition() {
        adopt("sheet", "price.fr", "Un euro");
        improve("minutes: 3", "minutes: 4", "");
        var page = soizic.get(of(code, "/proposition"));
        soizic.post(of(code, "/proposition"), "vu", state(page.body()));
        soizic.get(of(code, "/atelier/publier"));
        soizic.post(of(code, "/atelier/abandonner"));
        assertThat(soizic.get(of(code, "/proposition")).status()).isEqualTo(200);

        soizic.post(of(code, "/proposition/refuser"));
        assertThat(soizic.get("/bureau/demarches").body()).doesNotContain(of(code, "/proposition"));
        improve("minutes: 4", "minutes: 5", "");
        assertThat(soizic.get("/bureau/demarches").body()).contains(of(code, "/proposition"));

        soizic.get(of(code, "/modele"));
        soizic.post(of(code, "/modele/quitter"));
        assertThat(soizic.get(of(code, "/proposition")).status()).isEqualTo(404);
        assertThat(online(quimper)).contains("minutes=3");
    }

    @Test
    void aProcedureOfTheLibraryFollowsATemplateThatBeganThereToo() {
        String yaml = library.find(OPTIONAL).orElseThrow().text();
        publish(quimper, yaml.replaceFirst("(?m)^  minutes: \\d+", "  minutes: 17"));
        publish(
                brest,
                yaml.replaceFirst("(?m)^  target-working-days: \\d+", "  target-working-days: 19"));
        offer(OPTIONAL, "");
        soizic.get(LIST);
        var followed =
                soizic.post(
                        LIST,
                        "publisher",
                        brest.id().toString(),
                        "template",
                        OPTIONAL,
                        "into",
                        "1");

        assertThat(followed.location()).isEqualTo(of(OPTIONAL, "/proposition"));
        assertThat(soizic.follow(followed).body())
                .contains("19", "Un changement à reprendre")
                .doesNotContain("choix à faire", "« 17");
        soizic.post(of(OPTIONAL, "/modele/quitter"));
        nadia.get(of(OPTIONAL, "/modele"));
        nadia.post(of(OPTIONAL, "/modele/retirer"));
    }

    @Test
    void onlyAdministratorsSeeTemplatesAndOnlyTheirOwnCommunesProposals() {
        adopt("sheet", "price.fr", "Un euro");
        improve("minutes: 3", "minutes: 4", "");
        var agent = people.agentEverywhere(quimper, Role.HEAD).signIn(port);

        assertThat(agent.get(LIST).status()).isEqualTo(404);
        assertThat(agent.get(of(code, "/modele")).status()).isEqualTo(404);
        assertThat(agent.get(of(code, "/proposition")).status()).isEqualTo(404);
        assertThat(agent.get("/bureau/demarches").body()).doesNotContain("Améliorations");
        assertThat(nadia.get(of(code, "/proposition")).status()).isEqualTo(404);
        assertThat(soizic.get(of(code, "/modele")).body()).doesNotContain("Ne plus la proposer");
    }

    /** The texts are read by all; the database itself lets nobody else write them. */
    @Test
    void noCommuneWritesAnothersTemplate() {
        CommuneScope.run(
                quimper.id(),
                () -> {
                    var update =
                            jdbc.sql("update procedure_template set offered = false where code = ?")
                                    .param(code);
                    assertThat(update.update()).isZero();
                    assertThatThrownBy(
                                    () ->
                                            jdbc.sql(
                                                            """
                                                            insert into procedure_template
                                                                (commune_id, code, title_fr, summary_fr, edition)
                                                            values (?, 'x', 'x', 'x', 1)
                                                            """)
                                                    .param(brest.id().value())
                                                    .update())
                            .rootCause()
                            .hasMessageContaining("row-level security");
                });
        CommuneScope.run(
                brest.id(),
                () ->
                        assertThatThrownBy(
                                        jdbc.sql("update procedure_template_edition set words = ''")
                                                ::update)
                                .rootCause()
                                .hasMessageContaining("permission denied"));
    }
}
