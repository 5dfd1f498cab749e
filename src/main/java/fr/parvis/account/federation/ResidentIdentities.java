package fr.parvis.account.federation;

import fr.parvis.account.VerifiedIdentity;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The identities that FranceConnect vouches for, and the accounts they open. */
@Repository
class ResidentIdentities implements VerifiedIdentities {

    private final JdbcClient jdbc;
    private final Clock clock;

    ResidentIdentities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<VerifiedIdentity> of(long resident) {
        return jdbc.sql(
                        """
                        select given_names, family_name, preferred_name, gender,
                               birth_date, birth_place, birth_country, email
                          from resident_identity where resident_id = ?
                        """)
                .param(resident)
                .query(VerifiedIdentity.class)
                .optional();
    }

    /** The account that somebody opens: by issuer and subject, and nothing else. */
    Optional<Long> account(String issuer, String subject) {
        return jdbc.sql(
                        "select resident_id from resident_identity where issuer = ? and subject = ?")
                .params(issuer, subject)
                .query(Long.class)
                .optional();
    }

    /** False when the identity is another account's, or the account has another identity. */
    boolean attach(long resident, Vouched vouched) {
        VerifiedIdentity who = vouched.identity();
        return jdbc.sql(
                                """
                                insert into resident_identity
                                       (resident_id, issuer, subject, given_names, family_name, preferred_name,
                                        gender, birth_date, birth_place, birth_country, email, level, vouched_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict do nothing
                                """)
                        .params(
                                resident,
                                vouched.issuer(),
                                vouched.subject(),
                                who.givenNames(),
                                who.familyName(),
                                who.preferredName(),
                                who.gender(),
                                who.birthDate(),
                                who.birthPlace(),
                                who.birthCountry(),
                                who.email(),
                                vouched.level(),
                                now())
                        .update()
                == 1;
    }

    /** People marry and civil status is corrected: what is vouched for last holds. */
    void renew(long resident, Vouched vouched) {
        VerifiedIdentity who = vouched.identity();
        jdbc.sql(
                        """
                        update resident_identity
                           set given_names = ?, family_name = ?, preferred_name = ?, gender = ?,
                               birth_date = ?, birth_place = ?, birth_country = ?, email = ?,
                               level = ?, vouched_at = ?
                         where resident_id = ?
                        """)
                .params(
                        who.givenNames(),
                        who.familyName(),
                        who.preferredName(),
                        who.gender(),
                        who.birthDate(),
                        who.birthPlace(),
                        who.birthCountry(),
                        who.email(),
                        vouched.level(),
                        now(),
                        resident)
                .update();
    }

    void detach(long resident) {
        jdbc.sql("delete from resident_identity where resident_id = ?").param(resident).update();
    }

    /** Another way in than FranceConnect: an address that was confirmed. */
    boolean hasAnotherWayIn(long resident) {
        return jdbc.sql("select email is not null from resident where id = ?")
                .param(resident)
                .query(Boolean.class)
                .single();
    }

    long open(String name) {
        return jdbc.sql("insert into resident (name, created_at) values (?, ?) returning id")
                .params(name, now())
                .query(Long.class)
                .single();
    }

    private Object now() {
        Instant now = clock.instant();
        return now.atOffset(ZoneOffset.UTC);
    }
}
