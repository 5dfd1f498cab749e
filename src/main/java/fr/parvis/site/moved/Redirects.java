package fr.parvis.site.moved;

import fr.parvis.kernel.Outcome;
import fr.parvis.site.moved.MovedRefused.Elsewhere;
import fr.parvis.site.moved.MovedRefused.Loop;
import fr.parvis.site.moved.MovedRefused.NoAddress;
import fr.parvis.ui.LocalPath;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The old addresses of the current commune. */
@Service
public class Redirects {

    private final JdbcClient jdbc;
    private final Clock clock;

    Redirects(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * From now on an old address leads to a page; one that was known already leads there instead.
     * Chains are never made: what led to the old address leads to the new one at once.
     *
     * @param old path and query, or a whole address whose host is dropped
     * @param target local path
     */
    @Transactional
    public Outcome<Moved, MovedRefused> put(String old, String target) {
        Optional<OldAddress> from = OldAddress.of(old);
        if (from.isEmpty()) {
            return Outcome.refused(new NoAddress());
        }
        if (LocalPath.of(target.strip()).isEmpty()) {
            return Outcome.refused(new Elsewhere());
        }
        String last = find(target.strip()).orElse(target.strip());
        if (OldAddress.of(last).equals(from)) {
            return Outcome.refused(new Loop());
        }
        return Outcome.done(keep(from.get(), last));
    }

    /** Where an address leads that no page answers to. */
    public Optional<String> find(String address) {
        return OldAddress.of(address)
                .flatMap(asked -> row(asked).or(() -> row(asked.withoutQuery())));
    }

    /**
     * @param after the last of the page before, or empty text
     */
    public List<Moved> list(String after, int limit) {
        return jdbc.sql("select id, old, target from site_moved where old > ? order by old limit ?")
                .params(after, limit)
                .query(Moved.class)
                .list();
    }

    @Transactional
    public void remove(long id) {
        jdbc.sql("delete from site_moved where id = ?").param(id).update();
    }

    private Optional<String> row(OldAddress address) {
        return jdbc.sql("select target from site_moved where old = ?")
                .param(address.value())
                .query(String.class)
                .optional();
    }

    private Moved keep(OldAddress from, String target) {
        jdbc.sql("update site_moved set target = ? where target = ?")
                .params(target, from.value())
                .update();
        return jdbc.sql(
                        """
                        insert into site_moved (old, target, added_at) values (?, ?, ?)
                        on conflict (commune_id, old) do update set target = excluded.target
                        returning id, old, target
                        """)
                .params(from.value(), target, clock.instant().atOffset(ZoneOffset.UTC))
                .query(Moved.class)
                .single();
    }
}
