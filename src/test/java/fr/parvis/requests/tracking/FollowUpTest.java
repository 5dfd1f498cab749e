package fr.parvis.requests.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.forms.Answers;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.requests.life.Channel;
import fr.parvis.requests.life.NewRequest;
import fr.parvis.requests.life.ReceiveRequest;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.life.TrackingCodes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** What a resident does with a request that was sent: adds it to an account, writes. */
@ModuleTest
class FollowUpTest {

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired Procedures procedures;
    @Autowired ReceiveRequest receive;
    @Autowired RequestStore store;
    @Autowired TrackingCodes codes;
    @Autowired TransactionTemplate transaction;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private Sent sent;

    private record Sent(String number, String code) {}

    @BeforeEach
    void send() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        sent = CommuneScope.call(brest.id(), this::sentWithoutAccount);
    }

    private Sent sentWithoutAccount() {
        String number = store.nextNumber(2026);
        var name = Map.of("firstNames", "Maud", "birthName", "Kessler");
        var order =
                new NewRequest(
                        number,
                        procedures.current("acte-naissance").orElseThrow(),
                        null,
                        Locale.FRENCH,
                        Channel.ONLINE,
                        new Answers(Map.of("demandeur", name)));
        transaction.executeWithoutResult(_ -> receive.receive(order));
        return new Sent(number, codes.of(number));
    }

    @Test
    void aRequestSentWithoutAnAccountIsAddedByItsNumberAndCode() {
        var maud = people.resident(brest).signIn(port);
        assertThat(maud.get("/mes-demandes").body()).doesNotContain(sent.number());
        var added = claim(maud, sent.code());
        assertThat(added.status()).isEqualTo(302);
        assertThat(maud.get(added.location()).body())
                .contains("/suivi/" + sent.number())
                .contains("est ajoutée à votre espace");
        assertThat(maud.get("/suivi/" + sent.number()).status()).isEqualTo(200);
    }

    @Test
    void aRequestDecidedInTheMeantimeIsNotWithdrawnAndThePageSaysWhy() {
        var maud = people.resident(brest).signIn(port);
        claim(maud, sent.code());
        maud.get("/suivi/" + sent.number() + "/retrait");
        assertThat(maud.post("/suivi/" + sent.number() + "/retrait").status()).isEqualTo(302);
        maud.get("/suivi/" + sent.number());

        var again = maud.post("/suivi/" + sent.number() + "/retrait");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("error-summary", "Cette demande est terminée");
    }

    @Test
    void aWrongCodeAddsNothingAndWhatWasTypedStays() {
        var maud = people.resident(brest).signIn(port);
        var refused = claim(maud, "0000-0000-0000");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains(sent.number() + "\"", "value=\"0000-0000-0000\"")
                .contains("ne vont pas ensemble")
                .doesNotContain("/suivi/" + sent.number());
    }

    @Test
    void aRequestOfAnotherAccountStaysThere() {
        var maud = people.resident(brest).signIn(port);
        claim(maud, sent.code());
        var paul = people.resident(brest).signIn(port);
        assertThat(claim(paul, sent.code()).status()).isEqualTo(422);
        assertThat(claim(maud, sent.code()).status()).isEqualTo(302);
    }

    @Test
    void aRequestOfAnotherCommuneCannotBeAdded() {
        var elsewhere = people.resident(quimper).signIn(port);
        assertThat(claim(elsewhere, sent.code()).status()).isEqualTo(422);
    }

    @Test
    void aRequestThatIsFollowedIsAddedWithOneButton() {
        var maud = people.resident(brest).signIn(port);
        maud.get("/suivi");
        maud.post("/suivi", "numero", sent.number(), "code", sent.code());
        var page = maud.get("/suivi/" + sent.number());
        assertThat(page.body()).contains("Ajouter à mes demandes");
        assertThat(maud.post("/suivi/" + sent.number() + "/compte").status()).isEqualTo(302);
        assertThat(maud.get("/suivi/" + sent.number()).body())
                .doesNotContain("Ajouter à mes demandes");
        assertThat(maud.get("/mes-demandes").body()).contains(sent.number());
    }

    @Test
    void nobodyAddsARequestWithoutAnAccount() {
        var visitor = new Browser(port, brest);
        visitor.get("/suivi");
        visitor.post("/suivi", "numero", sent.number(), "code", sent.code());
        assertThat(visitor.get("/suivi/" + sent.number()).body())
                .doesNotContain("Ajouter à mes demandes");
        assertThat(visitor.post("/suivi/" + sent.number() + "/compte").status()).isEqualTo(404);
    }

    @Test
    void aMessageWhoseFileIsRefusedIsNotSentAndItsWordsStay() {
        var visitor = new Browser(port, brest);
        visitor.get("/suivi");
        visitor.post("/suivi", "numero", sent.number(), "code", sent.code());
        String address = "/suivi/" + sent.number();
        visitor.get(address);
        var refused =
                visitor.upload(
                        address + "/message",
                        "files",
                        "vide.pdf",
                        new byte[0],
                        "words",
                        "Voici le livret.");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Voici le livret.</textarea>")
                .contains("les fichiers bien reçus aussi");
        assertThat(visitor.get(address).body()).doesNotContain("Voici le livret.");
    }

    @Test
    void aRefusedFileKeepsTheOthersUntilTheyAreSent() throws IOException {
        var visitor = visitor();
        String address = "/suivi/" + sent.number();
        visitor.get(address);
        byte[] good = picture();
        var refused =
                visitor.upload(
                        address + "/message",
                        "files",
                        Map.of("plan.png", good, "vide.pdf", new byte[0]),
                        "words",
                        "Voici");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Fichiers déjà reçus", "plan.png");
        String token = kept(refused);

        String number = sent.number();
        sent = CommuneScope.call(brest.id(), this::sentWithoutAccount);
        var other = visitor();
        String elsewhere = "/suivi/" + sent.number();
        other.get(elsewhere);
        other.post(elsewhere + "/message", "words", "Vol", "kept", token);
        assertThat(other.get(elsewhere).body()).contains("Vol").doesNotContain("plan.png");

        var done = visitor.post(address + "/message", "words", "Voici", "kept", token);
        assertThat(done.status()).isEqualTo(302);
        assertThat(visitor.get("/suivi/" + number).body()).contains("Voici", "plan.png");
    }

    private Browser visitor() {
        var visitor = new Browser(port, brest);
        visitor.get("/suivi");
        visitor.post("/suivi", "numero", sent.number(), "code", sent.code());
        return visitor;
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static String kept(Browser.Page page) {
        var token = Pattern.compile("name=\"kept\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private Browser.Page claim(Browser person, String code) {
        person.get("/mes-demandes");
        return person.post("/mes-demandes", "numero", " " + sent.number(), "code", code);
    }
}
