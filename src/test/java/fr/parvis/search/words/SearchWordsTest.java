package fr.parvis.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ModuleTest
class SearchWordsTest {

    private static final String PATH = "/bureau/site/recherche";

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired OwnWords words;
    @Autowired NoteMissed note;
    @Autowired MissedStore missed;
    @Autowired Clock clock;
    @LocalServerPort int port;
    private Commune brest;
    private Commune quimper;

    /** Letters only: what has numbers is not kept. */
    private final String word = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @BeforeEach
    void openTwoCommunes() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
    }

    @Test
    void aWordOfTheTownFindsWhatItMeansAtOnceAndOnlyThere() {
        Browser writer = people.agentEverywhere(brest, Role.WRITER).signIn(port);
        assertThat(visitor(brest).get("/recherche?q=" + word).body()).contains("Rien ne répond");

        writer.get(PATH);
        var added = writer.post(PATH, "mots", word + ", acte de naissance");
        assertThat(added.headers().firstValue("Location").orElseThrow()).endsWith("?mot=" + word);
        assertThat(writer.get(PATH + "?mot=" + word).body()).contains("/demarches/acte-naissance");
        assertThat(visitor(brest).get("/recherche?q=" + word).body())
                .contains("/demarches/acte-naissance");
        assertThat(visitor(quimper).get("/recherche?q=" + word).body()).contains("Rien ne répond");

        long id = CommuneScope.call(brest.id(), () -> words.here().getFirst().id());
        CommuneScope.run(quimper.id(), () -> words.remove(id));
        assertThat(writer.get(PATH).body()).contains(word);
        writer.post(PATH + "/retirer", "id", String.valueOf(id));
        assertThat(visitor(brest).get("/recherche?q=" + word).body()).contains("Rien ne répond");
    }

    @Test
    void whatIsRefusedIsKeptAsTyped() {
        Browser writer = people.agentEverywhere(brest, Role.WRITER).signIn(port);
        writer.get(PATH);
        var alone = writer.post(PATH, "mots", word);
        assertThat(alone.status()).isEqualTo(422);
        assertThat(alone.body()).contains("au moins deux mots", "value=\"" + word + "\"");
        assertThat(writer.post(PATH, "mots", "a,b,c,d,e,f,g,h,i").status()).isEqualTo(422);
        assertThat(writer.post(PATH, "mots", "a," + "b".repeat(61)).status()).isEqualTo(422);
    }

    @Test
    void whatWasMissedTwiceIsShownToWritersOfTheTownAndNothingPersonalIsKept() {
        for (String typed : new String[] {word, word.toUpperCase(), word + "@exemple.fr"}) {
            visitor(brest).get("/recherche?q=" + typed);
            visitor(brest).get("/recherche?q=0298" + typed);
        }
        visitor(brest).get("/recherche?q=once" + word);
        note.write();

        Browser writer = people.agentEverywhere(brest, Role.WRITER).signIn(port);
        String page = writer.get(PATH).body();
        assertThat(page).contains(word, "2 fois");
        assertThat(page).doesNotContain(word + "@", "0298", "once" + word);
        assertThat(people.agentEverywhere(quimper, Role.WRITER).signIn(port).get(PATH).body())
                .doesNotContain(word);
        assertThat(people.agentEverywhere(brest, Role.HANDLER).signIn(port).get(PATH).status())
                .isNotEqualTo(200);

        writer.post(PATH + "/oublier", "mots", word);
        assertThat(writer.get(PATH).body()).doesNotContain(word);
    }

    @Test
    void afterNinetyDaysItIsForgotten() {
        LocalDate today = LocalDate.now(clock);
        CommuneScope.run(
                brest.id(),
                () -> {
                    missed.count(today.minusDays(91), "vieux" + word, 5);
                    missed.count(today.minusDays(89), "jeune" + word, 5);
                    missed.forget(today.minusDays(ForgetMissed.DAYS));
                    assertThat(missed.most(1, 1_000))
                            .extracting(MissedWord::words)
                            .contains("jeune" + word)
                            .doesNotContain("vieux" + word);
                });
    }

    private Browser visitor(Commune commune) {
        return new Browser(port, commune);
    }
}
