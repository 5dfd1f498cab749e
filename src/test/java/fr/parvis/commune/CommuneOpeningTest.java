package fr.parvis.commune;

import static fr.parvis.commune.TestCommunes.BREST;
import static fr.parvis.commune.TestCommunes.QUIMPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.ModuleTest;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import java.time.DayOfWeek;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class CommuneOpeningTest {

    private static final String SAINT_REMY_OF_AIN = "01385";
    private static final String SAINT_REMY_OF_AVEYRON = "12242";

    @Autowired Communes communes;
    @Autowired Departments departments;
    @Autowired JdbcClient jdbc;
    private Commune brest;
    private Commune quimper;

    @BeforeEach
    void openTwoCommunes() {
        brest = TestCommunes.open(communes, BREST);
        quimper = TestCommunes.open(communes, QUIMPER);
    }

    @Test
    void aCommuneOpensFromItsCodeAlone() {
        assertThat(brest.name()).isEqualTo("Brest");
        assertThat(brest.hosts()).containsExactly("brest.localhost");
        assertThat(brest.email()).isEqualTo("mairie@brest.localhost");
        assertThat(brest.address().oneLine()).isEqualTo("29200 Brest");
        assertThat(brest.phone()).isNull();
        assertThat(brest.hours().on(DayOfWeek.MONDAY)).hasSize(2);
        assertThat(brest.hours().on(DayOfWeek.SUNDAY)).isEmpty();
        assertThat(brest.colour()).isNotEqualTo(quimper.colour());
    }

    @Test
    void aHostLeadsToItsCommuneWhateverThePortAndTheCase() {
        assertThat(communes.byHost("BREST.localhost:8080")).contains(brest);
        assertThat(communes.byHost("quimper.localhost")).contains(quimper);
        assertThat(communes.byHost("nowhere.localhost")).isEmpty();
    }

    @Test
    void theAddressOfThisMachineLeadsToTheCommuneOpenedFirst() {
        var first = communes.all().getFirst();

        assertThat(communes.byHost("localhost:8080")).contains(first);
        assertThat(communes.byHost("127.0.0.1")).contains(first);
        assertThat(communes.byHost("[::1]:80")).contains(first);
    }

    @Test
    void eachCommuneHasItsOwnDepartments() {
        var inBrest = CommuneScope.call(brest.id(), departments::all);
        var inQuimper = CommuneScope.call(quimper.id(), departments::all);

        assertThat(inBrest)
                .extracting(Department::code)
                .contains("accueil", "etat-civil", "education", "urbanisme", "voirie");
        assertThat(inBrest).doesNotContainAnyElementsOf(inQuimper);
        assertThat(inBrest.getFirst().email()).isEqualTo("accueil@brest.localhost");
        long elsewhere = inQuimper.getFirst().id();
        assertThatThrownBy(() -> CommuneScope.call(brest.id(), () -> departments.get(elsewhere)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theCurrentCommuneIsTheOneBound() {
        assertThat(CommuneScope.call(quimper.id(), communes::current)).isEqualTo(quimper);
    }

    @Test
    void aRefusalSaysWhy() {
        assertThat(open("29999", null)).isEqualTo("commune.unknown-code");
        assertThat(open(BREST, "ailleurs.localhost")).isEqualTo("commune.already-open");
        assertThat(open("35047", "quimper.localhost")).isEqualTo("commune.host-taken");
        assertThat(open("35047", "not a host")).isEqualTo("commune.invalid-host");
        assertThat(communes.all()).extracting(Commune::insee).doesNotContain("35047");
    }

    @Test
    void theSecondCommuneOfANameTakesItsDepartementAlong() {
        var one = TestCommunes.open(communes, SAINT_REMY_OF_AIN);
        var two = TestCommunes.open(communes, SAINT_REMY_OF_AVEYRON);

        assertThat(one.name()).isEqualTo(two.name());
        assertThat(List.of(one.mainHost(), two.mainHost()))
                .containsExactly("saint-remy.localhost", "saint-remy-12.localhost");
        assertThat(open(SAINT_REMY_OF_AIN, null)).isEqualTo("commune.already-open");
        assertThat(open(SAINT_REMY_OF_AVEYRON, null)).isEqualTo("commune.already-open");
    }

    @Test
    void aRefusedOpeningLeavesNothingBehind() {
        List<Integer> before = ids();

        open("35047", "quimper.localhost");

        assertThat(ids()).isEqualTo(before);
    }

    @Test
    void anUnknownCommuneIsABug() {
        assertThatThrownBy(() -> communes.get(new CommuneId(-1)))
                .isInstanceOf(NoSuchElementException.class);
    }

    private String open(String insee, String host) {
        return switch (communes.open(new OpenCommune(insee, host, null, null))) {
            case Outcome.Done<Commune, OpeningRefused>(Commune commune) -> commune.name();
            case Outcome.Refused<Commune, OpeningRefused>(OpeningRefused why) -> why.code();
        };
    }

    private List<Integer> ids() {
        return jdbc.sql("select id from commune order by id").query(Integer.class).list();
    }
}
