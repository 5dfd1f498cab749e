package fr.parvis.requests.family;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.Households;
import fr.parvis.account.People;
import fr.parvis.account.People.Person;
import fr.parvis.account.Relative;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.forms.Answers;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.requests.life.Channel;
import fr.parvis.requests.life.NewRequest;
import fr.parvis.requests.life.ReceiveRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** A child of two households: both parents find them in forms and follow what is asked for them. */
@ModuleTest
class SharedChildrenTest {

    private static final String SHARE = "/mon-compte/foyer/partage";
    private static final String SCHOOL = "inscription-scolaire";

    @Autowired Communes communes;
    @Autowired Procedures procedures;
    @Autowired People people;
    @Autowired Households households;
    @Autowired ReceiveRequest receive;
    @Autowired TransactionTemplate transaction;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private Person maud;
    private Person paul;
    private Browser hers;
    private Browser his;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        maud = people.resident(brest);
        paul = people.resident(brest);
        hers = maud.signIn(port);
        his = paul.signIn(port);
        addChild(hers, "Noé");
    }

    @Test
    void nothingIsSharedBeforeTheOtherAgreesAndNothingAfterEitherEndsIt() {
        offer(paul.email(), "1");
        assertThat(names(paul)).isEmpty();
        String page = his.get(SHARE).body();
        assertThat(page).contains("Souhaite partager avec vous", "Noé Kessler");
        his.post(tie(page) + "/accepter");
        assertThat(names(paul)).containsExactly("Noé Kessler");
        assertThat(his.get("/demarches/" + SCHOOL + "/demande").body()).contains("Noé");
        assertThat(his.get("/mon-compte/foyer").body())
                .as("described by the other: not theirs to correct")
                .doesNotContain("Noé Kessler");

        his.get(SHARE);
        his.post(tie(page) + "/terminer");
        assertThat(names(paul)).isEmpty();
        assertThat(names(maud)).containsExactly("Noé Kessler");
    }

    @Test
    void bothFollowWhatIsAskedForTheChildWhoeverAsks() {
        share("1");
        String byHer = file(maud, "Noé");
        String byHim = file(paul, "Noé");
        assertThat(his.get("/mes-demandes").body()).contains(byHer, byHim);
        assertThat(hers.get("/mes-demandes").body()).contains(byHer, byHim);
        assertThat(his.get("/suivi/" + byHer).status()).isEqualTo(200);
        his.get("/suivi/" + byHer);
        assertThat(his.post("/suivi/" + byHer + "/retrait").status())
                .as("read by both, withdrawn by who filed it")
                .isEqualTo(404);
        Browser stranger = people.resident(brest).signIn(port);
        assertThat(stranger.get("/suivi/" + byHer).location()).startsWith("/suivi?numero=");
    }

    @Test
    void requestsForAnotherChildAndThoseOfAShareWithoutRequestsStayClosed() {
        addChild(hers, "Ana");
        share("");
        String forNoe = file(maud, "Noé");
        String forAna = file(maud, "Ana");
        assertThat(his.get("/mes-demandes").body()).doesNotContain(forNoe, forAna);
        assertThat(his.get("/suivi/" + forNoe).location()).startsWith("/suivi?numero=");
        assertThat(names(paul)).containsExactly("Noé Kessler");
    }

    @Test
    void whatIsWrongIsToldAndSomebodyElsesOfferIsNobodysBusiness() {
        hers.get(SHARE);
        var refused = hers.post(SHARE, "email", "paul", "members", noe());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Écrivez l’adresse en entier", "value=\"paul\"");
        hers.get(SHARE);
        assertThat(hers.post(SHARE, "email", paul.email()).body())
                .contains("Choisissez au moins une personne.");
        offer(paul.email(), "1");
        String tie = tie(his.get(SHARE).body());
        for (Person other : List.of(people.resident(brest), people.resident(quimper))) {
            Browser stranger = other.signIn(port);
            stranger.get(SHARE);
            assertThat(stranger.get(SHARE).body()).doesNotContain("Noé");
            String token = stranger.get("/mon-compte/foyer/ajouter").csrf();
            assertThat(stranger.postWith(token, tie + "/accepter").status()).isEqualTo(404);
        }
        String token = hers.get("/mon-compte/foyer/ajouter").csrf();
        assertThat(hers.postWith(token, tie + "/accepter").status())
                .as("nobody agrees to their own offer")
                .isEqualTo(404);
    }

    private void share(String sees) {
        offer(paul.email(), sees);
        String page = his.get(SHARE).body();
        his.post(tie(page) + "/accepter");
    }

    private void offer(String email, String sees) {
        hers.get(SHARE);
        assertThat(hers.post(SHARE, "email", email, "members", noe(), "sees", sees).location())
                .isEqualTo(SHARE);
    }

    private static String tie(String page) {
        Matcher found = Pattern.compile(SHARE + "/\\d+").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private String noe() {
        return CommuneScope.call(brest.id(), () -> households.of(maud.id())).stream()
                .filter(one -> one.firstNames().equals("Noé"))
                .map(one -> Long.toString(one.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(Person person) {
        return CommuneScope.call(brest.id(), () -> households.of(person.id())).stream()
                .map(Relative::name)
                .toList();
    }

    private static void addChild(Browser browser, String name) {
        browser.get("/mon-compte/foyer/ajouter");
        browser.post(
                "/mon-compte/foyer/ajouter",
                "firstNames",
                name,
                "birthName",
                "Kessler",
                "day",
                "27",
                "month",
                "3",
                "year",
                "2021",
                "relation",
                "child");
    }

    /** As the form of the school keeps it. */
    private String file(Person person, String child) {
        return CommuneScope.call(
                brest.id(),
                () -> {
                    var revision = procedures.current(SCHOOL).orElseThrow();
                    var field =
                            revision.definition()
                                    .form()
                                    .fields()
                                    .flatMap(it -> it.withInner())
                                    .filter(it -> it.type().equals("household-member"))
                                    .findFirst()
                                    .orElseThrow();
                    var group =
                            revision.definition()
                                    .form()
                                    .fields()
                                    .filter(it -> it.fields().contains(field))
                                    .findFirst();
                    Map<String, Object> who =
                            Map.of(
                                    "firstNames",
                                    child,
                                    "birthName",
                                    "kessler",
                                    "birthDate",
                                    Answers.written(LocalDate.of(2021, 3, 27)));
                    Map<String, Object> answers =
                            group.isPresent()
                                    ? Map.of(group.get().id(), List.of(Map.of(field.id(), who)))
                                    : Map.of(field.id(), who);
                    var order =
                            new NewRequest(
                                    receive.nextNumber(2026),
                                    revision,
                                    person.id(),
                                    Locale.FRENCH,
                                    Channel.ONLINE,
                                    new Answers(answers));
                    return transaction.execute(_ -> receive.receive(order)).number();
                });
    }
}
