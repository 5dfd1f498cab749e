package fr.parvis.site.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import fr.parvis.Browser;
import fr.parvis.Browser.Page;
import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.forms.Answers;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.site.content.Piece;
import fr.parvis.site.pages.Town;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
class FeedsTest {

    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired Communes communes;
    @Autowired Town town;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private final String mark = "n" + System.nanoTime();

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
    }

    @Test
    void aFeedReadsInAProgramOfItsKindAndHoldsWhatTheCommunePublished() throws Exception {
        publish("news", "Travaux & <b>rues</b> " + mark, Map.of());

        for (String format : List.of("rss", "atom")) {
            SyndFeed feed = feed(get(brest, "/flux/tout." + format).body());
            var entry =
                    feed.getEntries().stream()
                            .filter(it -> it.getTitle().contains(mark))
                            .findFirst()
                            .orElseThrow();
            assertThat(entry.getTitle()).isEqualTo("Travaux & <b>rues</b> " + mark);
            assertThat(entry.getLink()).startsWith("http").contains(brest.mainHost());
            assertThat(entry.getPublishedDate()).isNotNull();
            assertThat(feed.getTitle()).contains("Brest");
        }
        assertThat(get(quimper, "/flux/tout.rss").body()).doesNotContain(mark);
        assertThat(get(brest, "/flux/" + mark + ".rss").status()).isEqualTo(404);
    }

    @Test
    void whoHasTheFeedAlreadyGetsNoneAgain() {
        for (String path : List.of("/flux/tout.atom", "/agenda.ics", "/sitemap.xml")) {
            Page first = get(brest, path);
            Page again =
                    new Browser(port, brest).with("If-None-Match", first.header("ETag")).get(path);
            assertThat(again.status()).as(path).isEqualTo(304);
            assertThat(get(brest, path).body()).as(path).isEqualTo(first.body());
        }
    }

    @Test
    void aRepeatedEventKeepsItsNumberItsRuleAndTheDaysItDoesNotTakePlace() throws Exception {
        LocalDate tuesday = LocalDate.of(2027, 1, 5);
        var facts = new HashMap<String, Object>(Town.event(tuesday));
        facts.put(
                "recurrence",
                Map.of("every", "week", "until", Answers.written(tuesday.plusDays(40))));
        facts.put("except", List.of(Map.of("day", Answers.written(tuesday.plusWeeks(1)))));
        Piece piece = publish("event", "Marché " + mark, facts);

        String text = get(brest, "/agenda.ics").body();
        VEvent event = event(text, "Marché " + mark);

        assertThat(text)
                .contains(
                        "\r\n",
                        "BEGIN:VTIMEZONE",
                        "METHOD:PUBLISH",
                        "RRULE:FREQ=WEEKLY",
                        "EXDATE;TZID=Europe/Paris:20270112T180000");
        assertThat(text.lines()).allMatch(line -> line.getBytes().length <= 75);
        assertThat(event.getUid().orElseThrow().getValue())
                .isEqualTo("contenu-" + piece.id() + "@29019.parvis");
        assertThat(event.toString())
                .contains("DTSTART;TZID=Europe/Paris:20270105T180000")
                .contains("STATUS:CONFIRMED", "SEQUENCE:");
        assertThat(get(quimper, "/agenda.ics").body()).doesNotContain(mark);
    }

    @Test
    void aCancelledEventStaysInTheCalendarAndSaysSo() throws Exception {
        var facts = new HashMap<String, Object>(Town.event(LocalDate.of(2027, 2, 2)));
        facts.put("status", "cancelled");
        Piece piece = publish("event", "Bal, fête; nuit " + mark, facts);

        VEvent event = event(get(brest, "/agenda.ics").body(), "Bal, fête; nuit " + mark);
        assertThat(event.toString()).contains("STATUS:CANCELLED");
        Map<String, Object> data = data("/agenda/" + piece.slug());
        assertThat(data.get("eventStatus")).isEqualTo("https://schema.org/EventCancelled");
    }

    @Test
    void pagesSayWhatSchemaOrgRequires() {
        Piece news = publish("news", "Nouvelle " + mark, Map.of());
        Piece event = publish("event", "Fête " + mark, Town.event(LocalDate.of(2027, 3, 2)));

        assertThat(data("/actualites/" + news.slug()))
                .containsEntry("@type", "NewsArticle")
                .containsKeys("headline", "datePublished", "dateModified", "author", "publisher");
        assertThat(data("/agenda/" + event.slug()))
                .containsEntry("@type", "Event")
                .containsEntry("startDate", "2027-03-02T18:00+01:00")
                .containsKeys("name", "location", "organizer", "eventStatus");
        assertThat(data("/"))
                .containsEntry("@type", "GovernmentOrganization")
                .containsKeys("name", "address", "location", "email");
        assertThat(data("/demarches/acte-naissance"))
                .containsEntry("@type", "GovernmentService")
                .containsKeys("name", "serviceOperator", "areaServed");
    }

    @Test
    void aTitleNeverEndsTheBlockOfDataItStandsIn() {
        Piece piece = publish("news", "</script><script>alert(1)</script> <!-- " + mark, Map.of());

        String page = get(brest, "/actualites/" + piece.slug()).body();

        assertThat(page).doesNotContain("<script>alert", "<!-- " + mark);
        assertThat(data("/actualites/" + piece.slug()).get("name").toString())
                .startsWith("</script>");
    }

    @Test
    void theMapListsWhatIsPublishedUnderTheMainName() {
        Piece piece = publish("page", "Histoire " + mark, Map.of());

        assertThat(get(brest, "/sitemap.xml").body())
                .contains("/pages/" + piece.slug() + "</loc><lastmod>", brest.mainHost())
                .contains("/demarches/acte-naissance</loc>");
        assertThat(get(quimper, "/sitemap.xml").body()).doesNotContain(piece.slug());
        assertThat(get(brest, "/robots.txt").body()).contains("Sitemap: http", "/sitemap.xml");
    }

    @Test
    void whoFindsAWeaknessReadsWhomToTell() {
        String text = get(brest, "/.well-known/security.txt").body();

        assertThat(text).contains("Contact: mailto:" + brest.email());
        Instant expires = Instant.parse(text.replaceAll("(?s).*Expires: (\\S+).*", "$1"));
        assertThat(expires).isBetween(Instant.now(), Instant.now().plusSeconds(365L * 86_400));
    }

    private Piece publish(String kind, String title, Map<String, Object> facts) {
        return CommuneScope.call(brest.id(), () -> town.publish(kind, title, facts));
    }

    private Page get(Commune commune, String path) {
        return new Browser(port, commune).get(path);
    }

    private Map<String, Object> data(String path) {
        var found = DATA.matcher(get(brest, path).body());
        assertThat(found.find()).as(path).isTrue();
        return JSON.readValue(found.group(1), new TypeReference<Map<String, Object>>() {});
    }

    private static SyndFeed feed(String text) throws Exception {
        return new SyndFeedInput().build(new StringReader(text));
    }

    private static VEvent event(String text, String summary) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate();
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .filter(it -> it.getSummary().getValue().equals(summary))
                .findFirst()
                .orElseThrow();
    }
}
