package fr.parvis.notices.bounces;

import fr.parvis.notices.AddressFailed;
import fr.parvis.notices.NoticeFailed;
import fr.parvis.notices.bounces.Returned.Kind;
import fr.parvis.notices.bulk.BulkRows;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a return down on the message that came back, and tells whoever uses the address: the
 * request it was about shows that nobody reads there, subscriptions write to it no more.
 */
@Component
class NoteReturn {

    private final BulkRows letters;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    NoteReturn(BulkRows letters, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.letters = letters;
        this.jdbc = jdbc;
        this.events = events;
    }

    private record Sent(String about, String email) {}

    /**
     * @param mark of the message, {@code n} or {@code b} and its number
     */
    @Transactional
    public void note(String mark, Returned returned) {
        long id = Long.parseLong(mark.substring(1));
        boolean forGood = returned.kind() != Kind.SOFT;
        Optional<Sent> sent =
                mark.startsWith("b")
                        ? letter(id, returned, forGood)
                        : notice(id, returned, forGood);
        sent.ifPresent(
                it ->
                        events.publishEvent(
                                new AddressFailed(it.email(), returned.reason(), forGood)));
    }

    private Optional<Sent> letter(long id, Returned returned, boolean forGood) {
        return (forGood ? letters.bounced(id, returned.reason()) : letters.sentTo(id))
                .map(it -> new Sent(it.about(), it.email()));
    }

    /** The same fact as when the mail server refuses at once. A complaint says that it arrived. */
    private Optional<Sent> notice(long id, Returned returned, boolean forGood) {
        Optional<Sent> sent =
                jdbc.sql("select about, to_email from notice where id = ? and state <> 'WAITING'")
                        .param(id)
                        .query((row, _) -> new Sent(row.getString(1), row.getString(2)))
                        .optional();
        if (returned.kind() == Kind.HARD) {
            sent.ifPresent(it -> failed(id, it, returned.reason()));
        }
        return sent;
    }

    private void failed(long id, Sent sent, String reason) {
        int changed =
                jdbc.sql(
                                """
                                update notice set state = 'UNDELIVERABLE', reason = ?
                                where id = ? and state = 'SENT'
                                """)
                        .params(reason, id)
                        .update();
        if (changed == 1) {
            events.publishEvent(new NoticeFailed(sent.about(), sent.email(), reason));
        }
    }
}
