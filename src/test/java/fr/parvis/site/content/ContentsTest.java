package fr.parvis.site.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.forms.Answers;
import fr.parvis.kernel.Actor;
import fr.parvis.kernel.Actor.Kind;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import fr.parvis.site.care.TurnContents;
import fr.parvis.site.content.ContentQuery.Order;
import fr.parvis.site.content.ContentQuery.Position;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ModuleTest
@RecordApplicationEvents
class ContentsTest {

    private static final Actor NADIA = new Actor(Kind.AGENT, 71, "Nadia Bernard", "");
    private static final Actor YANN = new Actor(Kind.AGENT, 72, "Yann Guillou", "");

    @Autowired Communes communes;
    @Autowired Contents contents;
    @Autowired SaveContent save;
    @Autowired MoveContent move;
    @Autowired PublishContent publish;
    @Autowired TurnContents turn;
    @Autowired History history;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;
    @Autowired ApplicationEvents events;

    private Commune brest;
    private Commune quimper;
    private final String title = "Marché " + UUID.randomUUID();
    private final String slug = Slugs.of(title);

    @BeforeEach
    void openTwoTownHalls() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
    }

    @Test
    void whatIsPublishedIsSeenInItsCommuneOnly() {
        Piece piece = published(brest, plain());

        Content seen = in(brest, () -> contents.published(TestKinds.PLAIN, slug).orElseThrow());
        assertThat(seen.title().fr()).isEqualTo(title);
        assertThat(seen.path()).isEqualTo("/essai/" + slug);
        assertThat(seen.easyRead()).isNull();
        assertThat(in(quimper, () -> contents.published(TestKinds.PLAIN, slug))).isEmpty();
        assertThat(in(quimper, () -> contents.published(piece.id()))).isEmpty();
        assertThat(events.stream(ContentPublished.class))
                .contains(new ContentPublished(piece.id(), TestKinds.PLAIN));
    }

    @Test
    void aDraftIsSeenByNobodyAndTheNextOneLeavesWhatIsShown() {
        Piece draft = as(NADIA, () -> save.begin(TestKinds.PLAIN, plain()).orThrow());
        assertThat(in(brest, () -> contents.published(draft.id()))).isEmpty();
        as(NADIA, () -> move.move(draft.id(), 1, Verb.PUBLISH, "").orThrow());

        Piece next = as(YANN, () -> save.save(draft.id(), 1, saying("Ailleurs.")).orThrow());
        assertThat(next.state()).isEqualTo(State.DRAFT);
        assertThat(seen(draft).summary().fr()).isEqualTo("Place de la mairie.");
        as(YANN, () -> move.move(draft.id(), 2, Verb.PUBLISH, "").orThrow());

        assertThat(seen(draft).summary().fr()).isEqualTo("Ailleurs.");
        assertThat(events.stream(ContentChanged.class))
                .containsExactly(new ContentChanged(draft.id(), TestKinds.PLAIN));
    }

    @Test
    void whoWritesSecondOverwritesNothing() {
        Piece piece = published(brest, plain());
        as(NADIA, () -> save.save(piece.id(), 1, saying("De Nadia.")).orThrow());

        var late = as(YANN, () -> save.save(piece.id(), 1, saying("De Yann.")));

        assertThat(late).isEqualTo(Outcome.refused(new ContentRefused.Moved(2, "Nadia Bernard")));
        assertThat(in(brest, () -> history.revision(piece.id(), 2)).manuscript().french().summary())
                .isEqualTo("De Nadia.");
    }

    @Test
    void whereTwoAreNeededNobodyApprovesTheirOwnText() {
        Piece piece = as(NADIA, () -> save.begin(TestKinds.READ_TWICE, plain()).orThrow());

        assertThat(as(NADIA, () -> move.move(piece.id(), 1, Verb.PUBLISH, "")))
                .isEqualTo(Outcome.refused(new ContentRefused.NeedsReview()));
        as(NADIA, () -> move.move(piece.id(), 1, Verb.SUBMIT, "").orThrow());
        assertThat(as(NADIA, () -> move.move(piece.id(), 1, Verb.PUBLISH, "")))
                .isEqualTo(Outcome.refused(new ContentRefused.OwnWork()));
        assertThat(in(brest, () -> contents.published(piece.id()))).isEmpty();

        as(YANN, () -> move.move(piece.id(), 1, Verb.PUBLISH, "").orThrow());
        assertThat(seen(piece).title().fr()).isEqualTo(title);
    }

    @Test
    void whoChangesATextUnderReviewCannotApproveItEither() {
        Piece piece = as(NADIA, () -> save.begin(TestKinds.READ_TWICE, plain()).orThrow());
        as(NADIA, () -> move.move(piece.id(), 1, Verb.SUBMIT, "").orThrow());
        as(YANN, () -> save.save(piece.id(), 1, saying("Corrigé.")).orThrow());
        as(YANN, () -> move.move(piece.id(), 2, Verb.SUBMIT, "").orThrow());

        assertThat(as(YANN, () -> move.move(piece.id(), 2, Verb.PUBLISH, "")))
                .isEqualTo(Outcome.refused(new ContentRefused.OwnWork()));
        assertThat(as(NADIA, () -> move.move(piece.id(), 2, Verb.PUBLISH, "")))
                .isEqualTo(Outcome.refused(new ContentRefused.OwnWork()));
    }

    @Test
    void theCommuneMayAskForASecondPersonToo() {
        in(quimper, () -> choose(java.util.Set.of(TestKinds.PLAIN)));
        Piece there =
                Actor.call(
                        NADIA,
                        () -> in(quimper, () -> save.begin(TestKinds.PLAIN, plain()).orThrow()));

        assertThat(
                        Actor.call(
                                NADIA,
                                () ->
                                        in(
                                                quimper,
                                                () -> move.move(there.id(), 1, Verb.PUBLISH, ""))))
                .isEqualTo(Outcome.refused(new ContentRefused.NeedsReview()));
        in(quimper, () -> choose(java.util.Set.of()));
    }

    @Test
    void whatIsScheduledIsSeenFromItsMinuteAndNotBefore() {
        Piece piece = published(brest, plain().shown(inAnHour(), null));
        assertThat(piece.state()).isEqualTo(State.SCHEDULED);
        assertThat(in(brest, () -> contents.published(TestKinds.PLAIN, slug))).isEmpty();

        timePasses(piece);
        assertThat(seen(piece).title().fr()).isEqualTo(title);

        in(brest, this::turned);
        assertThat(in(brest, () -> history.piece(piece.id())).state()).isEqualTo(State.PUBLISHED);
        assertThat(seen(piece).title().fr()).isEqualTo(title);
    }

    @Test
    void whatIsOverIsSeenNoMoreEvenBeforeTheJobHasRun() {
        Piece piece = published(brest, plain().shown(null, inAnHour()));
        assertThat(seen(piece).expiresAt()).isNotNull();

        Piece over = published(brest, saying("Court.").shown(null, now().plusMillis(30)));
        waitUntilOver(over);
        in(brest, this::turned);

        assertThat(in(brest, () -> history.piece(over.id())).state()).isEqualTo(State.EXPIRED);
        assertThat(events.stream(ContentWithdrawn.class))
                .containsExactly(new ContentWithdrawn(over.id(), TestKinds.PLAIN));
    }

    @Test
    void whatWouldBeOverAlreadyIsNotPublished() {
        Piece draft =
                as(
                        NADIA,
                        () ->
                                save.begin(
                                                TestKinds.PLAIN,
                                                plain().shown(
                                                                null,
                                                                Instant.parse(
                                                                        "2001-01-01T00:00:00Z")))
                                        .orThrow());

        assertThat(as(NADIA, () -> move.move(draft.id(), 1, Verb.PUBLISH, "")))
                .isEqualTo(Outcome.refused(new ContentRefused.EndsTooSoon()));
    }

    @Test
    void anOldAddressLeadsToTheNewOneForEver() {
        Piece piece = published(brest, plain());
        as(NADIA, () -> save.save(piece.id(), 1, plain().withSlug(slug + "-bis")).orThrow());
        assertThat(in(brest, () -> contents.moved(TestKinds.PLAIN, slug + "-bis"))).isEmpty();
        as(NADIA, () -> move.move(piece.id(), 2, Verb.PUBLISH, "").orThrow());

        assertThat(in(brest, () -> contents.moved(TestKinds.PLAIN, slug)))
                .contains("/essai/" + slug + "-bis");
        assertThat(in(quimper, () -> contents.moved(TestKinds.PLAIN, slug))).isEmpty();
        assertThat(as(YANN, () -> save.begin(TestKinds.PLAIN, plain().withSlug(slug))))
                .isEqualTo(Outcome.refused(new ContentRefused.AddressTaken(slug)));
    }

    @Test
    void twoTextsOfOneTitleHaveTwoAddresses() {
        published(brest, plain());
        Piece second = published(brest, plain());

        assertThat(second.slug()).isEqualTo(slug + "-2");
    }

    @Test
    void anOldRevisionIsRestoredAsANewOneAndNoneEverChanges() {
        Piece piece = published(brest, plain());
        as(YANN, () -> save.save(piece.id(), 1, saying("Autre.")).orThrow());
        Piece back = as(NADIA, () -> save.restore(piece.id(), 2, 1).orThrow());

        assertThat(back.head()).isEqualTo(3);
        Revision third = in(brest, () -> history.revision(piece.id(), 3));
        assertThat(third.restores()).isEqualTo(1);
        assertThat(third.manuscript().french().summary()).isEqualTo("Place de la mairie.");
        assertThatThrownBy(
                        () ->
                                in(
                                        brest,
                                        () ->
                                                jdbc.sql(
                                                                "update site_revision set slug = 'x'"
                                                                        + " where content_id = ?")
                                                        .param(piece.id())
                                                        .update()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void savingTheSameAgainWritesNothing() {
        Piece piece = published(brest, plain());

        assertThat(as(YANN, () -> save.save(piece.id(), 1, plain()).orThrow()).head()).isEqualTo(1);
    }

    @Test
    void whatIsWithdrawnIsGoneAndCanComeBack() {
        Piece piece = published(brest, plain());
        as(NADIA, () -> move.move(piece.id(), 1, Verb.WITHDRAW, "Erreur.").orThrow());
        assertThat(in(brest, () -> contents.published(piece.id()))).isEmpty();

        as(NADIA, () -> move.move(piece.id(), 1, Verb.PUBLISH, "").orThrow());
        assertThat(seen(piece).title().fr()).isEqualTo(title);
        assertThat(in(brest, () -> history.steps(piece.id())).getFirst().actorName())
                .isEqualTo("Nadia Bernard");
    }

    @Test
    void listsGoOnAfterTheLastOneInEveryOrder() {
        String rubric = Slugs.of(title).substring(0, 20);
        for (int day = 1; day <= 5; day++) {
            published(
                    brest,
                    Manuscript.of(title + " " + day, "", "")
                            .under(rubric, List.of())
                            .withFacts(on(LocalDate.of(2027, 5, day))));
        }
        for (Order order : Order.values()) {
            ContentQuery all = ContentQuery.of(TestKinds.PLAIN).under(rubric).by(order);
            List<Content> first = in(brest, () -> contents.published(all.most(3)));
            Position last = Position.of(first.getLast(), order);
            List<Content> rest =
                    in(
                            brest,
                            () ->
                                    contents.published(
                                            all.after(Position.ofCode(last.code(), order))));

            assertThat(first).hasSize(3);
            assertThat(rest).hasSize(2).doesNotContainAnyElementsOf(first);
        }
    }

    @Test
    void listsAreNarrowedByDaysByWordsAndByAnswers() {
        Piece may = published(brest, plain().withFacts(on(LocalDate.of(2028, 5, 8))));
        ContentQuery all = ContentQuery.of(TestKinds.PLAIN);

        assertThat(ids(all.between(LocalDate.of(2028, 5, 8), LocalDate.of(2028, 5, 8))))
                .contains(may.id());
        assertThat(ids(all.between(LocalDate.of(2028, 5, 9), null))).doesNotContain(may.id());
        assertThat(ids(all.saying(title.replace("é", "E")))).containsExactly(may.id());
        assertThat(ids(all.saying("100 %"))).isEmpty();
        assertThat(ids(all.having("lieu", "Halles " + slug))).containsExactly(may.id());
        assertThat(ids(all.having("lieu", "Halles"))).isEmpty();
    }

    @Test
    void otherLanguagesAndTheEasyVersionComeAlong() {
        Manuscript spoken =
                plain().withEasyRead("Le marché est **ouvert**.")
                        .withTranslations(
                                java.util.Map.of(
                                        "en",
                                        Translation.of(
                                                plain().french(),
                                                new Wording("Market", "", "", "")),
                                        "br",
                                        Translation.of(
                                                plain().french(),
                                                new Wording("Marc’had", "", "", ""))));
        Content seen = seen(published(brest, spoken));

        assertThat(seen.title().en()).isEqualTo("Market");
        assertThat(seen.easyRead().fr()).contains("ouvert");
        assertThat(seen.in("br").title().fr()).isEqualTo("Marc’had");
        assertThat(seen.in("br").summary().fr()).isEqualTo("Place de la mairie.");
    }

    private Answers on(LocalDate day) {
        return Answers.NONE.with("jour", Answers.written(day)).with("lieu", "Halles " + slug);
    }

    private List<Long> ids(ContentQuery query) {
        return in(brest, () -> contents.published(query)).stream().map(Content::id).toList();
    }

    private Manuscript plain() {
        return saying("Place de la mairie.");
    }

    private Manuscript saying(String summary) {
        return Manuscript.of(title, summary, "Tous les samedis.");
    }

    private Content seen(Piece piece) {
        return in(brest, () -> contents.published(piece.id()).orElseThrow());
    }

    private Piece published(Commune commune, Manuscript manuscript) {
        return in(commune, () -> publish.publish(TestKinds.PLAIN, manuscript).orThrow());
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return Actor.call(actor, () -> in(brest, work));
    }

    private static <T> T in(Commune commune, Supplier<T> work) {
        return CommuneScope.call(commune.id(), work::get);
    }

    @Autowired ReviewRules reviews;

    private boolean choose(java.util.Set<String> kinds) {
        reviews.choose(kinds);
        return true;
    }

    private boolean turned() {
        turn.here();
        return true;
    }

    /** As if it had been scheduled for an hour ago. */
    private void timePasses(Piece piece) {
        in(
                brest,
                () ->
                        jdbc.sql(
                                        """
                                        update site_content set starts_at = starts_at - interval '2 hours',
                                            published_at = published_at - interval '2 hours'
                                        where commune_id = current_commune() and id = ?
                                        """)
                                .param(piece.id())
                                .update());
    }

    private void waitUntilOver(Piece piece) {
        for (int i = 0;
                i < 200 && in(brest, () -> contents.published(piece.id())).isPresent();
                i++) {
            java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        assertThat(in(brest, () -> contents.published(piece.id()))).isEmpty();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Instant inAnHour() {
        return now().plus(Duration.ofHours(1));
    }
}
