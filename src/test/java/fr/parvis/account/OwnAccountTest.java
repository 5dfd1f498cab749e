package fr.parvis.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People.Person;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an agent changes of their own account. */
@ModuleTest
class OwnAccountTest {

    private static final String PAGE = "/bureau/compte";

    @Autowired Accounts accounts;
    @Autowired Communes communes;
    @Autowired People people;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private Person agent;
    private Browser browser;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        agent = people.agent(brest, Map.of("etat-civil", List.of(Role.HANDLER)));
        browser = agent.signIn(port);
        browser.get(PAGE);
    }

    @Test
    void nameTitleLanguageAndNewsAreTheirsToChooseAndNobodyElsesChange() {
        Person colleague = people.agent(brest, Map.of("etat-civil", List.of(Role.HANDLER)));

        var saved = browser.post(PAGE, choices("Nadia Le Gall", "at-once"));

        assertThat(saved.location()).isEqualTo("/bureau/compte?done=profile");
        assertThat(browser.get(saved.location()).body())
                .contains("role=\"status\"", "value=\"Nadia Le Gall\"", "Nadia L.");
        Correspondent now = correspondent(agent);
        assertThat(now.agent().presented()).isEqualTo("Nadia Le Gall, officière d’état civil");
        assertThat(now.language()).isEqualTo(Locale.ENGLISH);
        assertThat(now.news()).isEqualTo(NewsChoice.AT_ONCE);
        assertThat(correspondent(colleague).news()).isEqualTo(NewsChoice.DAILY);
    }

    @Test
    void nobodyGivesThemselvesRights() {
        browser.post(PAGE, "name", "Nadia", "administrator", "true", "role", "1:signataire");

        SignedInAgent now = correspondent(agent).agent();
        assertThat(now.administrator()).isFalse();
        assertThat(now.roles().plain().values()).containsExactly(Set.of(Role.HANDLER));
    }

    @Test
    void aNameLeftOutIsRefusedAndTheRestIsKept() {
        var refused = browser.post(PAGE, choices("", "never"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#name\"", "value=\"officière d’état civil\"")
                .contains("value=\"never\" checked");
        assertThat(correspondent(agent).agent().name()).isEqualTo("Nadia Bernard");
    }

    @Test
    void aBrowserLeftSignedInElsewhereCanBeSignedOut() {
        Browser elsewhere = agent.signIn(port);
        elsewhere.get(PAGE);
        var others = Pattern.compile("/appareils/(\\d+)/deconnecter");
        var link = others.matcher(browser.get(PAGE).body());
        assertThat(link.find()).isTrue();

        var done = browser.post(PAGE + link.group());

        assertThat(done.location()).isEqualTo("/bureau/compte?done=device");
        assertThat(elsewhere.get(PAGE).status()).isEqualTo(302);
        assertThat(browser.get(PAGE).status()).isEqualTo(200);
        browser.post(PAGE + "/appareils/deconnecter");
        assertThat(browser.get(PAGE).status()).isEqualTo(302);
    }

    @Test
    void thePasswordChangesForWhoKnowsTheCurrentOne() {
        String page = PAGE + "/mot-de-passe";
        browser.get(page);
        String[] wrong = {"current", "pas le bon", "password", "cinq bateaux dans la rade"};
        assertThat(browser.post(page, wrong).status()).isEqualTo(422);
        String[] right = {"current", People.PASSWORD, "password", "cinq bateaux dans la rade"};
        assertThat(browser.post(page, right).location()).isEqualTo("/bureau/compte?done=password");
    }

    @Test
    void aMorningMessageIsNotedOnceADay() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        CommuneScope.run(
                brest.id(),
                () -> {
                    assertThat(accounts.tellOnce(agent.id(), day)).isTrue();
                    assertThat(accounts.tellOnce(agent.id(), day)).isFalse();
                    assertThat(accounts.tellOnce(agent.id(), day.plusDays(1))).isTrue();
                });
        assertThat(CommuneScope.call(quimper.id(), () -> accounts.tellOnce(agent.id(), day)))
                .isFalse();
    }

    private static String[] choices(String name, String news) {
        return new String[] {
            "name", name, "title", "officière d’état civil", "language", "en", "news", news
        };
    }

    private Correspondent correspondent(Person person) {
        return CommuneScope.call(
                brest.id(),
                () ->
                        accounts.correspondents().stream()
                                .filter(one -> one.agent().id() == person.id())
                                .findFirst()
                                .orElseThrow());
    }
}
