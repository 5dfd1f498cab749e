package fr.parvis.browser;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same request sent twice becomes one, and what had ended is opened again. */
@BrowserTest
class MergeTest {

    @Autowired TownHall townHall;

    @Test
    void twoBecomeOneAndOneOfThemGoesOnAgain() {
        journey(true);
    }

    @Test
    void theSameWithoutScripts() {
        journey(false);
    }

    private void journey(boolean scripts) {
        String base = townHall.openAtAnAddress();
        try (Person resident = new Person(base, scripts);
                Person nadia = new Person(base, scripts)) {
            Filed first = Filing.birthCertificate(resident);
            Filed second = Filing.birthCertificate(resident);
            nadia.signIn(TownHall.CLERK)
                    .open(second.atTheDesk())
                    .sees("Sans doute un doublon")
                    .sees("le même jour")
                    .follow("Réunir")
                    .sees("Toutes les réponses sont les mêmes.")
                    .choose("La demande " + first.number())
                    .fillStarting("Un mot à l’habitant", "Une seule suffit.")
                    .press("Réunir les deux demandes")
                    .isAt(first.atTheDesk())
                    .sees("Réunie à celle-ci");

            resident.open("/suivi?numero=" + second.number() + "&code=" + second.code())
                    .sees("Votre demande continue sous le numéro " + first.number())
                    .follow("Suivre la demande " + first.number())
                    .isAt(first.followed())
                    .sees("Revoir la demande " + second.number());

            nadia.open(second.atTheDesk())
                    .sees("Continue à la place de celle-ci")
                    .follow("Rouvrir la demande")
                    .press("Rouvrir la demande")
                    .sees("Dites à l’habitant pourquoi sa demande est rouverte")
                    .fill("Pourquoi la rouvrir\u00a0?", "Il en faut deux.")
                    .press("Rouvrir la demande")
                    .isAt(second.atTheDesk())
                    .sees("Votre décision");
            resident.open(second.followed()).sees("Rouverte").sees("Il en faut deux.");
        }
    }

    @Test
    void aPartOfARequestGoesOnByItself() {
        String base = townHall.openAtAnAddress();
        try (Person resident = new Person(base, true);
                Person nadia = new Person(base, true)) {
            Filed whole = Filing.birthCertificate(resident);
            nadia.signIn(TownHall.CLERK)
                    .open(whole.atTheDesk())
                    .follow("Partager la demande en deux")
                    .press("Partager en deux")
                    .sees("Cochez au moins une réponse")
                    .choose("Commune de naissance")
                    .fill("Pourquoi la partager\u00a0?", "Un second acte est à faire.")
                    .press("Partager en deux")
                    .isAt(whole.atTheDesk())
                    .sees("Faite d’une partie de celle-ci");
            resident.follow("Suivre ma demande").sees("Partagée en deux demandes");
        }
    }
}
