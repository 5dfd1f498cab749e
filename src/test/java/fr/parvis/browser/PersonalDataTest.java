package fr.parvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;
import fr.parvis.account.Accounts;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Texts;
import fr.parvis.records.slips.CarryOutSlips;
import fr.parvis.records.slips.ProposeSlips;
import fr.parvis.ui.CookieUse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Maud asks to be erased and takes a copy of her data along; the town hall looks, does what it may,
 * says no to the rest; years later what is over goes with a slip. Paul is somebody else.
 */
@BrowserTest
class PersonalDataTest {

    private static final String CONSENTED = "pret-broyeur";

    @Autowired TownHall townHall;
    @Autowired People people;
    @Autowired Accounts accounts;
    @Autowired Procedures procedures;
    @Autowired ProposeSlips propose;
    @Autowired CarryOutSlips carryOut;
    @Autowired List<CookieUse> cookies;
    @Autowired JdbcClient jdbc;

    @ParameterizedTest(name = "scripts: {0}, {1} px")
    @CsvSource({"true, 390", "false, 1280"})
    void somebodyUsesTheirRightsAndTheTownHallAnswersAndForgets(boolean scripts, int width)
            throws IOException {
        Commune commune = townHall.open();
        CommuneScope.run(commune.id(), this::publishOneThatRestsOnConsent);
        String base = townHall.address(commune);
        try (Person maud = new Person(base, scripts, width);
                Person paul = new Person(base, scripts, width);
                Person officer = new Person(base, scripts, width)) {
            signIn(commune, maud, "Maud Kessler");
            signIn(commune, paul, "Paul Lantier");
            officer.signIn(
                    "/bureau/connexion", people.mostPowerful(commune).email(), People.PASSWORD);
            Filed lent = borrow(maud, "Maud", "Kessler");
            Filed pauls = borrow(paul, "Paul", "Lantier");
            end(officer, lent, "Prêter");
            end(officer, pauls, "Prêter");
            Filed open = Filing.birthCertificate(maud);

            Filed asked = ask(maud);
            look(officer, asked, List.of(lent, open), pauls);
            refuseErase(officer, asked, open);
            copyAndErase(officer, asked, lent);
            answer(officer, asked);
            read(maud, asked);
            takeAlong(maud, open);
            maud.open("/suivi?numero=" + lent.number() + "&code=" + lent.code())
                    .sees("Cette demande est effacée");

            disposeOf(commune, officer, pauls);
            paul.open("/suivi?numero=" + pauls.number() + "&code=" + pauls.code())
                    .sees("Cette demande est effacée");
            for (Person one : List.of(maud, paul, officer)) {
                keepsOnlyDeclaredCookies(one);
                assertThat(one.wrongs()).as("other hosts, and errors").isEmpty();
            }
        }
    }

    /**
     * In the library nothing does. It asks where to write, so that no letter waits to be posted.
     */
    private void publishOneThatRestsOnConsent() {
        String address =
                "- {id: courriel, type: email, label: Adresse électronique, settings: {applicant: true}}";
        String text =
                Texts.fourth()
                        .replaceFirst("basis: [a-z-]+", "basis: consent")
                        .replace("- id: jour", address + "\n        - id: jour");
        procedures.publish(text).orThrow();
    }

    private void signIn(Commune commune, Person person, String name) {
        String email = People.email();
        CommuneScope.run(commune.id(), () -> accounts.openResident(name, email, People.PASSWORD));
        person.signIn("/connexion", email, People.PASSWORD);
    }

    private static Filed borrow(Person person, String firstNames, String name) {
        person.open("/demarches/" + CONSENTED + "/demande")
                .sees("Nous les utilisons avec votre accord, que vous pouvez retirer.")
                .unfold("Qui les voit, combien de temps, vos droits")
                .sees("Réclamation : CNIL, www.cnil.fr.")
                .identity("Votre nom", firstNames, name)
                .fill("Adresse électronique", firstNames.toLowerCase(Locale.ROOT) + "@exemple.test")
                .date("Quel jour", LocalDate.now().plusDays(3))
                .press("Continuer")
                .press("Envoyer ma demande");
        return Filed.readBy(person);
    }

    private static void end(Person agent, Filed filed, String... choices) {
        agent.open(filed.atTheDesk());
        for (String choice : choices) {
            agent.choose(choice).press("Valider et rester ici");
        }
        agent.sees("Demande terminée");
    }

    private static Filed ask(Person maud) {
        maud.open("/demarches/droits-donnees-personnelles")
                .follow("Commencer en ligne")
                .sees("La loi nous demande ces données.");
        maud.page()
                .getByLabel("Que voulez-vous")
                .selectOption(new SelectOption().setLabel("Effacer mes données"));
        maud.press("Continuer");
        if (maud.text("h1").equals("Votre demande")) {
            maud.sees("état civil, élections, comptes, archives").press("Continuer");
        }
        maud.choose("Pour vous-même")
                .press("Continuer")
                .identity("Votre nom", "Maud", "Kessler")
                .fill("Adresse électronique", "maud@exemple.test")
                .press("Continuer")
                .press("Envoyer ma demande")
                .sees("C’est reçu");
        return Filed.readBy(maud);
    }

    private static void look(Person officer, Filed asked, List<Filed> hers, Filed other) {
        officer.open(asked.atTheDesk())
                .follow("Chercher ses données")
                .isAt(asked.atTheDesk() + "/personne")
                .sees("Maud Kessler");
        hers.forEach(one -> officer.sees(one.number()));
        officer.doesNotSee(other.number());
    }

    private static void refuseErase(Person officer, Filed asked, Filed open) {
        officer.sees("Ne peut pas être effacée : elle est en cours.")
                .choose(open.number())
                .press("Effacer ce qui est coché")
                .sees("Une ligne cochée ne peut pas être effacée")
                .open(asked.atTheDesk() + "/personne");
    }

    private static void copyAndErase(Person officer, Filed asked, Filed lent) {
        officer.sees("Peut être effacée : elle reposait sur le consentement.")
                .choose(lent.number())
                .press("Faire la copie de ses données")
                .sees("La copie est sur la page de la demande.")
                .choose(lent.number())
                .press("Effacer ce qui est coché")
                .sees("C’est effacé, et noté dans le dossier.")
                .doesNotSee(lent.number())
                .open(asked.atTheDesk())
                .sees("Effacé à la demande de la personne : " + lent.number());
    }

    private static void answer(Person officer, Filed asked) {
        officer.choose("Demander aux services")
                .press("Valider et rester ici")
                .choose("Préparer la réponse")
                .press("Valider et rester ici")
                .choose("Envoyer au délégué")
                .press("Valider et rester ici")
                .choose("Donner mon visa")
                .press("Valider et rester ici")
                .choose("Faire droit en partie")
                .fillStarting("Vos mots", "Le prêt est effacé. L’acte en cours reste.")
                .press("Valider et rester ici")
                .sees("Demande terminée");
    }

    private static void read(Person maud, Filed asked) throws IOException {
        maud.open(asked.followed()).sees("Votre demande est acceptée");
        Pdf letter =
                maud.downloads("Télécharger Votre demande sur vos données est acceptée en partie");
        assertThat(letter.text())
                .contains("Maud Kessler", "L’acte en cours reste.", "CNIL", asked.number());
        assertThat(archive(maud, "Télécharger Copie de vos données").toString())
                .contains("Kessler");
    }

    /** Of what was erased nothing comes along; of somebody else nothing ever does. */
    private static void takeAlong(Person maud, Filed open) throws IOException {
        maud.open("/mon-compte")
                .open("/mon-compte/mes-donnees")
                .press("Préparer ma copie")
                .waitsFor("Votre copie est prête");
        Map<String, String> files = archive(maud, "Télécharger mes données");
        assertThat(files.keySet()).anyMatch(name -> name.endsWith(".pdf"));
        String json =
                files.entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".json"))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseThrow();
        assertThat(json).contains("Maud", open.number()).doesNotContain("Lantier", "broyeur");
    }

    private void disposeOf(Commune commune, Person officer, Filed filed) throws IOException {
        CommuneScope.run(
                commune.id(),
                () -> {
                    jdbc.sql(
                                    "update request set closed_at = now() - interval '9 years' where number = ?")
                            .param(filed.number())
                            .update();
                    propose.here();
                });
        officer.open("/bureau/conservation")
                .follow("Demandes terminées")
                .sees(filed.number())
                .press("Approuver 1 ligne")
                .sees("visa")
                .fill("Référence du visa d’élimination", "AD 2026-114")
                .fill("Date", LocalDate.now().toString())
                .press("Approuver 1 ligne")
                .sees("Le bordereau est approuvé.");
        CommuneScope.run(commune.id(), carryOut::here);
        officer.open("/bureau/conservation")
                .follow("Demandes terminées")
                .waitsFor("Empreinte SHA-256 du bordereau");
        assertThat(officer.downloads("Télécharger le bordereau (PDF)").text())
                .contains(filed.number(), "AD 2026-114")
                .doesNotContain("Lantier");
        officer.press("Vérifier ce bordereau").sees("Ce bordereau est intact");
    }

    /** Names and contents, as UTF-8. */
    private static Map<String, String> archive(Person person, String link) throws IOException {
        var found =
                person.page()
                        .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link))
                        .first();
        Download download = person.page().waitForDownload(() -> found.press("Enter"));
        Map<String, String> files = new HashMap<>();
        try (var zip = new ZipInputStream(download.createReadStream())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private void keepsOnlyDeclaredCookies(Person person) {
        List<Cookie> held = person.page().context().cookies();
        assertThat(held).isNotEmpty();
        assertThat(held).allMatch(cookie -> cookies.stream().anyMatch(use -> use.is(cookie.name)));
    }
}
