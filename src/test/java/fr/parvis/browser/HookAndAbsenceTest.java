package fr.parvis.browser;

import fr.parvis.commune.Commune;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Texts;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A circuit tells another program; a colleague stands in for who is away. */
@BrowserTest
class HookAndAbsenceTest {

    private static final String SECRET = "un secret que deux programmes partagent";

    @Autowired TownHall townHall;
    @Autowired Procedures procedures;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAdministratorConnectsTheProgramAndTheRequestShowsWhatWasSent(boolean scripts) {
        Commune commune = townHall.open();
        publish(commune);
        String base = townHall.address(commune);
        try (Person jeanne = new Person(base, scripts);
                Person resident = new Person(base, scripts);
                Person nadia = new Person(base, scripts)) {
            jeanne.signIn(townHall.administrator(commune))
                    .open("/bureau/raccordements")
                    .sees("Pas encore raccordé")
                    .fill("Adresse", "https://10.0.0.1/demandes")
                    .fill("Secret partagé", SECRET)
                    .press("Enregistrer logiciel-technique")
                    .sees("mène à un réseau privé")
                    .keeps("https://10.0.0.1/demandes");
            jeanne.fill("Adresse", "https://192.0.2.1/demandes")
                    .fill("Secret partagé", SECRET)
                    .press("Enregistrer logiciel-technique")
                    .sees("Le raccordement est enregistré")
                    .keeps("https://192.0.2.1/demandes");
            resident.open("/demarches/pret-broyeur/demande")
                    .identity("Votre nom", "Maud", "Kessler")
                    .date("Quel jour", LocalDate.now().plusDays(3))
                    .press("Continuer")
                    .press("Envoyer ma demande");
            nadia.signIn(TownHall.CLERK)
                    .open(Filed.readBy(resident).atTheDesk())
                    .sees("Envoi à «\u00a0logiciel-technique\u00a0»")
                    .sees("un nouvel essai est prévu");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoIsAwayNamesAColleagueWhoActsInTheirPlace(boolean scripts) {
        String base = townHall.openAtAnAddress();
        LocalDate today = LocalDate.now();
        try (Person resident = new Person(base, scripts);
                Person nadia = new Person(base, scripts, 390);
                Person paul = new Person(base, scripts)) {
            Filed filed = Filing.birthCertificate(resident);
            nadia.signIn(TownHall.CLERK)
                    .open("/bureau/compte")
                    .follow("Prévoir une absence")
                    .press("Enregistrer")
                    .sees("Choisissez un collègue.");
            nadia.page().getByLabel("Qui vous remplace").selectOption("Paul Marchand");
            nadia.fill("Premier jour", today.toString())
                    .fill("Dernier jour", today.plusDays(6).toString())
                    .press("Enregistrer")
                    .isAt("/bureau/compte")
                    .sees("Paul Marchand vous remplace");
            paul.signIn(TownHall.COUNCILLOR).open(filed.atTheDesk());
            paul.sees("Vous agissez ici à la place de Nadia Bernard")
                    .press("Prendre cette demande");
            paul.page().locator("#histoire").press("Enter");
            paul.sees("Paul Marchand, à la place de Nadia Bernard");
            nadia.follow("Changer").press("Annuler l’absence").sees("L’absence est annulée");
        }
    }

    /** The first step tells a program of the technical department. */
    private void publish(Commune commune) {
        String first =
                """
                start: premier
                  steps:
                    - id: premier
                      kind: hook
                      hook: logiciel-technique
                      name: Prévenir le service technique
                      public-status: received
                      public-name: Nous prévenons le service technique
                      transitions:
                        - {id: suite, action: advance, label: Continuer, to: examen}
                        - {id: failed, action: advance, label: Continuer sans, to: examen}
                """;
        CommuneScope.run(
                commune.id(),
                () ->
                        procedures
                                .publish(Texts.fourth().replace("start: examen\n  steps:\n", first))
                                .orThrow());
    }
}
