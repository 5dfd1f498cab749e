package fr.parvis.requests.known;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.account.ActingFor;
import fr.parvis.account.Mandate;
import fr.parvis.account.MandateVerb;
import fr.parvis.account.People;
import fr.parvis.account.SignedInResident;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.forms.OwnRequests.Reference;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.ClaimRequest;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The requests one may refer to are one's own, in one's commune. */
@ModuleTest
class SentRequestsTest {

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired TownHall townHall;
    @Autowired ClaimRequest claim;
    @Autowired JdbcClient jdbc;
    @Autowired Procedures procedures;
    @Autowired Languages languages;

    private Commune brest;
    private Commune quimper;
    private SignedInResident maud;
    private Request birth;
    private Request school;

    @BeforeEach
    void send() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        var person = people.resident(brest);
        maud = new SignedInResident(person.id(), "Maud Kessler", person.email(), "");
        birth = sentBy(maud, "acte-naissance");
        school = sentBy(maud, "inscription-scolaire");
        sentBy(other(), "acte-naissance");
    }

    @Test
    void onesOwnAreOfferedTheLatestFirstWithTheirDay() {
        List<Reference> offered = offered(maud, brest, List.of());
        assertThat(offered)
                .extracting(Reference::number)
                .containsExactly(school.number(), birth.number());
        assertThat(offered.getLast().title()).matches(".+, \\d{1,2}(er)?.\\p{L}+.\\d{4}");
    }

    @Test
    void onlyThoseOfTheProceduresThatAreAskedFor() {
        assertThat(offered(maud, brest, List.of("acte-naissance", "acte-deces")))
                .extracting(Reference::number)
                .containsExactly(birth.number());
    }

    @Test
    void nobodysElse() {
        assertThat(offered(other(), brest, List.of())).isEmpty();
        assertThat(offered(maud, quimper, List.of())).isEmpty();
        assertThat(offered(null, brest, List.of())).isEmpty();
    }

    /** Nobody acts for anybody else. */
    private record ForThemselves(SignedInResident who) implements ActingFor {

        @Override
        public Optional<Mandate> current() {
            return Optional.empty();
        }

        @Override
        public Optional<Long> account(MandateVerb verb) {
            return Optional.ofNullable(who).map(SignedInResident::id);
        }
    }

    private SignedInResident other() {
        var person = people.resident(brest);
        return new SignedInResident(person.id(), "Paul Kessler", person.email(), "");
    }

    private Request sentBy(SignedInResident who, String procedure) {
        Request sent = townHall.file(brest, procedure, "Maud", "Kessler");
        CommuneScope.run(brest.id(), () -> claim.claim(sent.id(), who.id()));
        return sent;
    }

    private List<Reference> offered(SignedInResident who, Commune where, List<String> codes) {
        var shelf = new SentRequests(jdbc, new ForThemselves(who), procedures, languages);
        return CommuneScope.call(where.id(), () -> shelf.of(codes, Locale.FRENCH));
    }
}
