package fr.parvis.notices.push;

import fr.parvis.kernel.Outcome;
import fr.parvis.notices.web.OutgoingAddress;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code push_subscription}. */
@Component
class SubscriptionRows implements PushSubscriptions {

    private static final int LONGEST_ENDPOINT = 1000;
    private static final int AUTH = 16;

    private final JdbcClient jdbc;
    private final PushKeys keys;
    private final OutgoingAddress addresses;
    private final Clock clock;

    SubscriptionRows(JdbcClient jdbc, PushKeys keys, OutgoingAddress addresses, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** A browser and where it is reached. */
    record Subscription(long id, String endpoint, byte[] browser, byte[] auth) {}

    @Override
    public String publicKey() {
        return keys.publicKey()
                .map(Base64.getUrlEncoder().withoutPadding()::encodeToString)
                .orElse("");
    }

    @Override
    public Outcome<Long, PushRefused> add(
            String endpoint, String browser, String auth, String language) {
        if (endpoint.length() > LONGEST_ENDPOINT || addresses.read(endpoint).isEmpty()) {
            return Outcome.refused(new PushRefused("endpoint"));
        }
        Optional<byte[]> key = octets(browser).filter(it -> P256.publicKey(it).isPresent());
        Optional<byte[]> secret = octets(auth).filter(it -> it.length == AUTH);
        if (key.isEmpty() || secret.isEmpty()) {
            return Outcome.refused(new PushRefused(key.isEmpty() ? "p256dh" : "auth"));
        }
        return Outcome.done(
                jdbc.sql(
                                """
                                insert into push_subscription (endpoint, browser, auth, language, since)
                                values (?, ?, ?, ?, ?)
                                on conflict (commune_id, endpoint) do update
                                  set browser = excluded.browser, auth = excluded.auth,
                                      language = excluded.language
                                returning id
                                """)
                        .params(
                                endpoint.strip(),
                                key.get(),
                                secret.get(),
                                "en".equals(language) ? "en" : "fr",
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single());
    }

    private static Optional<byte[]> octets(String base64) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(base64.strip().replace("=", "")));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Long> find(String endpoint) {
        return jdbc.sql("select id from push_subscription where endpoint = ?")
                .param(endpoint)
                .query(Long.class)
                .optional();
    }

    Optional<Subscription> get(long id) {
        return jdbc.sql("select id, endpoint, browser, auth from push_subscription where id = ?")
                .param(id)
                .query(
                        (row, _) ->
                                new Subscription(
                                        row.getLong(1),
                                        row.getString(2),
                                        row.getBytes(3),
                                        row.getBytes(4)))
                .optional();
    }

    @Override
    public void remove(String endpoint) {
        jdbc.sql("delete from push_subscription where endpoint = ?").param(endpoint).update();
    }

    void remove(long id) {
        jdbc.sql("delete from push_subscription where id = ?").param(id).update();
    }

    @Override
    public long count() {
        return jdbc.sql("select count(*) from push_subscription").query(Long.class).single();
    }

    @Override
    public List<Long> batch(long afterId, int limit) {
        return jdbc.sql("select id from push_subscription where id > ? order by id limit ?")
                .params(afterId, limit)
                .query(Long.class)
                .list();
    }
}
