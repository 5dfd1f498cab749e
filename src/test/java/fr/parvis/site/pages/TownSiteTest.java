package fr.parvis.site.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.QueryCounter;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.forms.Answers;
import fr.parvis.forms.Forms;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.site.content.Piece;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The public pages of a town, over HTTP. */
@ModuleTest
class TownSiteTest {

    @Autowired Communes communes;
    @Autowired ContentKinds kinds;
    @Autowired Forms forms;
    @Autowired Town town;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private Browser reader;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void openTwoTownHalls() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        reader = new Browser(port, brest);
    }

    private <T> T in(Commune commune, Supplier<T> work) {
        return CommuneScope.call(commune.id(), work::get);
    }

    @Test
    void aPageOfOneTownIsNotFoundInAnother() {
        Piece page = in(brest, () -> town.publish("page", "Histoire " + mark, Map.of()));
        assertThat(reader.get("/pages/" + page.slug()).status()).isEqualTo(200);
        assertThat(new Browser(port, quimper).get("/pages/" + page.slug()).status()).isEqualTo(404);
        assertThat(reader.get("/actualites/" + page.slug()).status()).isEqualTo(404);
    }

    @Test
    void aKeptPageAsksTheDatabaseNothingAndIsNotSentTwice() {
        Piece page = in(brest, () -> town.publish("news", "Nouvelle " + mark, Map.of()));
        awaitKept("/actualites/" + page.slug());
        Browser.Page first = reader.get("/actualites/" + page.slug());
        Browser again =
                new Browser(port, brest)
                        .with("If-None-Match", first.headers().firstValue("ETag").orElseThrow());
        assertThat(again.get("/actualites/" + page.slug()).status()).isEqualTo(304);
    }

    @Test
    void aListCostsAsMuchHoweverLongItIs() {
        for (String path : List.of("/actualites?sorte=", "/agenda?mois=", "/lieux?sorte=")) {
            int few = cost(path);
            in(
                    brest,
                    () -> {
                        for (int i = 0; i < 8; i++) {
                            town.publish("news", "N " + i + mark + path, Map.of());
                            town.publish("place", "L " + i + mark + path, hours());
                            town.publish("event", "E " + i + mark + path, tomorrow());
                        }
                        return 0;
                    });
            assertThat(cost(path)).as(path).isEqualTo(few);
        }
    }

    /** Once what modules remember is there again: its signals come when they come. */
    private int cost(String path) {
        return IntStream.range(0, 3)
                .map(_ -> QueryCounter.statements(reader, path).size())
                .min()
                .getAsInt();
    }

    @Test
    void anEventIsInTheCalendarAndCancelledItSaysSo() {
        Map<String, Object> cancelled = new java.util.HashMap<>(tomorrow());
        // before what earlier runs left there: a page shows only so many
        cancelled.put("start", Town.moment(LocalDate.now(clock).plusDays(1), "0 h 01"));
        cancelled.put("status", "cancelled");
        cancelled.put("reason", "Trop de vent");
        Piece event = in(brest, () -> town.publish("event", "Fête " + mark, cancelled));
        assertThat(reader.get("/agenda").body()).contains("Fête " + mark).contains("Annulé");
        assertThat(reader.get("/agenda/" + event.slug()).body())
                .contains("Annulé")
                .contains("Trop de vent");
    }

    @Test
    void anEventOf1899OrOf2199IsRefusedWithAReason() {
        for (int year : List.of(1899, 2199)) {
            var facts =
                    new Answers(
                            Map.of(
                                    "start",
                                    Town.moment(LocalDate.of(year, 5, 1), "18 h"),
                                    "status",
                                    "scheduled"));
            var problems =
                    in(brest, () -> forms.check(kinds.get("event").form(), facts, Locale.FRENCH));
            assertThat(problems.getFirst().problems().getFirst().message())
                    .contains("Choisissez le");
        }
    }

    @Test
    void aPlaceSaysWhetherItIsOpen() {
        Piece place =
                in(brest, () -> town.publish("place", "Bois " + mark, Map.of("hours", "24/7")));
        assertThat(reader.get("/lieux/" + place.slug()).body()).contains("Ouvert");
    }

    @Test
    void anActIsShownWithItsAuthorItsDayAndTheDigestOfTheVeryFile() throws Exception {
        Piece act = in(brest, () -> town.act("order", "A-" + mark));
        String page = reader.get("/actes/arretes/" + act.slug()).body();
        byte[] text = reader.bytes("/actes/" + act.id() + "/texte.pdf");
        String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        assertThat(page).contains("Yves Le Goff, maire").contains(digest).contains("Mis en ligne");
        assertThat(reader.bytes("/actes/" + act.id() + "/certificat.pdf"))
                .startsWith('%', 'P', 'D', 'F');
        assertThat(new Browser(port, quimper).get("/actes/" + act.id() + "/texte.pdf").status())
                .isEqualTo(404);
    }

    @Test
    void notEvenTheDatabaseLetsAPublishedActChange() {
        Piece act = in(brest, () -> town.act("deliberation", "D-" + mark));
        assertThatThrownBy(
                        () ->
                                in(
                                        brest,
                                        () ->
                                                jdbc.sql(
                                                                "update site_act set sha256 = repeat('0', 64)"
                                                                        + " where content_id = ?")
                                                        .param(act.id())
                                                        .update()))
                .hasMessageContaining("never changes");
        assertThatThrownBy(
                        () ->
                                in(
                                        brest,
                                        () ->
                                                jdbc.sql(
                                                                "delete from site_act where content_id = ?")
                                                        .param(act.id())
                                                        .update()))
                .hasMessageContaining("never changes");
    }

    /** The signal of the publication forgets pages once more a second later. */
    private void awaitKept(String path) {
        for (int tries = 0; tries < 100; tries++) {
            if (QueryCounter.statements(reader, path).isEmpty()) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError(path + " is never kept");
    }

    private Map<String, Object> tomorrow() {
        return Town.event(LocalDate.now(clock).plusDays(1));
    }

    private static Map<String, Object> hours() {
        return Map.of("hours", "lundi au vendredi 9 h – 12 h", "sort", "culture");
    }

    @Test
    void eachLanguageOfAPageHasAnAddressThatSearchEnginesKnow() {
        Piece page = in(brest, () -> town.translated("page", "Sentiers " + mark));
        String path = "/pages/" + page.slug();
        assertThat(reader.get(path).body())
                .contains("hreflang=\"en\"")
                .contains(path + "?lang=en")
                .contains("hreflang=\"br\"")
                .contains("brezhoneg");
        assertThat(reader.get(path + "?lang=en").body())
                .contains("<html lang=\"en\"")
                .contains("Paths " + mark)
                .containsPattern("rel=\"canonical\" href=\"[^\"]+\\?lang=en\"");
        assertThat(reader.get(path + "?lang=br").body())
                .contains("<html lang=\"fr\"")
                .contains("<h1 lang=\"br\">Gwenodennoù " + mark)
                .contains("<div class=\"prose\" lang=\"br\">");
    }

    @Test
    void aPageInOneLanguageNamesNoOther() {
        Piece page = in(brest, () -> town.publish("page", "Seul " + mark, Map.of()));
        String body =
                new Browser(port, brest)
                        .with("Accept-Language", "en")
                        .get("/pages/" + page.slug())
                        .body();
        assertThat(body).doesNotContain("hreflang").contains("<h1 lang=\"fr\">Seul " + mark);
        assertThat(body).doesNotContainPattern("rel=\"canonical\" href=\"[^\"]+\\?lang=");
    }

    @Test
    void thePlanOfTheSiteNamesWhatIsPublishedAndTheWayToTheRest() {
        in(
                brest,
                () -> {
                    for (int i = 0; i < 13; i++) {
                        town.publish("shop", "Boutique " + i + mark, Map.of("sort", "maison"));
                    }
                    return 0;
                });
        String plan = reader.get("/plan-du-site").body();
        assertThat(plan).contains("/commerces/").contains("Tout voir");
        assertThat(new Browser(port, quimper).get("/plan-du-site").body()).doesNotContain(mark);
    }

    @Test
    void newsAgendaPlacesAndRubricsTellTheirFeeds() {
        Piece place = in(brest, () -> town.publish("place", "Halle " + mark, hours()));
        assertThat(reader.get("/actualites").body())
                .contains("type=\"application/rss+xml\" href=\"/flux/tout.rss\"");
        assertThat(reader.get("/agenda").body()).contains("href=\"/agenda.ics\"");
        String calendar = "/calendriers/lieux/" + place.slug() + ".ics";
        assertThat(reader.get("/lieux/" + place.slug()).body()).contains(calendar);
        assertThat(reader.get(calendar).status()).isEqualTo(200);
        assertThat(reader.get("/rubriques").body()).contains("/flux/tout.atom");
        assertThat(reader.get("/rubriques/nulle-part").status()).isEqualTo(404);
    }
}
