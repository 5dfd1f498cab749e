package fr.parvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commune.Commune;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Texts;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A joint authority offers a procedure; a village takes it, changes it, and settles what a later
 * edition changes too.
 */
@BrowserTest
class SharedTemplateTest {

    private static final String DESK = "/bureau/demarches";
    private static final String TITLE = "Emprunter le broyeur";

    @Autowired TownHall townHall;
    @Autowired Procedures procedures;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatTheAuthorityImprovesTheVillageTakesWithoutLosingItsOwn(boolean scripts) {
        Commune authority = townHall.open();
        Commune village = townHall.open();
        String code = "broyeur-" + UUID.randomUUID().toString().substring(0, 8);
        String text = Texts.fourth().replace("pret-broyeur", code);
        try (Person jeanne = new Person(townHall.address(authority), scripts);
                Person maud = new Person(townHall.address(village), scripts)) {
            jeanne.signIn(townHall.administrator(authority));
            maud.signIn(townHall.administrator(village));
            publish(authority, text);
            jeanne.open(of(code, "/modele"))
                    .press("Proposer la version 1")
                    .sees("La démarche est proposée aux autres communes.");
            adopt(maud, authority, code);

            publish(
                    authority,
                    text.replace("Gratuit", "Deux euros").replace("minutes: 3", "minutes: 4"));
            jeanne.open(of(code, "/modele"))
                    .fillStarting(
                            "Ce qui change, pour les autres communes", "Le prêt devient payant.")
                    .press("Proposer la version 2 comme édition suivante");
            settle(maud, authority, code);
            jeanne.open(of(code, "/modele"))
                    .press("Ne plus la proposer")
                    .sees("La démarche n’est plus proposée.");
        }
    }

    private void publish(Commune commune, String text) {
        CommuneScope.run(commune.id(), () -> procedures.publish(text).orThrow());
    }

    private static void adopt(Person maud, Commune authority, String code) {
        maud.open(DESK + "/nouvelle")
                .follow("Tous les modèles")
                .fill("Chercher un modèle", authority.name())
                .press("Chercher")
                .press("Prendre comme nouvelle démarche " + TITLE)
                .isAt(of(code, "/atelier"));
        maud.open(of(code, "/atelier?lieu=sheet"))
                .fillStarting("Prix", "Un euro")
                .page()
                .locator("button[data-shortcut=s]")
                .press("Enter");
        maud.sees("devient « Un euro »");
        maud.open(of(code, "/atelier/publier"));
        var read = maud.page().locator("input[name=lu]");
        if (read.count() > 0) {
            read.check();
        }
        maud.press("Publier la démarche").isAt(DESK);
    }

    private static void settle(Person maud, Commune authority, String code) {
        maud.open(DESK)
                .sees("Un modèle que vous suivez a une édition plus récente")
                .follow("Améliorations proposées " + TITLE)
                .isAt(of(code, "/proposition"))
                .sees("Le prêt devient payant.")
                .sees("Un changement à reprendre")
                .press("Reprendre dans un brouillon")
                .sees("Il reste un choix à faire")
                .choose("Prendre celle de " + authority.name())
                .press("Reprendre dans un brouillon")
                .isAt(of(code, "/atelier"))
                .sees("Les améliorations sont dans le brouillon. Relisez, puis publiez.");
        maud.open(of(code, "/atelier?lieu=sheet")).keeps("Deux euros").keeps("4");
        maud.press("Annuler la dernière modification").keeps("Un euro").keeps("3");
        assertThat(maud.path()).startsWith(of(code, "/atelier"));
    }

    private static String of(String code, String page) {
        return DESK + "/" + code + page;
    }
}
