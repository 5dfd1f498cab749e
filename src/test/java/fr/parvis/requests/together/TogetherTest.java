package fr.parvis.requests.together;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.Browser.Page;
import fr.parvis.ModuleTest;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Several requests at once, through HTTP, without JavaScript. */
@ModuleTest
class TogetherTest {

    private static final String ROOT = "/bureau/demandes/ensemble";
    private static final String TERRACE = "odp-terrasse";
    private static final String BIRTH = "acte-naissance";

    @Autowired TownHall townHall;
    @Autowired Communes communes;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private Person claire;
    private Person yann;
    private Request first;
    private Request second;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        claire = townHall.agent(brest, "Claire Dubois", TERRACE, Role.HANDLER);
        yann = townHall.agent(brest, "Yann Le Bihan", TERRACE, Role.HANDLER);
        first = townHall.file(brest, TERRACE, "Maud", "Aubrée");
        second = townHall.file(brest, TERRACE, "Tom", "Kerjean");
    }

    @Test
    void thoseTickedOnTheListAreTakenTogether() {
        Browser browser = claire.signIn(port);
        browser.get("/bureau?vue=sept-jours");
        Page ticked =
                browser.post(
                        ROOT + "/choix?vue=sept-jours",
                        "choix",
                        code(first),
                        "choix",
                        code(second));
        assertThat(ticked.location())
                .isEqualTo(
                        ROOT + "?vue=sept-jours&choix=" + code(first) + "&choix=" + code(second));
        assertThat(browser.follow(ticked).body())
                .contains("Agir sur 2 demandes")
                .contains("Maud Aubrée", "Tom Kerjean")
                .contains("Annoncer le projet", "Demander une précision")
                .doesNotContain("Transmettre au gestionnaire de la voie");

        Page result = run(browser, "prendre", first, second);

        assertThat(result.body()).contains("Les 2 demandes sont traitées.");
        assertThat(now(first).ownerId()).isEqualTo(claire.id());
        assertThat(now(second).ownerId()).isEqualTo(claire.id());
    }

    @Test
    void oneThatAColleagueChangedMeanwhileIsToldAndTheOthersAreDone() {
        Browser browser = claire.signIn(port);
        browser.get(ROOT + "?choix=" + code(first) + "&choix=" + code(second));
        run(yann.signIn(port), "prendre", first);

        Page result = run(browser, "etape:complete", first, second);

        assertThat(result.body())
                .contains("Une demande est traitée, une ne l’est pas")
                .contains("Elle a changé après l’affichage de la liste");
        assertThat(now(first).step()).isEqualTo("verification");
        assertThat(now(first).ownerId()).isEqualTo(yann.id());
        assertThat(now(second).step()).isEqualTo("publicite");
    }

    @Test
    void aColleagueOrADepartmentGetsThemAll() {
        Browser browser = claire.signIn(port);
        post(browser, "confier", List.of(first), "collegue", "" + yann.id(), "words", "Pour toi");
        assertThat(now(first).ownerId()).isEqualTo(yann.id());

        long civil = townHall.department(brest, BIRTH);
        townHall.agent(brest, "Nadia Bernard", BIRTH, Role.HANDLER);
        Page result = post(browser, "service", List.of(second), "service", "" + civil);
        assertThat(result.body()).contains("La demande est traitée.");
        assertThat(now(second).departmentId()).isEqualTo(civil);
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsDone() {
        Browser browser = claire.signIn(port);
        Page nothing = send(browser, "", List.of(first));
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.body()).contains("href=\"#geste\"");

        Page nobody = send(browser, "confier", List.of(first), "words", "Peux-tu voir ?");
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.body()).contains("href=\"#collegue\"").contains("Peux-tu voir ?");

        Page silent = send(browser, "etape:demander", List.of(first));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("href=\"#mots\"");

        Page letter = send(browser, "etape:transmettre", List.of(first), "words", "Le département");
        assertThat(letter.status()).as("sends a letter").isEqualTo(422);
        assertThat(now(first).version()).isZero();
    }

    @Test
    void onlyWhatConcernsTheAgentIsTouched() {
        Request birth = townHall.file(brest, BIRTH, "Lina", "Aubrée");
        Request elsewhere = townHall.file(quimper, TERRACE, "Paul", "Roy");

        Page result = run(claire.signIn(port), "prendre", first, birth);

        assertThat(result.body()).contains("Elle n’est plus dans vos services.");
        assertThat(now(birth).ownerId()).isNull();
        Person paul = townHall.agent(quimper, "Paul Roy", TERRACE, Role.HANDLER);
        run(paul.signIn(port), "prendre", elsewhere);
        assertThat(townHall.now(quimper, elsewhere).ownerId()).isEqualTo(paul.id());
        Browser stranger = yann.signIn(port);
        assertThat(stranger.get(resultAddress(claire.signIn(port))).status()).isEqualTo(404);
    }

    @Test
    void oneWhoOnlyReadsTakesNothing() {
        Person head = townHall.agent(brest, "Zoé Nord", TERRACE, Role.HEAD);

        Page result = run(head.signIn(port), "prendre", first);

        assertThat(result.body()).contains("Cette étape attend une personne qui a le rôle");
        assertThat(now(first).ownerId()).isNull();
    }

    @Test
    void ofTwoAgentsAtOnceEachRequestHasOne() throws Exception {
        List<Request> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.add(townHall.file(brest, TERRACE, "Maud", "Aubrée"));
        }
        Request[] both = all.toArray(Request[]::new);
        Browser one = claire.signIn(port);
        Browser two = yann.signIn(port);
        one.get(ROOT + "?choix=" + code(both[0]));
        two.get(ROOT + "?choix=" + code(both[0]));
        List<Callable<Page>> orders =
                List.of(() -> run(one, "prendre", both), () -> run(two, "prendre", both));
        long done = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var answer : threads.invokeAll(orders)) {
                done += count(answer.get().body(), "data-state=\"yes\"");
            }
        }
        assertThat(done).isEqualTo(all.size());
        assertThat(all)
                .allSatisfy(
                        request -> assertThat(now(request).ownerId()).isIn(claire.id(), yann.id()))
                .allSatisfy(request -> assertThat(now(request).version()).isEqualTo(1));
    }

    @Test
    void theWholePageIsChosenWithoutScripts() {
        Browser browser = claire.signIn(port);
        String list = browser.get("/bureau").body();
        assertThat(list).contains("href=\"/bureau?choisir=tout\"");
        assertThat(list).doesNotContainPattern("name=\"choix\"[^>]* checked");
        String all = browser.get("/bureau?choisir=tout").body();
        assertThat(count(all, "name=\"choix\"")).isPositive();
        assertThat(all).doesNotContainPattern("name=\"choix\" value=\"[^\"]*\">");
    }

    private String resultAddress(Browser browser) {
        browser.get(ROOT + "?choix=" + code(second));
        return send(browser, "prendre", List.of(second)).location();
    }

    private Page run(Browser browser, String gesture, Request... requests) {
        return post(browser, gesture, List.of(requests));
    }

    private Page post(Browser browser, String gesture, List<Request> all, String... more) {
        Page answer = send(browser, gesture, all, more);
        assertThat(answer.status()).isEqualTo(302);
        return browser.follow(answer);
    }

    private Page send(Browser browser, String gesture, List<Request> all, String... more) {
        browser.get(ROOT + "?choix=" + code(all.getFirst()));
        List<String> fields = new ArrayList<>(List.of("geste", gesture));
        all.forEach(one -> fields.addAll(List.of("choix", code(one))));
        fields.addAll(List.of(more));
        return browser.post(ROOT, fields.toArray(String[]::new));
    }

    /** As the list showed them when they arrived. */
    private static String code(Request request) {
        return request.number() + "." + request.version();
    }

    private Request now(Request request) {
        return townHall.now(brest, request);
    }

    private static long count(String text, String part) {
        return Stream.of(text.split(java.util.regex.Pattern.quote(part), -1)).count() - 1;
    }
}
