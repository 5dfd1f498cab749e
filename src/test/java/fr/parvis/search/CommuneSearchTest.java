package fr.parvis.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.search.SearchIndex.Entry;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class CommuneSearchTest {

    private static final String REQUEST = "request";
    private static final long CIVIL_REGISTRY = 11;
    private static final long ROADS = 12;

    @Autowired SearchIndex index;
    @Autowired JdbcClient jdbc;
    @Autowired @FlywayDataSource DataSource ownerDataSource;

    private final CommuneId here = new CommuneId(1_000_000 + random());
    private final CommuneId elsewhere = new CommuneId(2_000_000 + random());

    @BeforeEach
    void fillTwoCommunes() {
        put(here, 1, CIVIL_REGISTRY, "2026-0412 Acte de naissance Marie Dupont", "née à Brest");
        put(
                here,
                2,
                CIVIL_REGISTRY,
                "2026-0413 Livret de famille",
                "Karim Benali et Zoé Lefebvre, naissance");
        put(here, 3, ROADS, "2026-0414 Terrasse Café de l’École", "Paul Dupont, 12 rue Émile-Zola");
        put(
                here,
                4,
                ROADS,
                "2026-0415 Déménagement Zoé Le Gall",
                TypedWords.contacts("zoe.legall@exemple.fr 06 12 34 56 78"));
        put(elsewhere, 1, CIVIL_REGISTRY, "2026-0001 Acte de naissance Jean Dupont", "Quimper");
    }

    @AfterEach
    void empty() {
        JdbcClient.create(ownerDataSource)
                .sql("delete from search_entry where commune_id in (?, ?)")
                .params(here.value(), elsewhere.value())
                .update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "naissance dupont",
                "NAISSANCES Dupont",
                "acte marie",
                "née dupont",
                "nee dup",
                "les actes de Marie",
                "2026-0412",
                "2026-0412 mar"
            })
    void aRequestIsFoundAsPeopleType(String typed) {
        assertThat(find(here, typed)).containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecole", "école", "l'ecole", "terrasses", "emile zola", "terr"})
    void accentsPluralsAndBeginningsDoNotMatter(String typed) {
        assertThat(find(here, typed)).containsExactly(3L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoe.legall@exemple.fr", "legall", "0612345678", "+33 6 12 34 56 78"})
    void somebodyIsFoundByTheirAddressAndTheirTelephone(String typed) {
        assertThat(find(here, typed)).containsExactly(4L);
    }

    @Test
    void whatTheTitleSaysComesFirst() {
        assertThat(find(here, "naissance")).containsExactly(1L, 2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Terrase", "terasse cafe"})
    void aTypingMistakeIsForgivenWhenNothingElseIsFound(String typed) {
        assertThat(find(here, typed)).containsExactly(3L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dupnot", "Dupond", "dupontt"})
    void aNameAlmostRightIsFound(String typed) {
        assertThat(find(here, typed)).containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xylophone", "' | '", "a:*z", "(((", "100 % \\", "\u0000"})
    void nothingLikeItFindsNothingAndBreaksNothing(String typed) {
        assertThat(find(here, typed)).isEmpty();
    }

    @Test
    void aCommuneNeverFindsWhatIsAnothers() {
        assertThat(find(here, "jean")).isEmpty();
        assertThat(find(here, "quimper")).isEmpty();
        assertThat(find(elsewhere, "dupont")).containsExactly(1L);
        CommuneScope.run(elsewhere, () -> index.remove(REQUEST, 2));
        assertThat(find(here, "livret")).containsExactly(2L);
    }

    @Test
    void onlyTheScopesOfTheReaderAreSearched() {
        assertThat(find(here, "dupont", List.of(ROADS))).containsExactly(3L);
        assertThat(find(here, "dupont", List.of(CIVIL_REGISTRY, ROADS)))
                .containsExactlyInAnyOrder(1L, 3L);
        assertThat(find(here, "dupont", List.of())).isEmpty();
        assertThat(find(here, "dupnot", List.of())).isEmpty();
        assertThat(find(here, "livrett", List.of(ROADS))).isEmpty();
    }

    @Test
    void anotherKindIsAnotherIndex() {
        assertThat(
                        CommuneScope.call(
                                here,
                                () -> index.find("page", List.of(CIVIL_REGISTRY), "naissance", 9)))
                .isEmpty();
    }

    @Test
    void puttingAgainReplacesAndRemovingForgets() {
        put(here, 2, CIVIL_REGISTRY, "2026-0413 Reconnaissance", "Benali");
        assertThat(find(here, "livret")).isEmpty();
        assertThat(find(here, "benali")).containsExactly(2L);

        CommuneScope.run(here, () -> index.remove(REQUEST, 2));
        assertThat(find(here, "benali")).isEmpty();
    }

    @Test
    void atMostTheLimitComesBack() {
        assertThat(
                        CommuneScope.call(
                                here,
                                () -> index.find(REQUEST, List.of(CIVIL_REGISTRY), "naissance", 1)))
                .containsExactly(1L);
    }

    @Test
    void theIndexesAreUsedAmongTwentyThousandEntries() {
        fill(here, 20_000);

        assertThat(plan(CommuneSearch.WITH_THE_WORDS, "'habitant1234' & 'naiss':*"))
                .contains("search_entry_words");
        assertThat(plan(CommuneSearch.ALIKE, "habitnat1234")).contains("search_entry_alike");
    }

    private void fill(CommuneId commune, int entries) {
        var owner = JdbcClient.create(ownerDataSource);
        owner.sql(
                        """
                        insert into search_entry
                        select ?, 'request', 1000 + n, 11, 'acte de naissance habitant' || n,
                            to_tsvector('parvis_french', 'acte de naissance habitant' || n)
                        from generate_series(1, ?) n
                        """)
                .params(commune.value(), entries)
                .update();
        owner.sql("vacuum analyze search_entry").update();
    }

    private String plan(String sql, String typed) {
        return CommuneScope.call(
                here,
                () ->
                        String.join(
                                "\n",
                                jdbc.sql("explain " + sql)
                                        .params(
                                                CommuneSearch.parameters(
                                                        REQUEST,
                                                        List.of(CIVIL_REGISTRY),
                                                        typed,
                                                        25))
                                        .query(String.class)
                                        .list()));
    }

    private List<Long> find(CommuneId commune, String typed) {
        return find(commune, typed, List.of(CIVIL_REGISTRY, ROADS));
    }

    private List<Long> find(CommuneId commune, String typed, List<Long> scopes) {
        return CommuneScope.call(commune, () -> index.find(REQUEST, scopes, typed, 25));
    }

    private void put(CommuneId commune, long id, long scope, String title, String text) {
        CommuneScope.run(commune, () -> index.put(new Entry(REQUEST, id, scope, title, text)));
    }

    private static int random() {
        return ThreadLocalRandom.current().nextInt(900_000);
    }
}
