package fr.parvis.requests.scanning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.Browser.Page;
import fr.parvis.ModuleTest;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.documents.Documents;
import fr.parvis.documents.ScannedPages;
import fr.parvis.documents.Scans;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Texts;
import fr.parvis.requests.counter.LoanForm;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.Message;
import fr.parvis.requests.life.MessageThread;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.papers.TrackingLinks;
import fr.parvis.requests.scanning.ScanItem.Kind;
import fr.parvis.requests.scanning.ScanItem.State;
import fr.parvis.ui.Format;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A pile of paper comes back from the scanner, and each page finds its place. */
@ModuleTest
class ScanningTest {

    private static final String LOAN = "pret-broyeur";
    private static final String SCANS = "/bureau/numerisation";

    @Autowired Communes communes;
    @Autowired Procedures procedures;
    @Autowired TownHall townHall;
    @Autowired Documents documents;
    @Autowired TrackingLinks links;
    @Autowired MessageThread thread;
    @Autowired ScanItems items;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private Browser browser;
    private Request request;
    private byte[] form;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        for (Commune commune : List.of(brest, quimper)) {
            CommuneScope.run(
                    commune.id(),
                    () ->
                            procedures
                                    .current(LOAN)
                                    .orElseGet(() -> procedures.publish(Texts.fourth()).orThrow()));
        }
        Person claire = townHall.agent(brest, "Claire Dubois", LOAN, Role.HANDLER);
        browser = claire.signIn(port);
        request = townHall.file(brest, LOAN, "Maud", "Aubrée");
        form = browser.bytes("/demarches/" + LOAN + "/formulaire.pdf");
    }

    @Test
    void everyPageGoesWhereItsCodeSaysAndNoneIsLostOrTwice() throws IOException {
        byte[] pile = pile();

        Page taken = upload(pile);

        List<ScanItem> found = items(taken);
        assertThat(found)
                .extracting(ScanItem::kind)
                .containsExactly(Kind.FORM, Kind.UNREAD, Kind.REQUEST, Kind.FORM);
        assertThat(found.stream().flatMap(item -> item.pages().stream()))
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(found.get(2).number()).isEqualTo(request.number());
        assertThat(browser.follow(taken).body())
                .contains("Formulaire à saisir\u00a0: Emprunter le broyeur")
                .contains("Code illisible", "Ajouté à la demande")
                .contains("Il manque s");
        assertThat(received()).hasSize(1);

        assertThat(browser.get(SCANS).body())
                .as("waits for whoever looks after the procedure")
                .contains("/bureau/guichet?numerisation=" + found.getFirst().id());

        Page again = upload(pile);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("Ces pages sont déjà là");
        assertThat(received()).as("nothing twice").hasSize(1);
    }

    @Test
    void aScannedFormIsTypedInOnceBesideItsScan() throws IOException {
        Page taken = upload(pile());
        ScanItem item = items(taken).getFirst();
        String door = "/bureau/guichet?numerisation=" + item.id();
        assertThat(browser.get(door).body())
                .contains("<iframe src=\"" + item.address() + "\"")
                .contains("name=\"numerisation\" value=\"" + item.id() + "\"");
        assertThat(browser.get(item.address()).header("Content-Type")).isEqualTo("application/pdf");

        browser.get(door);
        Page started = start(item);
        assertThat(browser.get(started.location()).body()).contains("Le formulaire papier");
        assertThat(browser.get(door).location())
                .as("whoever opens it again goes on")
                .isEqualTo(started.location().replaceFirst("/[^/]+$", ""));
        browser.get("/bureau/guichet");
        assertThat(start(item).location()).startsWith("/brouillons/");

        send(started);

        ScanItem typed = items(taken).getFirst();
        assertThat(typed.state()).isEqualTo(State.DONE);
        assertThat(browser.follow(taken).body()).contains("Formulaire saisi", typed.number());
        assertThat(CommuneScope.call(brest.id(), () -> thread.of(typed.request(), true).getFirst()))
                .satisfies(note -> assertThat(note.files()).containsExactly(typed.file()));
    }

    @Test
    void pagesWithoutACodeArePlacedByHand() throws IOException {
        Page taken = upload(pile());
        ScanItem page = items(taken).get(1);

        assertThat(browser.follow(taken).body()).contains("src=\"" + page.picture() + "\"");
        assertThat(browser.get(page.picture()).header("Content-Type")).isEqualTo("image/png");

        Page nowhere = place(taken, "page", "" + page.id());
        assertThat(nowhere.status()).isEqualTo(422);
        assertThat(nowhere.body()).contains("Dites où vont les pages.");
        Page unknown =
                place(taken, "page", "" + page.id(), "ou", "demande", "numero", "2026-999999");
        assertThat(unknown.body()).contains("Aucune demande ne porte ce numéro.", "2026-999999");
        assertThat(received()).hasSize(1);

        String[] right = {"page", "" + page.id(), "ou", "demande", "numero", request.number()};
        assertThat(place(taken, right).status()).isEqualTo(302);
        assertThat(place(taken, right).status()).isEqualTo(302);

        assertThat(received()).as("placed once").hasSize(2);
        assertThat(items(taken).get(1).state()).isEqualTo(State.DONE);
    }

    @Test
    void aPageCanGoBehindAFormOrNowhere() throws IOException {
        Page taken = upload(pile());
        List<ScanItem> found = items(taken);
        String target = "formulaire-" + found.getFirst().id();

        place(taken, "page", "" + found.get(1).id(), "ou", target);

        byte[] joined = browser.bytes(found.getFirst().address());
        try (var pages = ScannedPages.open(joined)) {
            assertThat(pages.count()).isEqualTo(found.getFirst().pages().size() + 1);
        }
        assertThat(items(taken).get(1).state()).isEqualTo(State.DONE);

        Page other = upload(Scans.pdf(List.of(speckled(), speckled())));
        ScanItem blank = items(other).getFirst();
        place(other, "page", "" + blank.id(), "ou", "ecarter");
        assertThat(items(other).getFirst().state()).isEqualTo(State.DROPPED);
        assertThat(browser.get(blank.address()).status()).isEqualTo(404);
        assertThat(browser.follow(other).body()).contains("Page écartée par Claire Dubois.");
    }

    @Test
    void aFormOfAnotherCommuneIsNotOurs() throws IOException {
        byte[] theirs = new Browser(port, quimper).bytes("/demarches/" + LOAN + "/formulaire.pdf");

        Page taken = upload(Scans.pdf(List.of(Scans.page(theirs, 1, 150), speckled())));

        assertThat(items(taken)).extracting(ScanItem::kind).containsOnly(Kind.UNREAD);
    }

    @Test
    void aBatchIsSeenByItsTownHallOnly() throws IOException {
        Page taken = upload(pile());
        ScanItem unread = items(taken).get(1);
        Person elsewhere = townHall.agent(quimper, "Paul Roy", LOAN, Role.HANDLER);
        Person other = townHall.agent(brest, "Léa Petit", "inscription-scolaire", Role.HANDLER);

        for (Person stranger : List.of(elsewhere, other)) {
            Browser theirs = stranger.signIn(port);
            assertThat(theirs.get(taken.location()).status()).isEqualTo(404);
            assertThat(theirs.get(unread.address()).status()).isEqualTo(404);
            assertThat(theirs.get(unread.picture()).status()).isEqualTo(404);
        }
    }

    @Test
    void whatIsTooMuchOrUnreadableIsRefusedWithTheLimit() throws IOException {
        assertThat(upload(empty(101)).body()).contains("Ce lot a 101 pages, la limite est 100.");
        assertThat(upload("%PDF-1.4 rien".getBytes()).status()).isEqualTo(422);
        browser.get(SCANS);
        assertThat(browser.post(SCANS).body()).contains("Choisissez au moins un fichier.");
    }

    /** A whole form but its second page turned, a page nobody can read, a receipt, a lone page. */
    private byte[] pile() throws IOException {
        List<BufferedImage> pages = new ArrayList<>();
        pages.add(Scans.greyed(Scans.page(form, 1, 200)));
        pages.add(speckled());
        pages.add(Scans.turned(Scans.page(receipt(), 1, 200), 3));
        pages.add(Scans.turned(Scans.page(form, 1, 150), 90));
        pages.add(Scans.page(form, pagesOfForm(), 150));
        return Scans.pdf(pages);
    }

    private int pagesOfForm() throws IOException {
        try (var pages = ScannedPages.open(form)) {
            assertThat(pages.count()).isGreaterThan(1);
            return pages.count();
        }
    }

    /** No two piles are the same. */
    private static BufferedImage speckled() {
        BufferedImage page = Scans.blank();
        for (int i = 0; i < 50; i++) {
            page.setRGB(
                    ThreadLocalRandom.current().nextInt(page.getWidth()),
                    ThreadLocalRandom.current().nextInt(page.getHeight()),
                    0);
        }
        return page;
    }

    private byte[] receipt() {
        String code = CommuneScope.call(brest.id(), () -> links.qr(request).image());
        String html =
                "<h1>Reçu</h1><p><img class=\"qr\" alt=\"code\" src=\"" + code + "\">Reçu</p>";
        return documents.pdf(html, "Reçu", Locale.FRENCH);
    }

    private static byte[] empty(int pages) throws IOException {
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private Page upload(byte[] pile) {
        browser.get(SCANS);
        return browser.upload(SCANS, "fichiers", "courrier.pdf", pile);
    }

    private Page place(Page taken, String... fields) {
        browser.follow(taken);
        return browser.post(taken.location() + "/placer", fields);
    }

    private Page start(ScanItem item) {
        return browser.post(
                "/bureau/guichet",
                "demarche",
                LOAN,
                "canal",
                "PAPER",
                "personne",
                "Maud Aubrée",
                "identite",
                "SIGNED",
                "langue",
                "fr",
                "arrivee",
                LocalDate.now(Format.ZONE).toString(),
                "accord",
                "1",
                "numerisation",
                "" + item.id());
    }

    private void send(Page started) {
        Page checked = LoanForm.fillIn(browser, started);
        browser.follow(checked);
        assertThat(browser.post(checked.location().replace("/verifier", "/envoyer")).status())
                .isEqualTo(302);
    }

    private List<ScanItem> items(Page taken) {
        assertThat(taken.status()).as(taken.body()).isEqualTo(302);
        long batch = Long.parseLong(taken.location().replaceFirst(".*/", ""));
        return CommuneScope.call(brest.id(), () -> items.of(batch));
    }

    private List<Message> received() {
        return CommuneScope.call(
                brest.id(),
                () ->
                        thread.of(request.id(), true).stream()
                                .filter(one -> one.kind() == Message.Kind.FROM_RESIDENT)
                                .filter(one -> one.files().size() == 1)
                                .toList());
    }
}
