package fr.parvis.browser;

import com.microsoft.playwright.options.SelectOption;
import fr.parvis.commune.Commune;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Requests go into other hands: several at once, one to a colleague, one to another department. */
@BrowserTest
class PassingOnTest {

    @Autowired TownHall townHall;

    @Test
    void severalAreDealtWithTogetherByKeyboard() {
        together(true);
    }

    @Test
    void severalAreDealtWithTogetherWithoutScripts() {
        together(false);
    }

    private void together(boolean scripts) {
        String base = townHall.openAtAnAddress();
        try (Person resident = new Person(base, true);
                Person nadia = new Person(base, scripts);
                Person karim = new Person(base, scripts)) {
            Filed first = Filing.birthCertificate(resident);
            Filed second = Filing.birthCertificate(resident);
            nadia.signIn(TownHall.CLERK);
            tick(nadia, first);
            tick(nadia, second);
            act(nadia, scripts);
            nadia.sees("Agir sur 2 demandes")
                    .press("Valider pour toutes")
                    .sees("Choisissez ce que vous voulez faire.")
                    .choose("Les confier à un collègue");
            select(nadia, "collegue", "Karim Haddad");
            nadia.fillStarting("Vos mots", "Pour demain matin.")
                    .press("Valider pour toutes")
                    .sees("Les 2 demandes sont traitées.")
                    .follow("Revenir à la liste")
                    .sees("Karim H.");
            karim.signIn(TownHall.COLLEAGUE)
                    .open("/bureau?moi=1")
                    .sees(first.number())
                    .sees(second.number())
                    .open(first.atTheDesk())
                    .sees("Pour demain matin.");
        }
    }

    @Test
    void theWholePageIsChosenAtOnce() {
        String base = townHall.openAtAnAddress();
        try (Person resident = new Person(base, true);
                Person nadia = new Person(base, true);
                Person karim = new Person(base, false)) {
            Filing.birthCertificate(resident);
            Filing.birthCertificate(resident);
            nadia.signIn(TownHall.CLERK).follow("Choisir toute la page").isAt("/bureau");
            act(nadia, true);
            nadia.sees("Agir sur 2 demandes");
            karim.signIn(TownHall.COLLEAGUE).follow("Choisir toute la page");
            act(karim, false);
            karim.sees("Agir sur 2 demandes");
        }
    }

    @Test
    void aRequestGoesToAColleagueThenToAnotherDepartment() {
        String base = townHall.openAtAnAddress();
        try (Person resident = new Person(base, true);
                Person nadia = new Person(base, true);
                Person karim = new Person(base, false)) {
            Filed filed = Filing.birthCertificate(resident);
            nadia.signIn(TownHall.CLERK)
                    .open(filed.atTheDesk())
                    .follow("Confier à un collègue")
                    .press("Confier la demande")
                    .sees("Choisissez une personne qui peut agir à cette étape.")
                    .choose("Karim Haddad")
                    .fillStarting("Un mot pour cette personne", "Tu la connais.")
                    .press("Confier la demande")
                    .sees("est enregistrée")
                    .sees("Karim Haddad");
            karim.signIn(TownHall.COLLEAGUE)
                    .open(filed.atTheDesk())
                    .sees("Tu la connais.")
                    .follow("Transférer à un autre service");
            select(karim, "qui", "Voirie et espace public");
            karim.press("Transférer la demande")
                    .sees("est enregistrée")
                    .doesNotSee("Transférer à un autre service");
            nadia.open(filed.atTheDesk()).sees("Votre décision");
            resident.follow("Suivre ma demande").sees("Confiée à un autre service");
        }
    }

    @Test
    void anotherCommuneThatIsInChargeReceivesItAndBothNumbersAreKnown() {
        Commune here = townHall.open();
        Commune there = townHall.open();
        try (Person resident = new Person(townHall.address(here), true);
                Person nadia = new Person(townHall.address(here), false);
                Person other = new Person(townHall.address(there), true)) {
            Filed filed = Filing.birthCertificate(resident);
            nadia.signIn(TownHall.CLERK)
                    .open(filed.atTheDesk())
                    .follow("Transmettre à une autre administration")
                    .press("Transmettre la demande")
                    .sees("Choisissez à qui la demande est transmise.")
                    .fill("Chercher une commune ou une intercommunalité", there.name())
                    .press("Chercher")
                    .choose(there.name())
                    .fillStarting("Vos mots", "Elle est née chez vous.")
                    .press("Transmettre la demande")
                    .waitsFor("Elle continue ailleurs")
                    .sees(there.name() + " l’a reçue");
            resident.follow("Suivre ma demande").sees("Votre demande continue ailleurs");
            String elsewhere = resident.page().getByText("La suivre là-bas").getAttribute("href");
            other.open(elsewhere).sees("Reçue d’abord par une autre administration");
            other.signIn(TownHall.CLERK)
                    .follow("Maud")
                    .sees("Transmise par une autre administration")
                    .sees(filed.number())
                    .sees("Elle est née chez vous.");
        }
    }

    @Test
    void outsideTheInstallationALetterTellsWhoIsInCharge() {
        String base = townHall.openAtAnAddress();
        try (Person resident = new Person(base, true);
                Person nadia = new Person(base, true)) {
            Filed filed = Filing.birthCertificate(resident);
            nadia.signIn(TownHall.CLERK)
                    .open(filed.atTheDesk())
                    .follow("Transmettre à une autre administration")
                    .choose("Une autre administration")
                    .press("Transmettre la demande")
                    .sees("Choisissez à qui la demande est transmise.")
                    .fill("Nom de cette administration", "Service central d’état civil")
                    .press("Transmettre la demande")
                    .sees("Demande terminée");
            resident.follow("Suivre ma demande")
                    .sees("Votre demande est transmise à l’administration compétente");
        }
    }

    private static void select(Person agent, String id, String option) {
        agent.page().locator("#" + id).selectOption(new SelectOption().setLabel(option));
    }

    private static void tick(Person agent, Filed filed) {
        agent.page().getByLabel("Choisir la demande " + filed.number()).press("Space");
    }

    /** By its key, where scripts run; else by the button. */
    private static void act(Person agent, boolean scripts) {
        if (scripts) {
            agent.page().keyboard().press("e");
            agent.page().waitForURL("**/ensemble**");
        } else {
            agent.page().getByText("Agir sur les demandes choisies").press("Enter");
        }
        agent.page().waitForLoadState();
    }
}
