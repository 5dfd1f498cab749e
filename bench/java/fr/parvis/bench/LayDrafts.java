package fr.parvis.bench;

import fr.parvis.kernel.CommuneScope;
import fr.parvis.requests.filing.DraftTokens;
import fr.parvis.requests.life.AnswersJson;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lays drafts that are complete and only wait for their Send: rows as the pages of a form leave
 * them, written many at a time by the same SQL.
 */
final class LayDrafts {

    /** Numbers far from those of the requests that are laid. */
    private static final int FIRST = 1_000_000_000;

    private static final int BATCH = 1_000;

    private final Town town;
    private final JdbcClient jdbc;
    private final AnswersJson json;
    private final DraftTokens tokens;
    private final HandleRequest check;
    private final ZonedDateTime now;

    LayDrafts(Town town, Backstage backstage) {
        this.town = town;
        this.jdbc = backstage.part(JdbcClient.class);
        this.json = backstage.part(AnswersJson.class);
        this.tokens = backstage.part(DraftTokens.class);
        this.check = new HandleRequest(town, backstage);
        this.now = ZonedDateTime.now(backstage.part(Clock.class));
    }

    /** The secret part of each draft's address. */
    List<String> lay(long seed, int count) {
        return CommuneScope.call(
                town.commune().id(),
                () ->
                        IntStream.iterate(0, start -> start < count, start -> start + BATCH)
                                .mapToObj(
                                        start -> batch(seed, start, Math.min(count, start + BATCH)))
                                .flatMap(List::stream)
                                .toList());
    }

    private List<String> batch(long seed, int first, int last) {
        List<PlannedRequest> planned =
                IntStream.range(FIRST + first, FIRST + last)
                        .mapToObj(
                                i ->
                                        PlannedRequest.of(town.catalogue(), now, seed, i)
                                                .filledInOn(now, Randomness.of(seed, i)))
                        .toList();
        return jdbc
                .sql(
                        """
                        insert into draft (revision_id, locale, answers, created_at, saved_at)
                        select revision, 'fr', answers::jsonb, now(), now()
                        from unnest(:revisions, :answers) as one (revision, answers)
                        returning id
                        """)
                .param(
                        "revisions",
                        planned.stream().map(one -> one.revision().id()).toArray(Long[]::new))
                .param(
                        "answers",
                        planned.stream()
                                .map(one -> json.write(check.settled(one)))
                                .toArray(String[]::new))
                .query(Long.class)
                .list()
                .stream()
                .map(tokens::of)
                .toList();
    }
}
