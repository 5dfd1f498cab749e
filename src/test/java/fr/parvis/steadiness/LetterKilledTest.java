package fr.parvis.steadiness;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.bench.SmtpSink;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a letter to many promises when the program dies while it leaves: nobody gets it twice, and
 * whoever may not have got it is counted as such, at most one for each connection to the mail
 * server.
 */
@Tag("modules")
class LetterKilledTest {

    private static final int PEOPLE = 2_000;
    private static final int KILLED_AFTER = 600;

    /** As the program has them unless told otherwise. */
    private static final int CONNECTIONS = 4;

    private Town town;
    private SmtpSink sink;

    @BeforeEach
    void giveItAMailServer() throws Exception {
        town = Town.get();
        sink = new SmtpSink(false);
        town.program().stop();
        town.program().start(mailServer());
    }

    @AfterEach
    void takeItAway() throws Exception {
        town.program().stop();
        town.program().start();
        sink.close();
    }

    private String mailServer() {
        return "--parvis.smtp.url=smtp://127.0.0.1:" + sink.port();
    }

    @Test
    void aProgramKilledAmongTwoThousandLettersSendsNoneTwiceAndTellsWhichAreUnsure()
            throws Exception {
        lay();
        town.program().await(() -> taken() >= KILLED_AFTER);
        town.program().kill();
        assertThat(taken()).isLessThan(PEOPLE);

        town.program().start(mailServer());
        restOfTheMinute();
        town.program().await(() -> letters("WAITING").isEmpty());

        assertThat(everybody()).allMatch(one -> times(one) <= 1);
        Set<String> unsure = letters("HANDED");
        assertThat(unsure).hasSizeLessThanOrEqualTo(CONNECTIONS);
        assertThat(letters("SENT")).hasSize(PEOPLE - unsure.size());
        Set<String> missed = everybody();
        missed.removeAll(sink.received().keySet());
        assertThat(unsure).as("who got none").containsAll(missed);
    }

    /** Two thousand people who follow the news of Brest, and a letter whose hour has come. */
    private void lay() throws Exception {
        town.program()
                .postgres()
                .change(
                        """
                        with town as (select id from commune where insee = '29019'),
                        people as (
                            insert into subscriber (commune_id, created_at, language, origin)
                            select town.id, now(), 'fr', 'PORTAL'
                            from town, generate_series(1, %d)
                            returning commune_id, id),
                        addresses as (
                            insert into subscriber_channel
                                (commune_id, subscriber_id, channel, address, confirmed_at)
                            select commune_id, id, 'EMAIL',
                                'reader' || row_number() over (order by id) || '@letter.example', now()
                            from people),
                        topics as (
                            insert into subscriber_topic (commune_id, subscriber_id, topic)
                            select commune_id, id, 'news' from people),
                        letter as (
                            insert into newsletter (commune_id, slug, title, introduction, topics,
                                state, written_by, written_name, changed_at, send_at)
                            select id, 'lettre', 'Lettre', 'Bonjour.', '{news}',
                                'SCHEDULED', 1, 'Claire', now(), now()
                            from town returning commune_id, id)
                        insert into newsletter_due (commune_id, newsletter_id, due_at)
                        select commune_id, id, now() from letter
                        """
                                .formatted(PEOPLE));
    }

    /** What the dead program had taken for a minute is free again. */
    private void restOfTheMinute() throws Exception {
        town.program().postgres().change("update bulk_due set due_at = now()");
    }

    private int taken() {
        return (int) everybody().stream().filter(sink.received()::containsKey).count();
    }

    private int times(String address) {
        return sink.received().getOrDefault(address, new AtomicInteger()).get();
    }

    private static Set<String> everybody() {
        return IntStream.rangeClosed(1, PEOPLE)
                .mapToObj("reader%d@letter.example"::formatted)
                .collect(Collectors.toSet());
    }

    private Set<String> letters(String state) throws Exception {
        return Set.copyOf(
                town.program()
                        .postgres()
                        .column(
                                "select to_email from bulk_mail where state = '"
                                        + state
                                        + "' and to_email like '%@letter.example'"));
    }
}
