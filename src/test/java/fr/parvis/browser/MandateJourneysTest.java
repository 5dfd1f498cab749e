package fr.parvis.browser;

import fr.parvis.account.Accounts;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.kernel.CommuneScope;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Acting for somebody: at the counter, and from a social centre on a telephone. */
@BrowserTest
class MandateJourneysTest {

    private static final String WHO = "Maud Kessler";

    @Autowired TownHall townHall;
    @Autowired People people;
    @Autowired Accounts accounts;

    /**
     * 82 years old, no e-mail address: the clerk prints, she signs, her birth certificate is asked.
     */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aClerkActsForSomebodyAtTheCounterWithASignedPaper(boolean scripts) {
        try (Person clerk = new Person(townHall.openAtAnAddress(), scripts)) {
            clerk.signIn(TownHall.CLERK)
                    .open("/bureau/guichet")
                    .follow("Agir pour quelqu’un sous mandat")
                    .follow("Nouveau mandat")
                    .press("Écrire le mandat")
                    .sees("Écrivez les prénoms de la personne.");
            write(clerk, "");
            clerk.press("C’est signé")
                    .sees("Confirmez que la personne a signé devant vous.")
                    .choose("J’ai vu une pièce d’identité")
                    .fillStarting("Dossier où le papier est gardé", "mandats 2026, n° 14")
                    .press("C’est signé")
                    .sees("En cours")
                    .press("Agir pour " + WHO)
                    .sees("Vous agissez pour " + WHO + ".")
                    .follow("Demander un acte de naissance");
            Filing.fromTheFirstPage(clerk)
                    .sees("Vous agissez pour " + WHO + ".")
                    .press("Envoyer la demande de " + WHO)
                    .sees("C’est reçu");
            Filed filed = Filed.readBy(clerk);
            clerk.open("/mandat")
                    .sees(filed.number())
                    .press("Arrêter d’agir pour cette personne")
                    .sees("Agir pour quelqu’un")
                    .open(filed.atTheDesk())
                    .unfold("Historique")
                    .sees("Faite par Nadia Bernard");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aHelperOfASocialCentreActsOnATelephoneUntilThePersonStopsIt(boolean scripts) {
        Commune commune = townHall.open();
        String base = townHall.address(commune);
        String helper = resident(commune, "Inès Caron");
        String maud = resident(commune, WHO);
        townHall.administrator(commune);
        try (Person secretary = new Person(base, scripts);
                Person ines = new Person(base, scripts, 390);
                Person home = new Person(base, scripts, 390)) {
            secretary
                    .signIn(TownHall.SECRETARY)
                    .open("/bureau/aidants")
                    .fill("Adresse de son compte", helper)
                    .fill("Organisme", "Centre social des Halles")
                    .fill("Jusqu’au", LocalDate.now().plusYears(1).toString())
                    .press("Habiliter")
                    .sees("Inès Caron, Centre social des Halles");
            ines.signIn("/connexion", helper, People.PASSWORD)
                    .open("/mes-mandats")
                    .follow("Nouveau mandat");
            write(ines, maud);
            ines.sees("À signer");
            home.signIn("/connexion", maud, People.PASSWORD)
                    .open("/mon-compte/mandats")
                    .follow("Inès Caron, Centre social des Halles")
                    .sees("Elle n’a pas mon mot de passe")
                    .press("Je signe")
                    .sees("En cours");
            ines.open("/mes-mandats")
                    .press("Agir " + WHO)
                    .sees("Vous agissez pour " + WHO + ".")
                    .open("/mon-compte")
                    .sees("les comptes restent fermés");
            home.open("/mon-compte/mandats")
                    .follow("Inès Caron, Centre social des Halles")
                    .sees("Début d’un accompagnement sous mandat")
                    .press("Arrêter ce mandat")
                    .sees("Arrêté");
            ines.open("/mandat").sees("Vous ne pouvez plus agir pour " + WHO);
        }
    }

    private String resident(Commune commune, String name) {
        String email = People.email();
        CommuneScope.run(commune.id(), () -> accounts.openResident(name, email, People.PASSWORD));
        return email;
    }

    private static void write(Person holder, String email) {
        holder.fill("Prénoms", "Maud")
                .fill("Nom de naissance", "Kessler")
                .date("Date de naissance", LocalDate.of(1944, 3, 27))
                .fillStarting("Adresse électronique", email)
                .choose("31 jours")
                .press("Écrire le mandat")
                .sees("Agir pour " + WHO);
    }
}
