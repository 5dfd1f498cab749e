package fr.parvis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The main job, end to end: one resident, two agents, with and without JavaScript. */
@BrowserTest
class WholeJobTest {

    @Autowired TownHall townHall;

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aResidentFilesARequestTheTownHallHandlesItTheResidentFollowsItToTheEnd(boolean scripts)
            throws IOException {
        String base = townHall.openAtAnAddress();
        try (Person resident = new Person(base, scripts, 390);
                Person clerk = new Person(base, scripts);
                Person registrar = new Person(base, scripts)) {
            Filed filed = file(resident);
            assertThat(mailbox(resident, "Nous avons votre demande " + filed.number()))
                    .contains(filed.number());

            follow(resident, filed);
            clerk.signIn(TownHall.CLERK);
            registrar.signIn(TownHall.REGISTRAR);

            askForMore(clerk, filed);
            answer(resident, filed, scripts);
            prepare(clerk, registrar, filed);
            issue(registrar, filed);
            finish(resident, filed, scripts);
            figures(registrar);
        }
    }

    private static Filed file(Person resident) {
        resident.open("/")
                .sees("Que pouvons-nous faire pour vous")
                .follow("Démarches")
                .follow("Demander un acte de naissance")
                .sees("Pour qui")
                .follow("Commencer en ligne")
                .choose("Dans cette commune")
                .press("Continuer")
                .sees("Une réponse fait apparaître une question de plus")
                .fill("Commune de naissance", "Canapville")
                .press("Continuer")
                .choose("Extrait sans filiation")
                .fill("Nombre d’exemplaires", "12")
                .press("Continuer")
                .sees("Une réponse à revoir")
                .fill("Nombre d’exemplaires", "1")
                .press("Continuer")
                .choose("Moi");
        resident.identity("Cette personne", "Maud", "Kessler")
                .date("Date de naissance", LocalDate.of(1981, 5, 14))
                .press("Continuer")
                .identity("Votre nom", "Maud", "Kessler")
                .fill("Adresse électronique", "maud@exemple.test")
                .press("Continuer")
                .choose("Au guichet")
                .press("Continuer")
                .sees("Vérifiez vos réponses")
                .sees("Maud Kessler")
                .press("Envoyer ma demande")
                .sees("C’est reçu");
        Filed filed = Filed.readBy(resident);
        resident.page().goBack();
        resident.page().reload();
        resident.sees(filed.number());
        return filed;
    }

    private static String mailbox(Person person, String subject) {
        person.open("/demo/mailbox");
        return person.waitsFor(subject).follow(subject).page().title();
    }

    private static void follow(Person resident, Filed filed) {
        resident.open("/suivi")
                .fill("Numéro de demande", filed.number())
                .fill("Code de suivi", "0000-0000-0000")
                .press("Suivre")
                .sees("ne vont pas ensemble")
                .fill("Code de suivi", filed.code())
                .press("Suivre")
                .isAt(filed.followed())
                .sees("Vous n’avez rien à faire");
        resident.fill("Votre message", "Bonjour, est-ce possible avant lundi ?")
                .press("Envoyer le message")
                .sees("est-ce possible avant lundi");
    }

    private static void askForMore(Person clerk, Filed filed) {
        clerk.open(filed.atTheDesk())
                .sees("est-ce possible avant lundi")
                .press("Prendre cette demande")
                .fill("Note pour vos collègues", "Homonyme possible dans le registre.")
                .press("Garder en note")
                .choose("Demander une précision")
                .press("Valider et rester ici")
                .sees("Écrivez la raison")
                .fillStarting("Vos mots", "Quel est le second prénom, s’il vous plaît ?")
                .press("Valider et rester ici")
                .sees("Quel est le second prénom");
    }

    private void answer(Person resident, Filed filed, boolean scripts) throws IOException {
        if (scripts) {
            // the open page changed by itself
            assertThat(resident.page().getByText("Quel est le second prénom").first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(10_000));
        } else {
            resident.open(filed.followed());
        }
        resident.sees("À vous de jouer")
                .doesNotSee("Homonyme")
                .attach("Documents à envoyer", Papers.photo("livret.png"))
                .fillStarting("Votre réponse", "Anne.")
                .press("Envoyer ma réponse")
                .sees("livret.png")
                .sees("Vous n’avez rien à faire");
    }

    private static void prepare(Person clerk, Person registrar, Filed filed) {
        registrar.open(filed.atTheDesk()).sees("Ce n’est pas à vous");
        clerk.open(filed.atTheDesk())
                .sees("livret.png")
                .choose("Préparer l’acte")
                .press("Valider et suivante");
    }

    private static void issue(Person registrar, Filed filed) {
        registrar
                .open("/bureau")
                .sees(filed.number())
                .open(filed.atTheDesk())
                .choose("Délivrer l’acte")
                .press("Valider et rester ici")
                .sees("Demande terminée");
    }

    private static void finish(Person resident, Filed filed, boolean scripts) {
        if (scripts) {
            assertThat(resident.page().getByText("Votre demande est acceptée").first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(10_000));
        } else {
            resident.open(filed.followed()).sees("Votre demande est acceptée");
        }
        var download =
                resident.page()
                        .waitForDownload(
                                () ->
                                        resident.page()
                                                .locator("#documents a.button")
                                                .first()
                                                .click());
        assertThat(download.suggestedFilename()).endsWith(filed.number() + ".pdf");
        resident.follow("Donner mon avis")
                .chooseIn("En tout, êtes-vous satisfait", "Oui, tout à fait")
                .press("Envoyer mon avis")
                .sees("Merci pour votre avis");
    }

    private static void figures(Person registrar) {
        registrar.open("/bureau/chiffres").sees("Reçues");
    }
}
