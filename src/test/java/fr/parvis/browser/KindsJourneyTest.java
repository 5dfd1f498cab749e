package fr.parvis.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import fr.parvis.commune.Commune;
import fr.parvis.documents.Documents;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a secretary publishes most, each with what is particular to its kind. */
@BrowserTest
class KindsJourneyTest {

    @Autowired TownHall townHall;
    @Autowired Documents documents;

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void anEventAPlaceAndAnActAreWrittenAndRead(boolean scripts) {
        Commune commune = townHall.open();
        String base = townHall.address(commune);
        try (Person secretary = new Person(base, scripts, scripts ? 1280 : 390);
                Person resident = new Person(base, scripts, 390)) {
            secretary.signIn(townHall.administrator(commune));
            anEventThatComesAgain(secretary, resident);
            aPlaceWithItsHours(secretary, resident);
            anAct(secretary, resident);
        }
    }

    /** Every Tuesday for a month, but for the second one. */
    private static void anEventThatComesAgain(Person secretary, Person resident) {
        LocalDate first =
                LocalDate.now().plusDays(1).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        secretary
                .open("/bureau/site/nouveau/event")
                .fillStarting("Titre", "Atelier de couture")
                .fillStarting("Résumé", "On apporte son tissu.");
        day(secretary, "start.date", first);
        field(secretary, "start.time").fill("18 h");
        secretary.unfold("A lieu une seule fois");
        field(secretary, "recurrence.every").and(value(secretary, "week")).check();
        day(secretary, "recurrence.until", first.plusWeeks(4));
        field(secretary, "status").and(value(secretary, "scheduled")).check();
        secretary.press("Ajouter");
        day(secretary, "except[0].day", first.plusWeeks(1));
        field(secretary, "except[0].reason").fill("La salle est prise");
        secretary.press("Publier").sees("C’est en ligne").sees("Le public voit déjà ce texte");
        resident.open("/agenda/atelier-de-couture").sees("Annulé ce jour-là");
        resident.sees("La salle est prise").open("/agenda").sees("Atelier de couture");
    }

    private static void aPlaceWithItsHours(Person secretary, Person resident) {
        secretary.open("/bureau/site/nouveau/place").fillStarting("Titre", "Médiathèque du port");
        field(secretary, "sort").selectOption("culture");
        field(secretary, "where.address").fill("2 quai du Léon");
        secretary.unfold("Horaires");
        field(secretary, "hours").fill("lundi au vendredi, quand il fait beau");
        secretary.press("Publier").keeps("lundi au vendredi, quand il fait beau");
        field(secretary, "hours").fill("lundi au vendredi 9 h – 12 h");
        secretary.press("Publier").sees("C’est en ligne");
        resident.open("/lieux/mediatheque-du-port").sees("quai du Léon").sees("9 h");
    }

    private void anAct(Person secretary, Person resident) {
        byte[] pdf =
                documents.pdf(
                        "<html><head></head><body><h1>Arrêté 12</h1></body></html>",
                        "Arrêté 12",
                        Locale.FRENCH);
        secretary
                .open("/bureau/site/nouveau/order")
                .fillStarting("Titre", "Stationnement rue du Port");
        field(secretary, "number").fill("2026-12");
        day(secretary, "date", LocalDate.now());
        field(secretary, "sort").and(value(secretary, "reglementaire")).check();
        field(secretary, "matter").selectOption("m6");
        field(secretary, "author-first").fill("Yves");
        field(secretary, "author-last").fill("Le Goff");
        field(secretary, "author-quality").fill("maire");
        field(secretary, "clean").and(value(secretary, "yes")).check();
        secretary
                .page()
                .locator("input[type=file][name=text]")
                .setInputFiles(new FilePayload("acte.pdf", "application/pdf", pdf));
        secretary.press("Publier").sees("C’est en ligne").sees("Il pourra être retiré à partir du");
        resident.open("/actes/arretes/stationnement-rue-du-port").sees("Yves Le Goff, maire");
        resident.sees("Lire l’acte");
    }

    private static void day(Person person, String name, LocalDate day) {
        field(person, name + ".day").fill("" + day.getDayOfMonth());
        field(person, name + ".month").fill("" + day.getMonthValue());
        field(person, name + ".year").fill("" + day.getYear());
    }

    private static Locator field(Person person, String name) {
        return person.page().locator("[name='" + name + "']:not([type=hidden])");
    }

    private static Locator value(Person person, String value) {
        return person.page().locator("[value='" + value + "']");
    }
}
