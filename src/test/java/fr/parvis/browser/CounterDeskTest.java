package fr.parvis.browser;

import com.microsoft.playwright.options.FilePayload;
import fr.parvis.documents.Scans;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A clerk fills in for somebody at the counter, with the paper beside the form. */
@BrowserTest
class CounterDeskTest {

    private static final String WHO = "Maud Kessler";

    @Autowired TownHall townHall;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aClerkFillsInForSomebodyAndPrintsTheReceipt(boolean scripts) {
        try (Person clerk = new Person(townHall.openAtAnAddress(), scripts)) {
            clerk.signIn(TownHall.CLERK)
                    .open("/bureau/guichet")
                    .press("Commencer la saisie")
                    .sees("L’accord de la personne manque.");
            begin(clerk);
            Filing.fromTheFirstPage(clerk)
                    .sees("Vous remplissez pour " + WHO + ".")
                    .press("Envoyer la demande de " + WHO)
                    .sees("C’est reçu")
                    .sees("Récépissé à imprimer");
            Filed filed = Filed.readBy(clerk);
            clerk.open(filed.atTheDesk())
                    .unfold("Historique")
                    .sees("Saisie au guichet par Nadia")
                    .open("/bureau/guichet/courrier")
                    .sees("Rien à poster");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aScannedPageWithoutACodeIsPlacedByHand(boolean scripts) {
        try (Person clerk = new Person(townHall.openAtAnAddress(), scripts, 390)) {
            clerk.signIn(TownHall.CLERK)
                    .open("/bureau/numerisation")
                    .press("Lire les pages")
                    .sees("Choisissez au moins un fichier.")
                    .attach("Pages numérisées", paper())
                    .press("Lire les pages")
                    .sees("Code illisible, à ranger ci-dessous.")
                    .press("Ranger ces pages")
                    .sees("Cochez au moins une page.")
                    .chooseIn("Quelles pages", "Page 1")
                    .chooseIn("Où vont-elles", "Nulle part")
                    .press("Ranger ces pages")
                    .sees("Page écartée par");
        }
    }

    private static void begin(Person clerk) {
        clerk.selectIn("La demande", "Démarche", "Demander un acte de naissance")
                .chooseIn("Comment la demande arrive", "Au guichet")
                .fill("Nom de la personne qui demande", WHO)
                .chooseIn("Comment son identité", "Je connais")
                .choose("La personne est d’accord")
                .attach("Formulaire papier ou procuration", paper())
                .press("Commencer la saisie")
                .sees("Vous remplissez pour " + WHO + ".")
                .sees("Ouvrir en grand");
    }

    private static FilePayload paper() {
        return new FilePayload("papier.pdf", "application/pdf", Scans.blankPdf());
    }
}
