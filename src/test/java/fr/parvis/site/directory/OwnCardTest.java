package fr.parvis.site.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.forms.Answers;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.Contents;
import fr.parvis.site.content.History;
import fr.parvis.site.content.Manuscript;
import fr.parvis.site.content.MoveContent;
import fr.parvis.site.content.Piece;
import fr.parvis.site.content.SaveContent;
import fr.parvis.site.content.Verb;
import fr.parvis.site.content.Wording;
import fr.parvis.site.pages.Town;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An association changes its card by the link it was sent. */
@ModuleTest
class OwnCardTest {

    @Autowired Communes communes;
    @Autowired Contents contents;
    @Autowired Town town;
    @Autowired CardLinks links;
    @Autowired CardChanges changes;
    @Autowired DecideChange deciding;
    @Autowired History history;
    @Autowired SaveContent save;
    @Autowired MoveContent move;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune brest;
    private Browser owner;
    private Piece card;

    @BeforeEach
    void publishACard() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        owner = new Browser(port, brest);
        card =
                in(
                        () ->
                                town.publish(
                                        "association",
                                        "Club " + UUID.randomUUID(),
                                        Map.of("theme", "sport", "email", "club@asso.example")));
    }

    private <T> T in(Supplier<T> work) {
        return CommuneScope.call(brest.id(), work::get);
    }

    @Test
    void aLinkLeavesToTheAddressOfTheCardAndNotTwiceInAnHour() {
        String page = "/fiches/" + card.id();
        owner.get(page);
        assertThat(owner.post(page).location()).endsWith(page + "?envoye=1");
        owner.post(page);
        assertThat(sent()).isEqualTo(1);
    }

    private int sent() {
        return in(
                () ->
                        jdbc.sql("select count(*) from site_card_link where content_id = ?")
                                .param(card.id())
                                .query(Integer.class)
                                .single());
    }

    @Test
    void whatTheOwnerWritesIsShownOnceSomebodyHasAcceptedIt() {
        String form = "/ma-fiche/" + in(() -> links.make(card.id(), "club@asso.example"));
        owner.get(form);
        assertThat(
                        owner.post(form, "title", "Club renommé", "summary", "", "theme", "culture")
                                .status())
                .isEqualTo(302);
        assertThat(owner.get(form).body()).contains("C’est envoyé");
        assertThat(in(() -> contents.published(card.id())).orElseThrow().title().fr())
                .isNotEqualTo("Club renommé");
        CardChange change =
                in(
                        () ->
                                changes.waiting().stream()
                                        .filter(one -> one.content() == card.id())
                                        .findFirst()
                                        .orElseThrow());
        in(() -> deciding.accept(change, 1).orThrow());
        assertThat(in(() -> contents.published(card.id())).orElseThrow().title().fr())
                .isEqualTo("Club renommé");
        assertThat(in(() -> changes.waiting(change.id()))).isEmpty();
    }

    @Test
    void whatIsAcceptedIsPublishedWithoutTheDraftThatWaits() {
        Manuscript shown = in(() -> history.revision(card.id(), 1)).manuscript();
        Wording words = shown.french();
        Wording secret = new Wording(words.title(), words.summary(), "Pas encore décidé.", "");
        in(() -> save.save(card.id(), 1, shown.withFrench(secret)).orThrow());
        CardChange change = propose("Club renommé");
        Piece now = in(() -> deciding.accept(change, 1).orThrow());

        Content seen = in(() -> contents.published(card.id())).orElseThrow();
        assertThat(seen.title().fr()).isEqualTo("Club renommé");
        assertThat(seen.body().fr()).isEqualTo(words.body());
        Wording draft = in(() -> history.revision(card.id(), now.head())).manuscript().french();
        assertThat(now.asShown()).isFalse();
        assertThat(draft.title()).isEqualTo("Club renommé");
        assertThat(draft.body()).isEqualTo("Pas encore décidé.");
    }

    @Test
    void whatWasComparedWithAnotherCardIsComparedAgain() {
        CardChange change = propose("Club renommé");
        Manuscript shown = in(() -> history.revision(card.id(), 1)).manuscript();
        in(() -> save.save(card.id(), 1, shown.withFacts(Answers.NONE)).orThrow());
        in(() -> move.move(card.id(), 2, Verb.PUBLISH, "").orThrow());

        assertThat(in(() -> deciding.accept(change, 1))).isInstanceOf(Outcome.Refused.class);
        assertThat(in(() -> changes.waiting(change.id()))).isPresent();
        assertThat(in(() -> contents.published(card.id())).orElseThrow().title().fr())
                .isNotEqualTo("Club renommé");
    }

    private CardChange propose(String title) {
        return in(
                () -> {
                    Content seen = contents.published(card.id()).orElseThrow();
                    changes.add(
                            card.id(),
                            title,
                            seen.summary().fr(),
                            seen.facts(),
                            "club@asso.example");
                    return changes.waiting().stream()
                            .filter(one -> one.content() == card.id())
                            .findFirst()
                            .orElseThrow();
                });
    }

    @Test
    void anotherAddressIsApprovedBeforeItIsSentALink() {
        String page = "/fiches/" + card.id();
        owner.get(page);
        var refused = owner.post(page + "/adresse", "email", "pas une adresse");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("pas une adresse", "href=\"#email\"");

        assertThat(owner.post(page + "/adresse", "email", "neuve@asso.example").location())
                .endsWith("envoye=adresse");
        assertThat(sent()).isZero();
        CardChange change =
                in(
                        () ->
                                changes.waiting().stream()
                                        .filter(one -> one.content() == card.id())
                                        .findFirst()
                                        .orElseThrow());
        in(() -> deciding.accept(change, 1).orThrow());
        assertThat(in(() -> contents.published(card.id())).orElseThrow().facts().text("email"))
                .contains("neuve@asso.example");
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void linksThatAreLongOverAreErased() {
        String token = in(() -> links.make(card.id(), "club@asso.example"));
        in(
                () ->
                        jdbc.sql(
                                        "update site_card_link set ends_at = now() - interval '31 days'"
                                                + " where content_id = ?")
                                .param(card.id())
                                .update());
        CommuneScope.run(brest.id(), links::forget);
        assertThat(sent()).isZero();
        assertThat(owner.get("/ma-fiche/" + token).status()).isEqualTo(404);
    }

    @Test
    void aLinkThatIsUsedExpiredOrGuessedAnswersPlainly() {
        assertThat(owner.get("/ma-fiche/devinette").status()).isEqualTo(404);
        String token = in(() -> links.make(card.id(), "club@asso.example"));
        in(
                () ->
                        jdbc.sql(
                                        "update site_card_link set ends_at = now() - interval '1 day'"
                                                + " where content_id = ?")
                                .param(card.id())
                                .update());
        assertThat(owner.get("/ma-fiche/" + token).status()).isEqualTo(410);
        assertThat(owner.get("/ma-fiche/" + token).body()).contains("plus de sept jours");
    }

    @Test
    void aMissingNameIsAskedForAndTheRestIsKept() {
        String form = "/ma-fiche/" + in(() -> links.make(card.id(), "club@asso.example"));
        owner.get(form);
        Browser.Page again =
                owner.post(form, "title", " ", "summary", "Une phrase à garder", "theme", "sport");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("Une phrase à garder").contains("Donnez le nom");
    }
}
