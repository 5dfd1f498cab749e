package fr.parvis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody needs a mouse: a request sent and handled by keys alone. */
@BrowserTest
class KeyboardTest {

    @Autowired TownHall townHall;

    @Test
    void aRequestIsSentAndHandledByKeysAlone() {
        String base = townHall.openAtAnAddress();
        try (Person resident = new Person(base, true);
                Person agent = new Person(base, true)) {
            Filed filed = send(resident);
            handle(agent, filed);
        }
    }

    private static Filed send(Person resident) {
        resident.open("/demarches/acte-naissance");
        Keyboard keys = new Keyboard(resident);
        skip(resident, keys);
        keys.go("Commencer en ligne");
        wrongAtFirst(resident, keys);
        keys.type("Commune de naissance", "Canapville").go("Continuer");
        keys.choose("Extrait sans filiation", "Extrait sans filiation")
                .type("Nombre d’exemplaires", "1")
                .go("Continuer");
        keys.choose("Moi", "Moi")
                .type("Prénoms", "Maud")
                .type("Nom de naissance", "Kessler")
                .type("Jour", "14")
                .type("Mois", "5")
                .type("Année", "1981")
                .go("Continuer");
        keys.type("Prénoms", "Maud")
                .type("Nom de naissance", "Kessler")
                .type("Adresse électronique", "maud@exemple.test")
                .go("Continuer");
        keys.choose("Par la poste", "Au guichet").go("Continuer");
        assertThat(keys.stopsOnTheWayRound()).isGreaterThan(10);
        keys.go("Envoyer ma demande");
        resident.sees("C’est reçu");
        return Filed.readBy(resident);
    }

    private static void skip(Person resident, Keyboard keys) {
        keys.next();
        assertThat(keys.focused()).isEqualTo("Aller au contenu");
        assertThat(resident.page().locator(":focus")).isInViewport();
        keys.press("Enter");
        assertThat(resident.page().locator("main")).isFocused();
    }

    /** The summary has the focus; its first link leads to the field. */
    private static void wrongAtFirst(Person resident, Keyboard keys) {
        keys.go("Continuer");
        Locator summary = resident.page().locator("#erreurs");
        assertThat(summary).isFocused();
        keys.next().press("Enter");
        assertThat(keys.next().focused()).startsWith("Dans cette commune");
        keys.choose("Dans cette commune", "Dans cette commune").go("Continuer");
    }

    private static void handle(Person agent, Filed filed) {
        agent.open("/bureau");
        Keyboard keys = new Keyboard(agent);
        keys.type("Adresse électronique", TownHall.CLERK)
                .type("Mot de passe", TownHall.PASSWORD)
                .go("Se connecter");
        agent.isAt("/bureau");
        agent.page().waitForNavigation(() -> keys.press("j"));
        agent.isAt(filed.atTheDesk());
        shortcuts(agent, keys);
        assertThat(keys.stopsOnTheWayRound()).isGreaterThan(10);
        agent.page().waitForNavigation(() -> keys.press("t"));
        agent.sees("Nadia Bernard, vous");
        keys.press("n");
        assertThat(keys.focused()).startsWith("Note pour vos collègues");
        agent.page().keyboard().insertText("Un d, un j, un t : rien que des lettres.");
        keys.go("Garder en note");
        agent.sees("rien que des lettres");
        keys.press("d");
        assertThat(keys.focused()).startsWith("Préparer l’acte");
        keys.choose("Préparer l’acte", "Demander une précision")
                .type("Vos mots", "Quel est le second prénom ?")
                .go("Valider et rester ici");
        agent.sees("Le délai est arrêté depuis");
    }

    private static void shortcuts(Person agent, Keyboard keys) {
        Locator list = agent.page().getByText("Aller à la décision").last();
        assertThat(list).isHidden();
        keys.press("?");
        assertThat(list).isVisible();
        assertThat(Axe.violations(agent.page())).isEmpty();
        keys.press("Escape");
        assertThat(list).isHidden();
    }
}
