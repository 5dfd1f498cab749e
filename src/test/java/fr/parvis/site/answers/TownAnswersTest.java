package fr.parvis.site.answers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.site.pages.Town;
import fr.parvis.ui.Format;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is published is answered at once, in its commune only, with its page and its date. */
@ModuleTest
class TownAnswersTest {

    @Autowired Communes communes;
    @Autowired Town town;
    @Autowired Clock clock;
    @LocalServerPort int port;

    /** Far from that of any other test: near words are taken for mistakes of typing. */
    private final String word =
            "Z"
                    + new Random()
                            .ints(12, 'a', 'z')
                            .mapToObj(letter -> String.valueOf((char) letter))
                            .collect(Collectors.joining());

    private Commune quimper;
    private Commune landerneau;

    @BeforeEach
    void openTwoCommunes() {
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        landerneau = TestCommunes.open(communes, "29103");
    }

    @Test
    void anEventIsAnsweredFromTheMomentItIsPublishedInItsCommuneOnly() {
        String question = "quand a lieu le bal " + word;
        assertThat(ask(quimper, question)).contains("Je ne suis pas sûr");
        LocalDate day = LocalDate.now(clock.withZone(Format.ZONE)).plusDays(9);
        publish(quimper, "event", "Bal " + word, Town.event(day));

        assertThat(ask(quimper, question))
                .contains("href=\"/agenda/bal-", "de 18\u00a0h", "publiée le")
                .doesNotContain("Je ne suis pas sûr");
        assertThat(ask(landerneau, question)).contains("Je ne suis pas sûr");
    }

    @Test
    void theHoursOfAPlaceAreWorkedOutForTheDayAskedAbout() {
        publish(
                quimper,
                "place",
                "Patinoire " + word,
                Map.of(
                        "sort",
                        "sport",
                        "where",
                        Map.of("address", "3 rue du Froid"),
                        "phone",
                        "02 98 00 00 00",
                        "hours",
                        "Mo-Sa 10:00-18:00"));
        assertThat(ask(quimper, "la patinoire " + word + " est ouverte dimanche ?"))
                .contains("Patinoire " + word + "\u00a0: fermé", "/lieux/patinoire-");
        assertThat(ask(quimper, "adresse de la patinoire " + word))
                .contains("3 rue du Froid", "02 98 00 00 00");
    }

    @Test
    void anElectedMemberIsNamedWithWhatIsInTheirCharge() {
        publish(
                quimper,
                "elected",
                "Nolwenn " + word,
                Map.of("office", "deputy", "rank", "7", "brief", "Patinoires " + word));
        assertThat(ask(quimper, "qui est l'élu chargé de " + word + " ?"))
                .contains("Nolwenn " + word, "adjoint au maire");
    }

    private void publish(Commune commune, String kind, String title, Map<String, Object> facts) {
        CommuneScope.run(commune.id(), () -> town.publish(kind, title, facts));
    }

    private String ask(Commune commune, String question) {
        Browser resident = new Browser(port, commune);
        resident.get("/assistant");
        return resident.post("/assistant", "question", question).body();
    }
}
