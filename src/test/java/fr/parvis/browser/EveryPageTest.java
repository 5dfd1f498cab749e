package fr.parvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.account.Operators;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.isolation.RouteSamples;
import fr.parvis.isolation.RouteSamples.Thing;
import fr.parvis.isolation.Routes;
import fr.parvis.isolation.Routes.Route;
import fr.parvis.kernel.CommuneScope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every page there is, in both languages, in light and dark, on a phone and on a desk. The pages
 * come from the routes of the program, so a new one cannot be forgotten: where it shows a thing, it
 * needs a sample in the {@link RouteSamples} of its module or in the {@link LivedInTownHall}.
 */
@BrowserTest
class EveryPageTest {

    /** Routes that answer a reading with no page, each with its reason. */
    private static final Map<String, String> NO_PAGE =
            Map.ofEntries(
                    Map.entry("/suivi/{number}/direct", "a stream of events"),
                    Map.entry("/bureau/demandes/{number}/direct", "a stream of events"),
                    Map.entry(
                            "/bureau/demandes/{number}/nouveautes",
                            "a part of a page, asked by its script"),
                    Map.entry(
                            "/bureau/site/medias/choix",
                            "a part of a page, asked by the script of the editor"),
                    Map.entry("/actes/{id}/texte.pdf", "a document"),
                    Map.entry("/actes/{id}/certificat.pdf", "a document"),
                    Map.entry("/fichiers/{content}/{file}/{name}", "a document"),
                    Map.entry("/schema/{name}.schema.json", "a published format"),
                    Map.entry(
                            "/recherche/suggestions",
                            "options of a list, asked by the script of the field"),
                    Map.entry("/demarches/{code}/schema.json", "a published format"),
                    Map.entry("/suivi/{number}/rendez-vous.ics", "a file for a calendar"),
                    Map.entry(
                            "/demo/paiement/{token}",
                            "a bank that only the demonstration has, and no page of a town hall"),
                    Map.entry("/borne/adresse", "is given an address to show; read with one"),
                    Map.entry("/borne/ouvrir", "only there with the link that the desk gives"),
                    Map.entry(
                            "/bureau/lettres/{id}/apercu/courriel",
                            "a message, in a frame of the page that shows it"),
                    Map.entry(
                            "/demo/mailbox/{id}/html",
                            "a message as it was sent, shown in its page"),
                    Map.entry(
                            "/bureau/connexion/suite/cle",
                            "what the script of a passkey asks, for who is half signed in"),
                    Map.entry(
                            "/connexion/franceconnect",
                            "leads to FranceConnect, see IdentityProviderContract"),
                    Map.entry("/connexion/franceconnect/retour", "comes from FranceConnect"),
                    Map.entry(
                            "/bureau/connexion/proconnect",
                            "leads to ProConnect, see IdentityProviderContract"),
                    Map.entry("/bureau/connexion/proconnect/retour", "comes from ProConnect"),
                    Map.entry(
                            "/mon-compte/mes-donnees/copie.zip",
                            "a file, there for who asked for it"),
                    Map.entry("/alertes.rss", "a feed for programs"),
                    Map.entry("/alertes/{id}.cap", "a message for programs"),
                    Map.entry("/bureau/alertes/{id}/rapport.csv", "a file for spreadsheets"),
                    Map.entry(ErrorRoutes.PATTERN, "of the tests; each error page is read"));

    private static final List<String> ERRORS =
            List.of("403", "404", "405", "413", "422", "429", "500", "503");

    @Autowired TownHall townHall;
    @Autowired Routes routes;
    @Autowired List<RouteSamples> modules;
    @Autowired People people;
    @Autowired Operators operators;

    @Test
    void everyPageIsReadableByAllInBothLanguages() throws IOException {
        Commune commune = townHall.open();
        var reader = new PageReader(new FrenchWords());
        try (var lived = new LivedInTownHall(townHall, people, operators, commune)) {
            List<Thing> things = things(lived, commune);
            for (Route route : pages()) {
                String path = address(route, things);
                Person person = lived.whoReads(path);
                var answer = person.asks(path);
                if (isPage(answer, route, path, reader)) {
                    reader.read(person, path, answer.body());
                }
            }
            lived.otherPages().forEach(path -> reader.read(lived.whoReads(path), path));
            ERRORS.forEach(code -> reader.read(lived.visitor(), "/essai/erreur/" + code));
        }
        assertThat(String.join("\n", reader.faults())).isEmpty();
    }

    private List<Route> pages() {
        return routes.all().stream()
                .filter(route -> route.method().equals("GET"))
                .filter(route -> !NO_PAGE.containsKey(route.pattern()))
                // answers programs that come with a token, and no browser
                .filter(route -> !route.pattern().startsWith("/api/v1/"))
                .distinct()
                .toList();
    }

    private List<Thing> things(LivedInTownHall lived, Commune commune) {
        List<Thing> things = new ArrayList<>(lived.things());
        CommuneScope.run(
                commune.id(), () -> modules.forEach(it -> things.addAll(it.things(commune))));
        return things;
    }

    private static String address(Route route, List<Thing> things) {
        String path = RouteSamples.address(things, route.pattern()).orElse(route.pattern());
        assertThat(path).as("needs a sample, or a reason to be no page").doesNotContain("{", "*");
        return path;
    }

    /** Files are none, nor is an address that only leads on; what is not there is a mistake. */
    private static boolean isPage(
            Person.Answer answer, Route route, String path, PageReader reader) {
        if (answer.status() != 200 || answer.path().contains("/connexion?next=")) {
            reader.unread(path, route + " answers " + answer.status() + " at " + answer.path());
            return false;
        }
        return answer.html() && answer.path().equals(path);
    }
}
