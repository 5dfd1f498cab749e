package fr.parvis.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.Browser.Page;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.doctor.residents.SmallFile;
import fr.parvis.requests.proof.HtmlForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/**
 * A resident writes an element of a page into every field, a file's name and a message. Then every
 * page that leads on from the request is read, by them and by an agent: the words are shown, and
 * stay words.
 */
@ModuleTest
class StoredTextTest {

    private static final String CODE = "tout-en-texte";
    private static final int MOST_PAGES = 150;

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired Procedures procedures;
    @LocalServerPort int port;

    private Commune brest;

    @BeforeEach
    void publish() throws IOException {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        String text =
                new ClassPathResource("attacks/" + CODE + ".yaml")
                        .getContentAsString(StandardCharsets.UTF_8);
        CommuneScope.run(
                brest.id(),
                () -> {
                    if (procedures.current(CODE).isEmpty()) {
                        procedures.publish(text).orThrow();
                    }
                });
    }

    @Test
    void noPageTakesTheWordsOfAStrangerForItsOwn() {
        Browser resident = people.resident(brest).signIn(port);
        String number = file(resident);
        write(resident, number);
        readEverything(resident, "/suivi/" + number);
        readEverything(people.mostPowerful(brest).signIn(port), "/bureau/demandes/" + number);
    }

    private String file(Browser resident) {
        Page page = resident.get("/demarches/" + CODE + "/demande?nouvelle=true");
        HtmlForm form = filled(page).attach("piece", hostileName(), SmallFile.PNG.content());
        page = follow(resident, form.press(resident, "do", "save:piece"));
        page = follow(resident, filled(page).press(resident, "go", "next"));
        assertThat(page.body())
                .as("the words are shown, escaped")
                .contains("&lt;img " + Attack.MARK);
        HtmlForm send = HtmlForm.in(page, "form[action$=/envoyer]");
        page = follow(resident, send.press(resident, "go", "send"));
        return Jsoup.parse(page.body()).select("dd.number").first().text();
    }

    private static HtmlForm filled(Page page) {
        return HtmlForm.in(page, "form[enctype]")
                .fill("demandeur.firstNames", Attack.MARKUP)
                .fill("demandeur.birthName", Attack.MARKUP)
                .fill("demandeur.usedName", Attack.MARKUP)
                .fill("courriel", "stranger@exemple.fr")
                .fill("objet", Attack.MARKUP)
                .fill(
                        "recit",
                        Attack.MARKUP + "\n\n[x](javascript:alert(1)) <script>alert(1)</script>")
                .fill("adresse.street", Attack.MARKUP)
                .fill("adresse.extra", Attack.MARKUP)
                .fill("adresse.postalCode", "29200")
                .fill("adresse.city", Attack.MARKUP)
                .fill("couleur", "other")
                .fill("couleur.other", Attack.MARKUP)
                .fill("invites[0].nom", Attack.MARKUP);
    }

    private static String hostileName() {
        return "<img " + Attack.MARK + " src=x onerror=alert(1)>.png";
    }

    private void write(Browser resident, String number) {
        Page page = resident.get("/suivi/" + number);
        HtmlForm form = HtmlForm.in(page, "form[action$=/message]");
        Page answer = form.fill("words", Attack.MARKUP).press(resident, "go", "");
        assertThat(answer.status()).as(HtmlForm.said(answer)).isIn(302, 303);
    }

    private void readEverything(Browser reader, String start) {
        var waiting = new ArrayDeque<String>(Set.of(start));
        var read = new HashSet<String>();
        boolean shown = false;
        while (!waiting.isEmpty() && read.size() < MOST_PAGES) {
            String address = waiting.poll();
            if (!read.add(address)) {
                continue;
            }
            Page page = reader.get(address);
            if (!page.header("Content-Type").startsWith("text/html")) {
                continue;
            }
            assertThat(page.status()).as(address).isLessThan(500);
            assertThat(Attack.succeeded(page.body())).as(address).isFalse();
            var parsed = Jsoup.parse(page.body());
            assertThat(parsed.select("a[href^=javascript]")).as(address).isEmpty();
            shown |= page.body().contains(Attack.MARK);
            parsed.select("a[href^=/]").eachAttr("href").stream()
                    .map(link -> link.replaceFirst("#.*", ""))
                    .filter(link -> !read.contains(link))
                    .forEach(waiting::add);
        }
        assertThat(shown).as("a page nobody wrote on proves nothing").isTrue();
    }

    private static Page follow(Browser browser, Page answer) {
        assertThat(answer.location()).as(HtmlForm.said(answer)).startsWith("/");
        return browser.get(answer.location().replaceFirst("#.*", ""));
    }
}
