package fr.parvis.account.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.database.Signals;
import fr.parvis.kernel.CommuneScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class SessionsTest {

    @Autowired Sessions sessions;
    @Autowired SessionStore store;
    @Autowired Signals signals;
    @Autowired ApplicationEventPublisher events;
    @Autowired Communes communes;
    @Autowired People people;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private Commune brest;
    private People.Person agent;
    private People.Person resident;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        TestCommunes.open(communes, TestCommunes.QUIMPER);
        agent = people.administrator(brest);
        resident = people.resident(brest);
    }

    @Test
    void aSessionEndedOnOneNodeIsSoonUnknownOnAnother() {
        var frozen = Clock.fixed(clock.instant(), ZoneId.of("UTC"));
        var cacheElsewhere = new SessionCache(frozen, signals);
        var elsewhere = new Sessions(store, cacheElsewhere, _ -> false, signals, events, frozen);
        try {
            CommuneScope.run(
                    brest.id(),
                    () -> {
                        String token =
                                sessions.open(
                                        AccountKind.AGENT, agent.id(), SignInMethod.PASSWORD, null);
                        Session there = elsewhere.find(AccountKind.AGENT, token).orElseThrow();
                        sessions.end(AccountKind.AGENT, agent.id(), there.id());

                        assertThat(sessions.find(AccountKind.AGENT, token))
                                .as("at once where it ended")
                                .isEmpty();
                        assertThat(endsWithinSeconds(elsewhere, token))
                                .as("elsewhere through the signal: its clock stands still")
                                .isTrue();
                    });
        } finally {
            cacheElsewhere.destroy();
        }
    }

    @Test
    void allSessionsOfWhoLeavesEndOnEveryNodeAndThoseOfOthersGoOn() {
        var frozen = Clock.fixed(clock.instant(), ZoneId.of("UTC"));
        var cacheElsewhere = new SessionCache(frozen, signals);
        var elsewhere = new Sessions(store, cacheElsewhere, _ -> false, signals, events, frozen);
        try {
            CommuneScope.run(
                    brest.id(),
                    () -> {
                        String leaver = open(AccountKind.AGENT, agent.id());
                        String other = open(AccountKind.RESIDENT, resident.id());
                        assertThat(elsewhere.find(AccountKind.AGENT, leaver)).isPresent();
                        sessions.endAll(AccountKind.AGENT, agent.id(), 0);
                        assertThat(endsWithinSeconds(elsewhere, leaver)).isTrue();
                        assertThat(elsewhere.find(AccountKind.RESIDENT, other)).isPresent();
                    });
        } finally {
            cacheElsewhere.destroy();
        }
    }

    @Test
    void aFirstFactorWaitsForTheSecondAQuarterOfAnHour() {
        CommuneScope.run(
                brest.id(),
                () -> {
                    String token = open(AccountKind.AGENT, agent.id());
                    jdbc.sql("update session set complete = false where agent_id = ?")
                            .param(agent.id())
                            .update();
                    assertThat(in(token, AccountKind.AGENT, Duration.ofMinutes(14))).isPresent();
                    assertThat(in(token, AccountKind.AGENT, Duration.ofMinutes(16))).isEmpty();
                });
    }

    private String open(AccountKind kind, long account) {
        return sessions.open(kind, account, SignInMethod.PASSWORD, null);
    }

    @Test
    void anAgentsSessionEndsAfterTwoHoursWithoutUseAndAfterTwelveWhateverItsUse() {
        CommuneScope.run(
                brest.id(),
                () -> {
                    String token =
                            sessions.open(
                                    AccountKind.AGENT, agent.id(), SignInMethod.PASSWORD, null);
                    Instant now = clock.instant();
                    assertThat(in(token, AccountKind.AGENT, Duration.ofMinutes(121))).isEmpty();
                    assertThat(in(token, AccountKind.AGENT, Duration.ofMinutes(119))).isPresent();

                    keepSeen(now.plus(Duration.ofHours(12)));
                    assertThat(in(token, AccountKind.AGENT, Duration.ofMinutes(721))).isEmpty();
                    assertThat(in(token, AccountKind.AGENT, Duration.ofMinutes(719))).isPresent();
                });
    }

    @Test
    void useIsWrittenOnceAMinuteAtMost() {
        CommuneScope.run(
                brest.id(),
                () -> {
                    String token =
                            sessions.open(
                                    AccountKind.RESIDENT,
                                    resident.id(),
                                    SignInMethod.PASSWORD,
                                    null);
                    Instant opened = seen();
                    in(token, AccountKind.RESIDENT, Duration.ofSeconds(59));
                    assertThat(seen()).isEqualTo(opened);
                    in(token, AccountKind.RESIDENT, Duration.ofSeconds(90));
                    assertThat(seen()).isAfter(opened);
                });
    }

    @Test
    void aTokenOpensNoAccountOfTheOtherKindAndTheDatabaseDoesNotHoldIt() {
        CommuneScope.run(
                brest.id(),
                () -> {
                    String token =
                            sessions.open(
                                    AccountKind.RESIDENT,
                                    resident.id(),
                                    SignInMethod.PASSWORD,
                                    null);
                    assertThat(sessions.find(AccountKind.AGENT, token)).isEmpty();
                    assertThat(sessions.find(AccountKind.RESIDENT, token))
                            .get()
                            .extracting(Session::account)
                            .isEqualTo(resident.id());
                    assertThat(
                                    jdbc.sql(
                                                    """
                                                    select count(*) from session
                                                     where encode(token_hash, 'escape') like '%' || ? || '%'
                                                    """)
                                            .param(token)
                                            .query(Long.class)
                                            .single())
                            .isZero();
                });
    }

    @Test
    void sessionsThatOpenNothingAnyMoreArePurged() {
        CommuneScope.run(
                brest.id(),
                () -> {
                    String live =
                            sessions.open(
                                    AccountKind.RESIDENT,
                                    resident.id(),
                                    SignInMethod.PASSWORD,
                                    null);
                    sessions.open(AccountKind.AGENT, agent.id(), SignInMethod.PASSWORD, null);
                    jdbc.sql("update session set last_seen_at = ? where agent_id = ?")
                            .params(
                                    clock.instant()
                                            .minus(Duration.ofHours(3))
                                            .atZone(ZoneId.of("UTC"))
                                            .toOffsetDateTime(),
                                    agent.id())
                            .update();
                    sessions.purge();
                    assertThat(
                                    jdbc.sql("select count(*) from session where agent_id = ?")
                                            .param(agent.id())
                                            .query(Long.class)
                                            .single())
                            .isZero();
                    assertThat(sessions.find(AccountKind.RESIDENT, live)).isPresent();
                });
    }

    /** What a node whose clock is ahead answers. */
    private Optional<Session> in(String token, AccountKind kind, Duration later) {
        var ahead = Clock.offset(clock, later);
        var cache = new SessionCache(ahead, signals);
        try {
            return new Sessions(store, cache, _ -> false, signals, events, ahead).find(kind, token);
        } finally {
            cache.destroy();
        }
    }

    private void keepSeen(Instant at) {
        jdbc.sql("update session set last_seen_at = ? where agent_id = ?")
                .params(at.atZone(ZoneId.of("UTC")).toOffsetDateTime(), agent.id())
                .update();
    }

    private Instant seen() {
        return jdbc.sql("select last_seen_at from session where resident_id = ?")
                .param(resident.id())
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private static boolean endsWithinSeconds(Sessions node, String token) {
        for (int i = 0; i < 500; i++) {
            if (node.find(AccountKind.AGENT, token).isEmpty()) {
                return true;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        return false;
    }
}
