package fr.parvis.newsletters;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.newsletters.DueLetters.Due;
import fr.parvis.notices.bulk.BulkLetter;
import fr.parvis.notices.bulk.BulkMails;
import fr.parvis.subscribers.Channel;
import fr.parvis.subscribers.Subscriber;
import fr.parvis.subscribers.TestSubscribers;
import fr.parvis.subscribers.Unsubscribed;
import fr.parvis.subscribers.store.Subscription.Home;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A secretary composes a letter, tries it out, sends it; everybody gets it once. */
@ModuleTest
class LettersTest {

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired TestSubscribers subscribers;
    @Autowired LetterStore letters;
    @Autowired QueueLetter queue;
    @Autowired WriteLetter write;
    @Autowired BulkMails mails;
    @Autowired ApplicationEventPublisher events;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;
    @Autowired TransactionTemplate transaction;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private Browser nadia;

    @BeforeEach
    void signIn() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        nadia = people.administrator(brest).signIn(port);
        in(brest, () -> jdbc.sql("delete from subscriber").update());
        in(brest, () -> letters.needTwoPeople(false));
    }

    @Test
    void whatIsTickedIsToldInTheOrderChosen() {
        String page = begin();
        save(page, "test:1", "test:3");
        nadia.get(page);
        nadia.post(page, fields(page, "test:1", "test:3", "haut", "test:3"));
        Letter letter = letter(page);
        assertThat(letter.items()).extracting(NewsItem::key).containsExactly("test:3", "test:1");
        assertThat(nadia.get(page).body()).contains("Fête n° 3", "Fête n° 2");
    }

    @Test
    void twoWritersDoNotOverwriteEachOther() {
        String page = begin();
        String[] stale = fields(page, "test:1");
        save(page, "test:2");
        nadia.get(page);
        var answer = nadia.post(page, stale);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Quelqu’un d’autre", "Bonjour **à tous**");
        assertThat(letter(page).items()).extracting(NewsItem::key).containsExactly("test:2");
    }

    @Test
    void bothPartsTellEverythingAndNothingInThemFollowsTheReader() {
        String page = begin();
        save(page, "test:1", "test:2");
        BulkLetter mail = in(brest, () -> write.write(letter(page), Locale.FRENCH));
        assertThat(mail.html())
                .contains("<h1>", "Fête n° 1", "&lt;nombreux&gt;", "alt=\"Des enfants autour")
                .contains("://" + brest.mainHost(), "/agenda/fete-1", "prefers-color-scheme: dark")
                .contains(BulkLetter.LEAVE, BulkLetter.CHOICES)
                .doesNotContain("<script", "<table", "utm_", "width=\"1\"");
        assertThat(mail.html().split("<img")).hasSize(2);
        assertThat(mail.html()).containsPattern("<a [^>]*href=\"https?://[^\"]+/travaux\"");
        assertThat(mail.text())
                .contains("Bonjour à tous", "* Fête n° 1", "/agenda/fete-2", "Venez <nombreux>")
                .contains(BulkLetter.LEAVE, BulkLetter.CHOICES)
                .doesNotContain("**");
        assertThat(in(brest, () -> write.write(letter(page), Locale.ENGLISH)).html())
                .contains("lang=\"en\"", "Party no. 1");
    }

    @Test
    void theTestGoesToTheWriterAlone() {
        subscribe("news");
        String page = begin();
        save(page, "test:1");
        nadia.get(page);
        nadia.post(page + "/essai");
        long tests =
                in(
                        brest,
                        () ->
                                jdbc.sql("select count(*) from bulk_mail where about like ?")
                                        .param("letter-test:" + letter(page).id() + ":%")
                                        .query(Long.class)
                                        .single());
        assertThat(tests).isEqualTo(1);
        assertThat(letter(page).state()).isEqualTo(LetterState.DRAFT);
        assertThat(in(brest, () -> mails.report(letter(page).about())).all()).isZero();
    }

    @Test
    void whenItsHourComesItReachesWhoFollowsATopicAndIsReadByAll() {
        Subscriber lina = subscribe("news");
        subscribe("culture");
        in(quimper, () -> subscribers.byMail(lina.address(), Home.UNKNOWN, "news"));
        String page = begin();
        save(page, "test:1");
        assertThat(nadia.get(page + "/envoi").body()).contains("1 personne la recevra");
        assertThat(sendTomorrow(page).status()).isEqualTo(302);
        Letter letter = letter(page);
        var visitor = new Browser(port, brest);
        assertThat(visitor.get(letter.path()).status()).as("before its hour").isEqualTo(404);

        queue(letter);
        queue(letter);
        assertThat(in(brest, () -> mails.report(letter.about())).all()).isEqualTo(1);
        assertThat(visitor.get(letter.path()).body()).contains("Fête n° 1", "les travaux");
        assertThat(visitor.get("/lettres").body()).contains(letter.title());
        assertThat(visitor.get("/lettres/flux.xml").body()).contains("<rss", letter.path());
        assertThat(new Browser(port, quimper).get(letter.path()).status()).isEqualTo(404);

        in(
                brest,
                () ->
                        events.publishEvent(
                                new Unsubscribed(letter.about(), lina.id(), Channel.EMAIL)));
        assertThat(nadia.get(page).body()).contains("Désabonnements");
        assertThat(letter(page).unsubscribed()).isEqualTo(1);
    }

    @Test
    void killedBetweenTwoThousandsItGoesOnWhereItWas() {
        in(brest, () -> many(2_500));
        Letter letter = scheduled();
        CommuneScope.run(
                brest.id(),
                () -> {
                    transaction.execute(_ -> queue.step(letter.id()));
                    transaction.executeWithoutResult(
                            killed -> {
                                queue.step(letter.id());
                                killed.setRollbackOnly();
                            });
                });
        assertThat(in(brest, () -> mails.report(letter.about())).all()).isEqualTo(1_000);
        queue(letter);
        assertThat(in(brest, () -> mails.report(letter.about())).all()).isEqualTo(2_500);
        assertThat(in(brest, () -> letters.find(letter.id())).orElseThrow().state())
                .isEqualTo(LetterState.SENT);
    }

    @Test
    void aLetterWithoutTopicOrWordsOrWithAPastMomentDoesNotLeave() {
        nadia.get("/bureau/lettres");
        String page = nadia.post("/bureau/lettres", "titre", "Vide").location();
        nadia.get(page + "/envoi");
        var none = nadia.post(page + "/envoi", "quand", "maintenant");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.body()).contains("à quels sujets");
        nadia.get(page + "/envoi");
        var past =
                nadia.post(
                        page + "/envoi",
                        "quand",
                        "plus-tard",
                        "jour",
                        "2020-01-01",
                        "heure",
                        "10:00");
        assertThat(past.body()).contains("Donnez un jour", "2020-01-01");
        assertThat(letter(page).state()).isEqualTo(LetterState.DRAFT);
    }

    @Test
    void whereTwoPeopleAreNeededTheWriterCannotApproveAndAChangeAsksAgain() {
        in(brest, () -> letters.needTwoPeople(true));
        Browser yann = people.administrator(brest).signIn(port);
        String page = begin();
        save(page, "test:1");
        nadia.get(page + "/envoi");
        assertThat(nadia.post(page + "/envoi", "quand", "maintenant").body())
                .contains("doit d’abord l’approuver");
        nadia.get(page + "/envoi");
        assertThat(nadia.post(page + "/approuver").status()).isEqualTo(422);
        yann.get(page + "/envoi");
        yann.post(page + "/approuver");
        assertThat(letter(page).approvedName()).isNotEmpty();
        save(page, "test:2");
        assertThat(letter(page).approvedName()).as("other words").isEmpty();
    }

    @Test
    void calledBackItIsADraftAgain() {
        subscribe("news");
        Letter letter = scheduled();
        String page = "/bureau/lettres/" + letter.id();
        nadia.get(page);
        nadia.post(page + "/rappeler");
        queue(letter);
        assertThat(letter(page).state()).isEqualTo(LetterState.DRAFT);
        assertThat(in(brest, () -> mails.report(letter.about())).all()).isZero();
    }

    private Letter scheduled() {
        String page = begin();
        save(page, "test:1");
        sendTomorrow(page);
        return letter(page);
    }

    /** Its hour is when the test says so, and not when the job looks. */
    private Browser.Page sendTomorrow(String page) {
        nadia.get(page + "/envoi");
        String tomorrow = LocalDate.now(clock).plusDays(1).toString();
        return nadia.post(
                page + "/envoi", "quand", "plus-tard", "jour", tomorrow, "heure", "10:00");
    }

    private String begin() {
        nadia.get("/bureau/lettres");
        String title = "La lettre " + UUID.randomUUID();
        return nadia.post("/bureau/lettres", "titre", title).location();
    }

    private void save(String page, String... picked) {
        nadia.get(page);
        assertThat(nadia.post(page, fields(page, picked)).status()).isEqualTo(302);
    }

    /** A pair at the end that is no item is a button. */
    private String[] fields(String page, String... picked) {
        Letter letter = letter(page);
        var fields =
                new java.util.ArrayList<>(
                        List.of(
                                "titre",
                                letter.title(),
                                "introduction",
                                "Bonjour **à tous**, voyez [les travaux](/travaux).",
                                "sujets",
                                "news",
                                "version",
                                "" + letter.version()));
        for (int i = 0; i < picked.length; i++) {
            if (picked[i].equals("haut")) {
                fields.addAll(List.of("haut", picked[++i]));
            } else {
                fields.addAll(List.of("elements", picked[i]));
            }
        }
        return fields.toArray(String[]::new);
    }

    private Letter letter(String page) {
        long id = Long.parseLong(page.replaceAll(".*/lettres/(\\d+).*", "$1"));
        return in(brest, () -> letters.find(id)).orElseThrow();
    }

    private void queue(Letter letter) {
        queue.queue(new Due(brest.id(), letter.id()));
    }

    private Subscriber subscribe(String topic) {
        return in(
                brest,
                () ->
                        subscribers.byMail(
                                UUID.randomUUID() + "@letters.example", Home.UNKNOWN, topic));
    }

    private int many(int count) {
        jdbc.sql(
                        """
                        with people as (
                            insert into subscriber (created_at, language, origin)
                            select now(), 'fr', 'IMPORT' from generate_series(1, ?) returning id),
                        topics as (
                            insert into subscriber_topic (subscriber_id, topic)
                            select id, 'news' from people)
                        insert into subscriber_channel (subscriber_id, channel, address, confirmed_at)
                        select id, 'EMAIL', id || '@many.example', now() from people
                        """)
                .param(count)
                .update();
        return count;
    }

    private static <T> T in(Commune commune, ScopedValue.CallableOp<T, RuntimeException> work) {
        return CommuneScope.call(commune.id(), work);
    }

    private static void in(Commune commune, Runnable work) {
        CommuneScope.run(commune.id(), work);
    }
}
