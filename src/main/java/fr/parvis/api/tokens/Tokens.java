package fr.parvis.api.tokens;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code api_token}. */
@Component
public class Tokens {

    private final JdbcClient jdbc;

    Tokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Also one that is no longer good: whoever calls with it is told why. */
    public Optional<Token> find(TokenText text) {
        return jdbc.sql("select * from api_token where commune_id = current_commune() and hash = ?")
                .param(text.hash())
                .query(Tokens::token)
                .optional();
    }

    Optional<Token> find(long id) {
        return jdbc.sql("select * from api_token where commune_id = current_commune() and id = ?")
                .param(id)
                .query(Tokens::token)
                .optional();
    }

    /** Newest first. */
    List<Token> all() {
        return jdbc.sql(
                        "select * from api_token where commune_id = current_commune() order by id desc")
                .query(Tokens::token)
                .list();
    }

    /**
     * @param form by which it was asked for
     * @return false when that form made one already
     */
    boolean add(Token token, TokenText text, String form) {
        return jdbc.sql(
                                """
                                insert into api_token (software, owner_id, scopes, departments, procedures,
                                    networks, hash, ending, form, created_at, expires_on)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict (commune_id, form) do nothing
                                """)
                        .params(
                                token.software(),
                                token.ownerId(),
                                token.scopes().stream().map(Scope::code).toArray(String[]::new),
                                token.departments().toArray(Long[]::new),
                                token.procedures().toArray(String[]::new),
                                token.networks().toArray(String[]::new),
                                text.hash(),
                                text.ending(),
                                form,
                                Timestamp.from(token.createdAt()),
                                token.expiresOn())
                        .update()
                == 1;
    }

    /** Written once a minute at most: a call is no reason to write. */
    public void used(Token token, Instant now) {
        Instant last = token.usedAt();
        if (last == null || last.plusSeconds(60).isBefore(now)) {
            jdbc.sql(
                            "update api_token set used_at = ? where commune_id = current_commune() and id = ?")
                    .params(Timestamp.from(now), token.id())
                    .update();
        }
    }

    /**
     * @return false when it had ended
     */
    boolean end(long id, Instant now) {
        return jdbc.sql(
                                """
                                update api_token set ended_at = ?
                                where commune_id = current_commune() and id = ? and ended_at is null
                                """)
                        .params(Timestamp.from(now), id)
                        .update()
                == 1;
    }

    List<Token> endAllOf(long owner, Instant now) {
        return jdbc.sql(
                        """
                        update api_token set ended_at = ?
                        where commune_id = current_commune() and owner_id = ? and ended_at is null
                        returning *
                        """)
                .params(Timestamp.from(now), owner)
                .query(Tokens::token)
                .list();
    }

    void give(long id, long owner) {
        jdbc.sql(
                        "update api_token set owner_id = ? where commune_id = current_commune() and id = ?")
                .params(owner, id)
                .update();
    }

    /** Those that end soon and whose owner was not told; each is taken once. */
    List<Token> endingBy(LocalDate day, LocalDate today) {
        return jdbc.sql(
                        """
                        update api_token set warned = true
                        where commune_id = current_commune() and not warned and ended_at is null
                          and expires_on <= ? and expires_on >= ?
                        returning *
                        """)
                .params(day, today)
                .query(Tokens::token)
                .list();
    }

    /** Good ones that end by a day, where no other of the same program lasts longer. */
    List<Token> toRenew(LocalDate today, LocalDate day) {
        return jdbc.sql(
                        """
                        select * from api_token t
                        where commune_id = current_commune() and ended_at is null
                          and expires_on between :today and :day
                          and not exists (select from api_token later
                              where later.commune_id = t.commune_id and later.software = t.software
                                and later.ended_at is null and later.expires_on > :day)
                        """)
                .param("today", today)
                .param("day", day)
                .query(Tokens::token)
                .list();
    }

    private static Token token(ResultSet row, int index) throws SQLException {
        return new Token(
                row.getLong("id"),
                row.getString("software"),
                row.getLong("owner_id"),
                texts(row, "scopes").stream()
                        .flatMap(code -> Scope.of(code).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                Set.of((Long[]) row.getArray("departments").getArray()),
                Set.copyOf(texts(row, "procedures")),
                texts(row, "networks"),
                row.getString("ending"),
                instant(row, "created_at"),
                row.getObject("expires_on", LocalDate.class),
                instant(row, "used_at"),
                instant(row, "ended_at"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
