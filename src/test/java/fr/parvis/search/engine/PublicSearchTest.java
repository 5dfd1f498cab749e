package fr.parvis.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.search.Period;
import fr.parvis.search.PublicEntry;
import fr.parvis.search.PublicIndex;
import fr.parvis.search.PublicQuery;
import fr.parvis.search.PublicSearch;
import fr.parvis.search.Results;
import fr.parvis.search.Results.Facet;
import fr.parvis.search.Results.Hit;
import fr.parvis.search.Results.Passage.Piece;
import fr.parvis.search.Suggestion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class PublicSearchTest {

    /** Kinds that no module has, so that nobody else's entries are counted. */
    private static final String SHEET = "test-sheet";

    private static final String NEWS = "test-news";

    @Autowired PublicIndex index;
    @Autowired PublicSearch search;
    @Autowired Communes communes;
    @Autowired Clock clock;
    @Autowired JdbcClient jdbc;
    @Autowired @FlywayDataSource DataSource ownerDataSource;

    private CommuneId here;
    private CommuneId elsewhere;
    private LocalDate today;

    @BeforeEach
    void fillTwoCommunes() {
        here = TestCommunes.open(communes, "01001").id();
        elsewhere = TestCommunes.open(communes, "01002").id();
        empty();
        today = LocalDate.now(clock);
        put(here, sheet(1, "Demander une carte d’identité", "Pour un premier titre", "photo"));
        put(here, sheet(2, "Inscrire un enfant à l’école", "Maternelle et élémentaire", "livret"));
        put(here, sheet(3, "Restaurant scolaire", "Réserver des repas", "**allergies** et menus"));
        put(here, news(4, "La piscine fait peau neuve", "Travaux", today.minusDays(3)));
        put(here, news(5, "La piscine ferme", "Vidange", today.minusMonths(8)));
        put(here, news(6, "Fête de l’école", "Kermesse", today.plusDays(20)));
        put(elsewhere, sheet(1, "Louer la salle des fêtes", "Chez le voisin", ""));
    }

    @AfterEach
    void empty() {
        var owner = JdbcClient.create(ownerDataSource);
        for (String table : List.of("public_entry", "public_word")) {
            owner.sql("delete from " + table + " where commune_id in (?, ?)")
                    .params(here.value(), elsewhere.value())
                    .update();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "carte identité, 1",
        "CARTES D'IDENTITE, 1",
        "cni, 1",
        "ecoles inscrire, 2",
        "cantine, 3",
        "allergie, 3",
        "maternel, 2"
    })
    void aThingIsFoundByTheWordsOfPeople(String typed, long id) {
        assertThat(found(typed).hits()).extracting(Hit::id).contains(id);
        assertThat(found(typed).corrected()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "carte didentite, identité",
        "catre d'identité, carte",
        "picsine, piscine",
        "restaurent scolaire, restaurant"
    })
    void aTypingMistakeIsCorrectedAndTheCorrectionTold(String typed, String meant) {
        Results results = found(typed);
        assertThat(results.hits()).isNotEmpty();
        if (results.corrected() != null) {
            assertThat(results.corrected()).contains(meant);
        }
    }

    @Test
    void aMistakeIsCorrectedToTheWordAsItIsWritten() {
        assertThat(found("catre d'idnetité").corrected()).isEqualTo("carte identité");
    }

    @Test
    void whatHasOnlySomeOfTheWordsIsShownAsSuch() {
        Results some = found("piscine carte magnétique");
        assertThat(some.loose()).isTrue();
        assertThat(some.hits()).extracting(Hit::id).contains(1L, 4L, 5L);
        assertThat(found("piscine").loose()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xylophone", "' | '", "a:*z", "(((", "100 % \\", "\u0000", "!!"})
    void nothingLikeItFindsNothingAndBreaksNothing(String typed) {
        assertThat(found(typed).hits()).isEmpty();
        assertThat(suggested(typed)).isEmpty();
    }

    @Test
    void aCommuneNeverFindsWhatIsAnothers() {
        assertThat(found("salle des fêtes voisin").hits()).isEmpty();
        assertThat(suggested("salle des")).isEmpty();
        assertThat(found("slale").corrected()).isNull();
        assertThat(CommuneScope.call(elsewhere, () -> found("piscine")).hits()).isEmpty();
        CommuneScope.run(elsewhere, () -> index.remove(SHEET, 2));
        assertThat(found("inscrire").hits()).hasSize(1);
    }

    @Test
    void theFresherComesFirstAndTheKindCounts() {
        assertThat(found("piscine").hits()).extracting(Hit::id).containsExactly(4L, 5L);
    }

    @Test
    void facetsCountWhatTheOtherChoicesLeave() {
        Results all = found("école");
        assertThat(all.facets().kinds()).containsExactly(new Facet(NEWS, 1), new Facet(SHEET, 1));
        assertThat(all.facets().periods()).containsExactly(new Facet("a-venir", 1));
        Results sheets = narrowed("école", SHEET, null);
        assertThat(sheets.hits()).extracting(Hit::id).containsExactly(2L);
        assertThat(sheets.facets().kinds()).hasSize(2);
        assertThat(sheets.facets().periods()).isEmpty();
        assertThat(narrowed("piscine", null, Period.MONTH).hits())
                .extracting(Hit::id)
                .containsExactly(4L);
        assertThat(narrowed("piscine", null, Period.YEAR).hits()).hasSize(2);
    }

    @Test
    void whatWasFoundIsMarkedInPiecesAndTextStaysText() {
        put(here, sheet(9, "Tom & <b>Zoé</b> Dromadaire", "", "Un <script> avec dromadaire."));
        Hit hit = found("dromadaire").hits().getFirst();
        assertThat(hit.title().pieces())
                .containsExactly(
                        new Piece("Tom & <b>Zoé</b> ", false), new Piece("Dromadaire", true));
        assertThat(hit.snippet().pieces()).contains(new Piece("dromadaire", true));
        assertThat(found("allergies").hits().getFirst().snippet() + "").doesNotContain("*");
    }

    @Test
    void anEnglishPageFindsEnglishAndWhatIsOnlyFrench() {
        put(
                here,
                new PublicEntry(
                        SHEET,
                        1,
                        "en",
                        "Ask for an identity card",
                        "",
                        "",
                        "/sheet/1",
                        null,
                        null,
                        List.of()));
        var english = new PublicQuery("cards", "en", null, null, null, 1);
        Hit card = CommuneScope.call(here, () -> search.find(english)).hits().getFirst();
        assertThat(card.lang()).isEqualTo("en");
        var french = new PublicQuery("piscine", "en", null, null, null, 1);
        assertThat(CommuneScope.call(here, () -> search.find(french)).hits())
                .extracting(Hit::lang)
                .containsOnly("fr");
        var both = new PublicQuery("premier", "en", null, null, null, 1);
        assertThat(CommuneScope.call(here, () -> search.find(both)).hits())
                .as("in French when it is also told in English")
                .isEmpty();
        assertThat(found("cards").hits()).isEmpty();
    }

    @Test
    void suggestionsCompleteWhatIsBeingTyped() {
        assertThat(suggested("car")).containsExactly("Demander une carte d’identité");
        assertThat(suggested("ecol")).hasSize(2);
        assertThat(suggested("cni")).containsExactly("Demander une carte d’identité");
        assertThat(suggested("piscnie")).hasSize(2);
        assertThat(suggested("c")).isEmpty();
    }

    @Test
    void manyResultsComeInPages() {
        IntStream.range(100, 125)
                .forEach(id -> put(here, news(id, "Brocante " + id, "", today.minusDays(id))));
        Results first = found("brocante");
        assertThat(first.total()).isEqualTo(25);
        assertThat(first.pages()).isEqualTo(3);
        var third = new PublicQuery("brocante", "fr", null, null, null, 3);
        assertThat(CommuneScope.call(here, () -> search.find(third)).hits()).hasSize(5);
        var none = new PublicQuery("brocante", "fr", null, null, null, 99);
        assertThat(CommuneScope.call(here, () -> search.find(none)).hits()).isEmpty();
    }

    @Test
    void puttingAgainReplacesAndRemovingForgetsAllLanguages() {
        put(here, sheet(1, "Passeport", "", ""));
        assertThat(found("identité").hits()).isEmpty();
        CommuneScope.run(here, () -> index.remove(SHEET, 1));
        assertThat(found("passeport").hits()).isEmpty();
    }

    @Test
    void ofTooManyTheFreshestAreLookedAtAndAChoiceIsMadeAmongAll() {
        var old = sheet(7, "Brocante d’antan", "", "");
        put(here, aged(old, today.minusYears(9)));
        JdbcClient.create(ownerDataSource)
                .sql(
                        """
                        insert into public_entry (commune_id, kind, id, lang, path, day, fresh, title, summary, body, heads, words)
                        select ?, ?, 1000 + n, 'fr', '/', current_date - n, current_date - n, 'brocante', '', '',
                            told, told
                        from generate_series(1, 600) n,
                            lateral (select to_tsvector('parvis_french', 'brocante') || array_to_tsvector(array[?])) as one (told)
                        """)
                .params(here.value(), NEWS, "@" + here.value() + "fr")
                .update();
        Results all = found("brocante");
        assertThat(all.more()).isTrue();
        assertThat(all.facets().atLeast()).isTrue();
        assertThat(all.hits().getFirst().id()).isEqualTo(1001);
        Results sheets = narrowed("brocante", SHEET, null);
        assertThat(sheets.hits()).extracting(Hit::id).containsExactly(7L);
        assertThat(sheets.more()).isFalse();
        assertThat(narrowed("brocante", null, Period.MONTH).total()).isBetween(28, 31);
    }

    @Test
    void aWordThatSaysNothingToPostgresFindsNotEverything() {
        assertThat(found("le").hits()).isEmpty();
        assertThat(found("plus").hits()).isEmpty();
    }

    @Test
    void aSmallWordMayBeTheBeginningOfAnother() {
        assertThat(suggested("de")).contains("Demander une carte d’identité");
    }

    @Test
    void theIndexesAreUsedAmongTwentyThousandEntries() {
        var owner = JdbcClient.create(ownerDataSource);
        owner.sql(
                        """
                        insert into public_entry (commune_id, kind, id, lang, path, title, summary, body, heads, words)
                        select ?, ?, 1000 + n, 'fr', '/', 'salle ' || n, '', '',
                            told, told
                        from generate_series(1, 20000) n,
                            lateral (select to_tsvector('parvis_french', 'salle numero' || n) || array_to_tsvector(array[?])) as one (told)
                        """)
                .params(here.value(), SHEET, "@" + here.value() + "fr")
                .update();
        owner.sql("vacuum analyze public_entry").update();
        assertThat(plan("'numero123'")).contains("public_entry_heads");
    }

    private String plan(String query) {
        return CommuneScope.call(
                here,
                () -> {
                    String sql = ReadEntries.inLanguage(ReadEntries.CANDIDATES, "fr");
                    return String.join(
                            "\n",
                            jdbc.sql("explain " + sql)
                                    .params(ReadEntries.parameters(query, 100))
                                    .params(Limits.NONE.parameters())
                                    .query(String.class)
                                    .list());
                });
    }

    private Results found(String typed) {
        if (CommuneScope.find().isPresent()) {
            return search.find(PublicQuery.of(typed, "fr"));
        }
        return CommuneScope.call(here, () -> search.find(PublicQuery.of(typed, "fr")));
    }

    private Results narrowed(String typed, String kind, Period period) {
        var query = new PublicQuery(typed, "fr", kind, null, period, 1);
        return CommuneScope.call(here, () -> search.find(query));
    }

    private List<String> suggested(String typed) {
        return CommuneScope.call(here, () -> search.suggest(typed, "fr", 8)).stream()
                .map(Suggestion::title)
                .toList();
    }

    private void put(CommuneId commune, PublicEntry entry) {
        CommuneScope.run(commune, () -> index.put(entry));
    }

    private PublicEntry sheet(long id, String title, String summary, String text) {
        return new PublicEntry(
                SHEET, id, "fr", title, summary, text, "/sheet/" + id, null, null, List.of());
    }

    private static PublicEntry aged(PublicEntry entry, LocalDate day) {
        return new PublicEntry(
                entry.kind(),
                entry.id(),
                entry.lang(),
                entry.title(),
                entry.summary(),
                entry.text(),
                entry.path(),
                entry.rubric(),
                day,
                entry.keywords());
    }

    private PublicEntry news(long id, String title, String summary, LocalDate day) {
        return new PublicEntry(
                NEWS, id, "fr", title, summary, "", "/news/" + id, "Sports", day, List.of());
    }
}
