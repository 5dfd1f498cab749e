package fr.parvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A terrace on the square: four people of the town hall, a fee, an order, a clock that stops. */
@BrowserTest
class TerraceTest {

    /** 4 m × 2.5 m = 10 m²; 30 days; € 0.10 for an open terrace. */
    private static final String FEE = "30 € = 10 m² × 30 jours × 0,10 € par m² et par jour";

    @Autowired TownHall townHall;

    @Test
    void twoApprovalsAndASignatureMakeAnOrderThatSaysHowItsFeeIsCalculated() throws IOException {
        String base = townHall.openAtAnAddress();
        try (Person owner = new Person(base, true, 390);
                Person clerk = new Person(base, true);
                Person councillor = new Person(base, true);
                Person roads = new Person(base, true);
                Person signatory = new Person(base, true)) {
            Filed filed = file(owner);
            clerk.signIn(TownHall.CLERK);
            stopTheClock(clerk, filed);
            answer(owner, filed);
            announce(clerk, filed);
            signatory.signIn(TownHall.REGISTRAR).open(filed.atTheDesk()).sees("un visa");
            approve(councillor.signIn(TownHall.COUNCILLOR), filed);
            approve(roads.signIn(TownHall.ROADS), filed);
            sign(signatory, filed);
            order(owner, filed);
        }
    }

    @Test
    void aRefusalWantsItsReasonAndTheResidentReadsIt() throws IOException {
        String base = townHall.openAtAnAddress();
        try (Person owner = new Person(base, false, 390);
                Person clerk = new Person(base, false);
                Person councillor = new Person(base, false);
                Person roads = new Person(base, false);
                Person signatory = new Person(base, false)) {
            Filed filed = file(owner);
            announce(clerk.signIn(TownHall.CLERK), filed);
            approve(councillor.signIn(TownHall.COUNCILLOR), filed);
            oppose(roads.signIn(TownHall.ROADS), filed);
            refuse(signatory.signIn(TownHall.REGISTRAR), filed);
            refusal(owner, filed);
        }
    }

    private static Filed file(Person owner) {
        owner.open("/demarches/odp-terrasse").follow("Commencer en ligne");
        business(owner);
        place(owner);
        owner.sees("Vérifiez vos réponses")
                .sees(FEE)
                .press("Envoyer ma demande")
                .sees("C’est reçu");
        return Filed.readBy(owner);
    }

    private static void business(Person owner) {
        owner.fillStarting("Numéro SIRET", "732 829 320 00074")
                .fill("Nom de l’entreprise", "Café de la Place")
                .fill("Enseigne", "Chez Maud")
                .identity("La personne qui fait la demande", "Maud", "Kessler")
                .fill("Sa fonction", "gérante")
                .fill("Adresse électronique", "maud@exemple.test")
                .press("Continuer")
                .choose("Terrasse ouverte")
                .choose("Tables et chaises")
                .chooseIn("Faut-il fixer", "Non")
                .press("Continuer");
    }

    private static void place(Person owner) {
        LocalDate first = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(10);
        owner.address("Adresse de l’emplacement", "1 place de l’Église", "22690", "Plouër")
                .fill("Longueur (en m)", "4")
                .fill("Largeur (en m)", "2,5")
                .fillStarting("Largeur laissée aux piétons", "1,80")
                .chooseIn("Occupez-vous l’espace", "Non")
                .press("Continuer")
                .date("Premier jour", first)
                .date("Dernier jour", first.plusDays(29))
                .fill("Heures", "de 8 h à 22 h")
                .press("Continuer")
                .choose("Je suis assuré")
                .choose("Je garde la place propre")
                .choose("Les renseignements que je donne sont exacts")
                .press("Continuer");
    }

    private static void stopTheClock(Person clerk, Filed filed) {
        clerk.open(filed.atTheDesk())
                .sees(FEE)
                .sees("Sans décision avant la fin de ce jour, la demande est refusée")
                .choose("Demander une précision")
                .fillStarting("Vos mots", "Où rangez-vous les tables la nuit ?")
                .press("Valider et rester ici")
                .sees("Le délai est arrêté depuis")
                .doesNotSee("Sans décision avant la fin de ce jour");
    }

    private static void answer(Person owner, Filed filed) {
        owner.open("/suivi?numero=" + filed.number() + "&code=" + filed.code())
                .sees("Où rangez-vous les tables")
                .sees("Délai légal arrêté depuis")
                .press("Envoyer ma réponse")
                .sees("Écrivez votre message, ou joignez un fichier.")
                .fillStarting("Votre réponse", "Dans la cour, derrière le café.")
                .press("Envoyer ma réponse")
                .sees("Vous n’avez rien à faire")
                .doesNotSee("Délai légal arrêté depuis");
    }

    private static void announce(Person clerk, Filed filed) {
        clerk.open(filed.atTheDesk())
                .sees("Sans décision avant la fin de ce jour, la demande est refusée")
                .choose("Annoncer le projet")
                .press("Valider et rester ici")
                .choose("Envoyer aux visas")
                .press("Valider et rester ici")
                .sees("Cette étape attend un visa.");
    }

    private static void approve(Person approver, Filed filed) {
        approver.open("/bureau")
                .sees(filed.number())
                .open(filed.atTheDesk())
                .choose("Donner mon visa")
                .press("Valider et rester ici")
                .sees("Ce n’est pas à vous");
    }

    private static void oppose(Person approver, Filed filed) {
        approver.open(filed.atTheDesk())
                .choose("Donner un avis défavorable")
                .press("Valider et rester ici")
                .sees("Écrivez la raison, en quelques mots.")
                .fillStarting("Vos mots", "Le trottoir est trop étroit.")
                .press("Valider et rester ici")
                .sees("Ce n’est pas à vous");
    }

    private static void sign(Person signatory, Filed filed) {
        signatory
                .open(filed.atTheDesk())
                .choose("Signer l’arrêté")
                .fillStarting("Vos mots", "Les parasols sont pliés chaque soir.")
                .press("Valider et rester ici")
                .sees("Demande terminée");
    }

    private static void order(Person owner, Filed filed) throws IOException {
        owner.open(filed.followed()).sees("Votre demande est acceptée");
        Pdf order = owner.downloads("Télécharger Arrêté d’occupation du domaine public");
        assertThat(order.text())
                .contains("Arrêté n° " + filed.number(), "Café de la Place", "732 829 320 00074")
                .contains("Surface occupée : 10 m²", FEE)
                .contains("un passage de 1,8 m")
                .contains("Les parasols sont pliés chaque soir.", "Claire Dubois");
        assertThat(order.isTagged()).isTrue();
        assertThat(order.language()).startsWith("fr");
    }

    private static void refuse(Person signatory, Filed filed) {
        signatory
                .open(filed.atTheDesk())
                .unfold("Historique")
                .sees("Le trottoir est trop étroit.")
                .choose("Refuser")
                .press("Valider et rester ici")
                .sees("Écrivez la raison, en quelques mots.")
                .fillStarting("Vos mots", "Il ne reste que 1,20 m pour passer.")
                .press("Valider et rester ici")
                .sees("Demande terminée");
    }

    private static void refusal(Person owner, Filed filed) throws IOException {
        owner.open("/suivi?numero=" + filed.number() + "&code=" + filed.code())
                .sees("Nous ne pouvons pas accepter, voici pourquoi")
                .sees("Il ne reste que 1,20 m pour passer.")
                .doesNotSee("Le trottoir est trop étroit.");
        Pdf letter = owner.downloads("Télécharger Votre demande d’installation est refusée");
        assertThat(letter.text())
                .contains("Il ne reste que 1,20 m pour passer.", "tribunal administratif")
                .doesNotContain("Le trottoir est trop étroit.");
    }
}
