package fr.parvis.commune;

import fr.parvis.commune.HostRefused.Main;
import fr.parvis.commune.HostRefused.NoName;
import fr.parvis.commune.HostRefused.NotSeen;
import fr.parvis.commune.HostRefused.Taken;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The host names by which the current commune is found: one main, to which the pages of the others
 * lead. Publishes {@link IdentityChanged}.
 */
@Service
public class ChangeHosts {

    private static final String ACTION = "commune.hosts-changed";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ChangeHosts(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional
    public Outcome<String, HostRefused> add(String typed) {
        Optional<String> host = HostName.valid(typed);
        if (host.isEmpty()) {
            return Outcome.refused(new NoName());
        }
        int added =
                jdbc.sql(
                                """
                                insert into commune_host (host, commune_id, main)
                                values (?, ?, false) on conflict (host) do nothing
                                """)
                        .params(host.get(), commune().value())
                        .update();
        return added == 0 ? Outcome.refused(new Taken()) : changed(host.get());
    }

    @Transactional
    public Outcome<String, HostRefused> remove(String host) {
        int removed =
                jdbc.sql("delete from commune_host where host = ? and commune_id = ? and not main")
                        .params(host, commune().value())
                        .update();
        return removed == 0 ? Outcome.refused(new Main()) : changed(host);
    }

    /**
     * Puts a name first.
     *
     * @param seen by which whoever asks came here: the proof that it leads here. One that does not
     *     would send every visitor to nowhere
     */
    @Transactional
    public Outcome<String, HostRefused> makeMain(String host, String seen) {
        if (!HostName.ofHeader(seen).equals(host)) {
            return Outcome.refused(new NotSeen());
        }
        int known =
                jdbc.sql("select count(*) from commune_host where host = ? and commune_id = ?")
                        .params(host, commune().value())
                        .query(Integer.class)
                        .single();
        if (known == 0) {
            return Outcome.refused(new NotSeen());
        }
        jdbc.sql("update commune_host set main = false where commune_id = ? and main")
                .param(commune().value())
                .update();
        jdbc.sql("update commune_host set main = true where host = ? and commune_id = ?")
                .params(host, commune().value())
                .update();
        return changed(host);
    }

    private Outcome<String, HostRefused> changed(String host) {
        events.publishEvent(new IdentityChanged(commune(), ACTION));
        return Outcome.done(host);
    }

    private static CommuneId commune() {
        return CommuneScope.current();
    }
}
