package fr.parvis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Texts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A form with one field of every type: refused first with everything kept, then sent and read. */
@BrowserTest
class EveryFieldTest {

    private static final LocalDate DAY = LocalDate.now().plusDays(20);

    @Autowired TownHall townHall;
    @Autowired People people;
    @Autowired Procedures procedures;

    @ParameterizedTest(name = "scripts: {0}, width: {1}")
    @CsvSource({"true,390", "false,1280"})
    void everyFieldIsFilledInRefusedWithEverythingKeptThenSentAndRead(boolean scripts, int width)
            throws IOException {
        Commune commune = townHall.open();
        publish(commune);
        try (Person resident = new Person(townHall.address(commune), scripts, width);
                Person clerk = new Person(townHall.address(commune), scripts)) {
            resident.signIn("/connexion", people.resident(commune).email(), People.PASSWORD);
            household(resident);
            Filed before = Filing.birthCertificate(resident);

            Hands hands = new Hands(resident);
            resident.open("/demarches/tous-les-champs/demande?lieu=kiosque");
            page(hands, resident, TEXTS, "nuits", "40", "3");
            page(hands, resident, days(), "jour.year", "2020", "" + DAY.getYear());
            page(hands, resident, PLACES, "compte", "FR00", "FR76 3000 6000 0112 3456 7890 189");
            resident.press("Noé");
            page(hands, resident, people(before), "depenses[0].combien", "cher", "12,50");
            proofs(resident, scripts);
            send(resident, scripts);
            Filed filed = Filed.readBy(resident);
            Pdf receipt = resident.downloads("Accusé de réception (PDF)");
            assertThat(receipt.text()).contains("Signé par Lina Aubrée", "Rue du Moulin");
            reads(resident.open(filed.followed()).unfold("Revoir mes réponses"), before, scripts);
            reads(clerk.signIn(TownHall.CLERK).open(filed.atTheDesk()), before, scripts);
        }
    }

    @Test
    void everyFieldIsFilledInByKeysAlone() {
        Commune commune = townHall.open();
        publish(commune);
        try (Person visitor = new Person(townHall.address(commune), true)) {
            visitor.open("/demarches/tous-les-champs/demande?lieu=kiosque");
            byKeys(visitor, TEXTS);
            byKeys(visitor, days());
            byKeys(visitor, PLACES);
            byKeys(visitor, people(new Filed("2026-000123", "")));
            visitor.sees("Documents et signature");
            new Hands(visitor).fillByKeys(Map.of("photos", "yes", "exact", "yes", "main", "yes"));
            new Hands(visitor).fillByKeys(Map.of("main.name", "Lina Aubrée"));
        }
    }

    private void publish(Commune commune) {
        CommuneScope.run(commune.id(), () -> procedures.publish(Texts.everyField()).orThrow());
    }

    private static void household(Person resident) {
        resident.open("/mon-compte/foyer/ajouter")
                .fill("Prénoms", "Noé")
                .fill("Nom de naissance", "Aubrée")
                .date("Date de naissance", LocalDate.of(2019, 3, 3))
                .choose("Enfant")
                .press("Enregistrer")
                .sees("La personne est ajoutée");
    }

    /** Wrong in one place at first; what a first answer brings up is answered then. */
    private static void page(
            Hands hands,
            Person person,
            Map<String, String> answers,
            String field,
            String wrong,
            String right) {
        Map<String, String> mistaken = new LinkedHashMap<>(answers);
        mistaken.put(field, wrong);
        hands.fill(mistaken);
        person.press("Continuer");
        hands.fill(mistaken);
        person.press("Continuer");
        assertThat(person.page().locator("#erreurs")).isVisible();
        hands.findsAgain(mistaken);
        hands.fill(Map.of(field, right));
        person.press("Continuer");
        assertThat(person.page().locator("#erreurs")).hasCount(0);
    }

    private static void byKeys(Person person, Map<String, String> answers) {
        Keyboard keys = new Keyboard(person);
        String title = person.text("h1");
        for (int i = 0; i < 3 && person.text("h1").equals(title); i++) {
            new Hands(person).fillByKeys(answers);
            keys.go("Continuer");
        }
        assertThat(person.text("h1")).isNotEqualTo(title);
    }

    private static final Map<String, String> TEXTS =
            answers(
                    "objet", "Une fête de quartier",
                    "recit", "Deux lignes\net une troisième.",
                    "courriel", "lina@exemple.test",
                    "telephone", "06 39 98 12 34",
                    "nuits", "3",
                    "budget", "1 200,50");

    private static Map<String, String> days() {
        Map<String, String> days =
                answers(
                        "creneau.from", "9 h",
                        "creneau.to", "11 h 30",
                        "couleur", "other",
                        "couleur.other", "Ocre",
                        "ville", "c",
                        "materiel", "tables,other",
                        "materiel.other", "Une estrade",
                        "public", "no",
                        "listes.0", "Nord",
                        "listes.1", "Rue du Moulin");
        for (String date : List.of("jour", "sejour.from", "sejour.to", "creneau.date")) {
            days.put(date + ".day", "" + DAY.getDayOfMonth());
            days.put(date + ".month", "" + DAY.getMonthValue());
            days.put(date + ".year", "" + DAY.getYear());
        }
        return days;
    }

    private static final Map<String, String> PLACES =
            answers(
                    "adresse.street", "4 rue du Four",
                    "adresse.postalCode", "22690",
                    "adresse.city", "Plouër-sur-Rance",
                    "naissance.city", "Dinan",
                    "naissance.country", "France",
                    "commune.typed", "Quimper",
                    "pays", "BE",
                    "endroit.address", "Devant le 12 rue du Moulin",
                    "compte", "FR76 3000 6000 0112 3456 7890 189",
                    "entreprise", "732 829 320 00074",
                    "association", "W291234567");

    private static Map<String, String> people(Filed before) {
        return answers(
                "demandeur.firstNames", "Lina",
                "demandeur.birthName", "Aubrée",
                "enfant.firstNames", "Noé",
                "enfant.birthName", "Aubrée",
                "enfant.birthDate.day", "3",
                "enfant.birthDate.month", "3",
                "enfant.birthDate.year", "2019",
                "avant", before.number(),
                "invites[0].nom", "Maud",
                "invites[0].animaux[0].espece", "Chat",
                "depenses[0].quoi", "Verres",
                "depenses[0].combien", "12,50");
    }

    private static Map<String, String> answers(String... namesAndValues) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            answers.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return answers;
    }

    private static void proofs(Person person, boolean scripts) {
        person.attach("Choisir un ou plusieurs fichiers", Papers.photo("carte.png"))
                .press("Ajouter le fichier")
                .sees("carte.png")
                .fillStarting("Ce que c’est", "Ma carte")
                .date("Valable jusqu’au", DAY.plusYears(1))
                .choose("J’accepte d’être pris en photo")
                .choose("Tout est exact")
                .fill("Votre prénom et votre nom", "Lina Aubrée");
        if (scripts) {
            draw(person);
        }
        person.press("Continuer").sees("Cochez la case pour attester.").sees("carte.png");
        person.keeps("Ma carte").keeps("Lina Aubrée");
        person.choose("J’atteste que les renseignements").press("Continuer");
    }

    private static void draw(Person person) {
        Locator sheet = person.page().locator("svg.drawing");
        sheet.scrollIntoViewIfNeeded();
        var box = sheet.boundingBox();
        var mouse = person.page().mouse();
        mouse.move(box.x + 40, box.y + 40);
        mouse.down();
        mouse.move(box.x + 120, box.y + 60);
        mouse.move(box.x + 200, box.y + 30);
        mouse.up();
    }

    private static void send(Person person, boolean scripts) {
        person.sees("Vérifiez vos réponses").sees("kiosque");
        assertThat(person.page().locator("svg.drawn")).hasCount(scripts ? 1 : 0);
        person.press("Envoyer ma demande").sees("C’est reçu");
    }

    /** Each answer in words that say it well. */
    private static void reads(Person person, Filed before, boolean scripts) {
        for (String words :
                List.of(
                        "kiosque",
                        "Une fête de quartier",
                        "et une troisième.",
                        "lina@exemple.test",
                        "37,20 € = 3 nuits × 12,40 €",
                        "de 9 h à 11 h 30",
                        "Ocre",
                        "Salle C",
                        "Une estrade",
                        "Rue du Moulin",
                        "Plouër-sur-Rance",
                        "Quimper",
                        "Belgique",
                        "Devant le 12 rue du Moulin",
                        "FR76 3000 6000 0112 3456 7890 189",
                        "W291234567",
                        "Noé Aubrée, 3 mars 2019",
                        before.number(),
                        "Chat",
                        "12,50 €",
                        "Ma carte",
                        "J’accepte d’être pris en photo.",
                        "Signé par Lina Aubrée")) {
            assertThat(person.text("main").replaceAll("[\\s\\p{Zs}]+", " ")).contains(words);
        }
        Locator drawn = person.page().locator("svg.drawn");
        assertThat(drawn).hasCount(scripts ? 1 : 0);
        if (scripts) {
            assertThat(drawn).hasAttribute("aria-label", "Signature dessinée par Lina Aubrée");
        }
    }
}
