package fr.parvis.procedures.studio;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.QueryCounter;
import fr.parvis.account.People;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Texts;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Procedures written through the pages of the studio, without scripts. */
@ModuleTest
class StudioTest {

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired Procedures procedures;
    @LocalServerPort int port;

    private Commune brest;
    private Browser nadia;
    private Browser karim;
    private String code;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        nadia = people.administrator(brest).signIn(port);
        karim = people.administrator(brest).signIn(port);
        code = begin(nadia);
    }

    /** Each test has a procedure of its own. */
    private static String begin(Browser who) {
        String name = "essai-" + UUID.randomUUID().toString().substring(0, 8);
        byte[] yaml = Texts.fourth().replace("pret-broyeur", name).getBytes(StandardCharsets.UTF_8);
        who.get("/bureau/demarches/nouvelle");
        var answer =
                who.upload("/bureau/demarches/nouvelle", "file", "essai.yaml", yaml, "import", "1");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/bureau/demarches/" + name + "/atelier");
        return name;
    }

    private String at(String place) {
        return "/bureau/demarches/" + code + "/atelier" + (place.isEmpty() ? "" : "?lieu=" + place);
    }

    @Test
    void everyFormOfEveryPlaceOpens() {
        var page = nadia.get(at(""));
        var links =
                Pattern.compile("href=\"([^\"]*/atelier[^\"]*)\"")
                        .matcher(page.body())
                        .results()
                        .map(it -> it.group(1).replace("&amp;", "&"))
                        .distinct()
                        .toList();
        assertThat(links).hasSizeGreaterThan(15);
        for (String link : links) {
            assertThat(nadia.get(link).status()).as(link).isEqualTo(200);
            assertThat(nadia.get(link).body()).as(link).doesNotContain("« studio.", "“studio.");
        }
        assertThat(nadia.get(at("form.pages.rien")).status()).isEqualTo(404);
    }

    @Test
    void whatIsTypedIsKeptThoughItIsWrongAndUndoneInWords() {
        nadia.get(at("legal"));
        var saved =
                nadia.post(
                        at("legal"),
                        "version",
                        "0",
                        "months",
                        "beaucoup",
                        "target-working-days",
                        "7");
        assertThat(saved.status()).isEqualTo(303);
        var page = nadia.follow(saved);
        assertThat(page.body())
                .contains("value=\"beaucoup\"", "Encore un point à corriger avant de publier");

        nadia.get(at("legal"));
        var undone = nadia.post("/bureau/demarches/" + code + "/atelier/annuler", "lieu", "legal");
        assertThat(nadia.follow(undone).body())
                .contains("Annulé", "beaucoup\u00a0»", "Rétablir")
                .doesNotContain("value=\"beaucoup\"");

        var redone = nadia.post("/bureau/demarches/" + code + "/atelier/retablir", "lieu", "legal");
        assertThat(nadia.follow(redone).body()).contains("Rétabli", "value=\"beaucoup\"");
    }

    @Test
    void twoAgentsAtDifferentPlacesAreBothKept() {
        nadia.get(at(""));
        karim.get(at(""));
        nadia.post(at(""), "version", "0", "title.fr", "Un titre", "title.en", "");
        var second = karim.post(at(""), "version", "0", "icon", "doc");

        assertThat(second.status()).isEqualTo(303);
        assertThat(karim.follow(second).body())
                .contains("value=\"Un titre\"", "name=\"icon\" value=\"doc\"");
    }

    @Test
    void twoAgentsAtTheSamePlaceAreToldBothValues() {
        nadia.get(at(""));
        karim.get(at(""));
        nadia.post(at(""), "version", "0", "title.fr", "Titre de Nadia", "title.en", "");
        var second =
                karim.post(at(""), "version", "0", "title.fr", "Titre de Karim", "title.en", "");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body())
                .contains("Titre de Nadia", "value=\"Titre de Karim\"", "autofocus");
        var again =
                karim.post(at(""), "version", "1", "title.fr", "Titre de Karim", "title.en", "");
        assertThat(karim.follow(again).body()).contains("value=\"Titre de Karim\"");
    }

    @Test
    void twoAgentsSeeEachOtherAndAnOpenPageHearsWhatTheOtherSaved() throws InterruptedException {
        karim.get(at("legal"));
        nadia.get(at("sheet"));
        String seen = nadia.get(at("sheet")).body();
        for (int i = 0; i < 50 && !seen.contains("a aussi cette démarche ouverte"); i++) {
            Thread.sleep(100);
            seen = nadia.get(at("sheet")).body();
        }
        assertThat(seen).contains("a aussi cette démarche ouverte depuis");
        String still = at("") + "/presence";
        assertThat(nadia.post(still, "lieu", "sheet", "version", "0").body())
                .contains("a aussi cette démarche ouverte")
                .doesNotContain("Un enregistrement");

        karim.post(at("legal"), "version", "0", "target-working-days", "7");
        nadia.get(at("sheet"));
        assertThat(nadia.post(still, "lieu", "sheet", "version", "0").body())
                .contains("Un enregistrement de votre collègue", "devient", "7");
        karim.get(at("legal"));
        assertThat(karim.post(still, "lieu", "legal", "version", "0").body())
                .doesNotContain("Un enregistrement");
    }

    @Test
    void aQuestionIsAddedMovedMadeOptionalAndChangedOfType() {
        var page = nadia.get(at("form"));
        assertThat(page.body()).contains("Ajouter la page");
        nadia.post(at("form"), "version", "0", "do", "add:form.pages", "new.pages", "Votre bar");
        nadia.get(at("form.pages.votre-bar"));
        var added =
                nadia.post(
                        at("form.pages.votre-bar"),
                        "version",
                        "1",
                        "do",
                        "add:form.pages.votre-bar.fields",
                        "new.fields",
                        "Nombre de tables",
                        "type.fields",
                        "number");
        assertThat(added.location()).endsWith("form.pages.votre-bar.fields.nombre-de-tables");
        assertThat(nadia.follow(added).body()).contains("settings.decimals", "Aperçu");

        String field = added.location();
        nadia.post(
                field,
                "version",
                "2",
                "label.fr",
                "Nombre de tables",
                "label.en",
                "",
                "type",
                "choice",
                "boxes",
                "required",
                "settings.decimals",
                "2");
        var changed = nadia.get(field);
        assertThat(changed.body())
                .contains("Ajouter le choix", "la réponse est devenue facultative")
                .doesNotContain("settings.decimals");
    }

    @Test
    void aDraftIsPublishedOnceItIsSoundAndItsRevisionIsWhatWasWritten() {
        nadia.get(at("retention"));
        nadia.post(at("retention"), "version", "0", "years", "");
        var blocked = nadia.get(at("") + "/publier");
        assertThat(blocked.body())
                .contains("Corrigez d’abord")
                .doesNotContain("Publier la démarche");
        var refused = nadia.post(at("") + "/publier", "version", "1", "lu", "true");
        assertThat(refused.status()).isEqualTo(422);

        nadia.get(at("retention"));
        nadia.post(at("retention"), "version", "1", "years", "4");
        nadia.get(at("") + "/publier");
        var stale = nadia.post(at("") + "/publier", "version", "1");
        assertThat(stale.body()).contains("a changé depuis");
        var done = nadia.post(at("") + "/publier", "version", "2", "lu", "true");

        assertThat(done.status()).isEqualTo(303);
        var revision = CommuneScope.call(brest.id(), () -> procedures.current(code)).orElseThrow();
        assertThat(revision.definition().retention().years()).isEqualTo(4);
        assertThat(nadia.get(at("")).status()).isEqualTo(404);
    }

    @Test
    void onlyAdministratorsSeeDrafts() {
        var agent = people.agentEverywhere(brest, Role.HEAD).signIn(port);
        assertThat(agent.get(at("")).status()).isEqualTo(404);
        assertThat(agent.get("/bureau/demarches/nouvelle").status()).isEqualTo(404);
        assertThat(agent.get("/bureau/demarches").body()).doesNotContain(code);
        assertThat(nadia.get("/bureau/demarches").body()).contains(code);
    }

    @Test
    void aFileOfANewerVersionSaysSo() {
        byte[] yaml = ("format: 99\n" + Texts.fourth()).getBytes(StandardCharsets.UTF_8);
        nadia.get("/bureau/demarches/nouvelle");
        var answer =
                nadia.upload("/bureau/demarches/nouvelle", "file", "x.yaml", yaml, "import", "1");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("plus récente");
    }

    @Test
    void aFormCostsFewQueries() {
        nadia.get(at("legal"));
        long statements =
                QueryCounter.statements(nadia, at("legal")).stream()
                        .filter(sql -> !sql.contains("from session s"))
                        .count();
        assertThat(statements).isBetween(1L, 5L);
    }
}
