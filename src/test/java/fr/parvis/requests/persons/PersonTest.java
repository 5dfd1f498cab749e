package fr.parvis.requests.persons;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.files.Files;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Texts;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestDocuments;
import fr.parvis.ui.Format;
import java.sql.Timestamp;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Maud uses her rights; Lina, and Maud of another town, are nobody's business. */
@ModuleTest
class PersonTest {

    private static final String RIGHTS = "droits-donnees-personnelles";
    private static final String CONCARNEAU = "29039";
    private static final String BIRTH = "acte-naissance";

    private static final String JOB = "candidature-spontanee";

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired TownHall townHall;
    @Autowired Procedures procedures;
    @Autowired RequestDocuments documents;
    @Autowired Files files;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune here;
    private Request asked;
    private Request birth;
    private Request linas;
    private Request elsewhere;
    private Browser officer;

    @BeforeEach
    void askInConcarneau() {
        here = TestCommunes.open(communes, CONCARNEAU);
        Commune there = TestCommunes.open(communes, TestCommunes.QUIMPER);
        jdbcHere(
                "update request set applicant_email = 'old@exemple.fr' where applicant_name like '%Maud%'");
        jdbcHere("delete from request_person");
        birth = townHall.file(here, BIRTH, "Maud", "Kervella");
        elsewhere = townHall.file(there, BIRTH, "Maud", "Kervella");
        linas = townHall.file(here, BIRTH, "Lina", "Aubrée");
        jdbcHere("update request set applicant_email = 'lina@exemple.fr' where id = " + linas.id());
        jdbcHere("delete from request_person where request_id = " + linas.id());
        asked = townHall.file(here, RIGHTS, "Maud", "Kervella");
        officer = people.agentEverywhere(here, Role.APPROVER).signIn(port);
    }

    @Test
    void theOfficerSeesWhatMayBeThePersonsAndNothingOfOthers() {
        String page = officer.get(page()).body();
        assertThat(page).contains(birth.number(), "même adresse électronique", "elle est en cours");
        assertThat(page).doesNotContain(linas.number());
    }

    @Test
    void anAgentWhoAnswersForNobodysDataDoesNotFindThePage() {
        Browser agent = people.agentEverywhere(here, Role.HANDLER).signIn(port);
        assertThat(agent.get(page()).status()).isEqualTo(404);
        assertThat(officer.get("/bureau/demandes/" + birth.number() + "/personne").status())
                .isEqualTo(404);
    }

    @Test
    void whatTheLawKeepsIsRefusedInPlainWordsAndStays() {
        end(birth);
        officer.get(page());
        var refused = officer.post(page() + "/effacer", "choix", birth.number());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("art. 17, par. 3, b", "Une ligne cochée ne peut pas");
        assertThat(townHall.now(here, birth).erased()).isFalse();
    }

    @Test
    void whatRestedOnConsentIsErasedNotedAndJournaled() {
        CommuneScope.run(here.id(), this::restOnConsent);
        Request consented = townHall.file(here, JOB, "Maud", "Kervella");
        end(consented);
        officer.get(page());
        var done = officer.post(page() + "/effacer", "choix", consented.number());
        assertThat(done.location()).contains("done=erased");
        assertThat(townHall.now(here, consented).erased()).isTrue();
        assertThat(townHall.now(here, birth).erased()).isFalse();
        assertThat(townHall.now(here, linas).erased()).isFalse();
        assertThat(count("request_message where kind = 'NOTE' and request_id = " + asked.id()))
                .isEqualTo(1);
        assertThat(
                        count(
                                "journal where action = 'request.erased-on-demand' and subject = 'request:"
                                        + consented.number()
                                        + "'"))
                .isEqualTo(1);
    }

    @Test
    void somebodyElsesRequestCannotBeSlippedIn() {
        end(linas);
        officer.get(page());
        var refused = officer.post(page() + "/effacer", "choix", linas.number());
        assertThat(refused.status()).isEqualTo(422);
        officer.post(page() + "/limiter", "choix", linas.number(), "motif", "Elle le demande");
        assertThat(townHall.now(here, linas).erased()).isFalse();
        assertThat(townHall.now(here, linas).frozen()).isFalse();
    }

    @Test
    void whatIsRestrictedIsFrozenAndItsPageSaysSo() {
        officer.get(page());
        assertThat(officer.post(page() + "/limiter", "choix", birth.number()).body())
                .contains("Dites pourquoi limiter");
        officer.post(page() + "/limiter", "choix", birth.number(), "motif", "Adresse contestée");
        assertThat(townHall.now(here, birth).frozen()).isTrue();
        assertThat(townHall.now(elsewhereCommune(), elsewhere).frozen()).isFalse();
        assertThat(officer.get("/bureau/demandes/" + birth.number()).body())
                .contains("Limitation", "Adresse contestée");
    }

    @Test
    void theAccountIsRestrictedWithAllThatBelongsToItAndNotErasedMeanwhile() {
        long maud = people.resident(here).id();
        jdbcHere(
                "update request set resident_id = %d where id in (%d, %d)"
                        .formatted(maud, asked.id(), birth.id()));
        officer.get(page());
        var refused = officer.post(page() + "/limiter", "compte", "true");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).containsPattern("name=\"compte\" value=\"true\" checked");
        officer.post(page() + "/limiter", "compte", "true", "motif", "Adresse contestée");
        assertThat(townHall.now(here, birth).frozen()).isTrue();
        assertThat(townHall.now(here, linas).frozen()).isFalse();
        assertThat(townHall.now(here, asked).frozen()).as("still answered").isFalse();
        officer.get(page());
        assertThat(officer.post(page() + "/effacer", "compte", "true").status()).isEqualTo(422);
        assertThat(count("resident where id = " + maud)).isEqualTo(1);
    }

    @Test
    void theCopyIsOnThePageOfTheRequestForSevenDays() {
        officer.get(page());
        var done = officer.post(page() + "/copie", "choix", birth.number());
        assertThat(done.location()).contains("done=copied");
        assertThat(copies()).isEqualTo(1);
        forget(Instant.now().minusSeconds(60));
        assertThat(copies()).isEqualTo(1);
        forget(Instant.now().plusSeconds(60));
        assertThat(copies()).isZero();
    }

    @Test
    void anAnswerIsOwedWithinAMonthAndSilenceDecidesNothing() {
        var day = asked.receivedAt().atZone(Format.ZONE).toLocalDate();
        assertThat(asked.clock().due()).isEqualTo(day.plusMonths(1));
        assertThat(asked.clock().decidedBySilence(day.plusMonths(2))).isFalse();
        assertThat(asked.clock().overdue(day.plusMonths(2))).isTrue();
        assertThat(asked.clock().extend(2).due()).isEqualTo(day.plusMonths(3));
        var resumed = asked.clock().suspend(day.plusDays(3)).resume(day.plusDays(10));
        assertThat(resumed.due()).isEqualTo(day.plusMonths(1).plusDays(7));
    }

    private long copies() {
        return CommuneScope.call(
                here.id(),
                () ->
                        documents.of(asked.id()).stream()
                                .filter(one -> one.title().fr().equals("Copie de vos données"))
                                .count());
    }

    private void forget(Instant before) {
        CommuneScope.run(
                here.id(),
                () ->
                        transaction.executeWithoutResult(
                                _ -> ForgetCopies.forget(jdbc, files, Timestamp.from(before))));
    }

    private Commune elsewhereCommune() {
        return TestCommunes.open(communes, TestCommunes.QUIMPER);
    }

    private String page() {
        return "/bureau/demandes/" + asked.number() + "/personne";
    }

    private void end(Request request) {
        jdbcHere(
                "update request set closed_at = now(), decided_at = now(), outcome = 'accepted' where id = "
                        + request.id());
    }

    /** In the library nothing does. */
    private void restOnConsent() {
        String text = Texts.library(JOB).replaceFirst("basis: [a-z-]+", "basis: consent");
        procedures.publish(text).orThrow();
    }

    private int count(String rows) {
        return CommuneScope.call(
                here.id(),
                () -> jdbc.sql("select count(*) from " + rows).query(Integer.class).single());
    }

    private void jdbcHere(String sql) {
        CommuneScope.run(here.id(), () -> jdbc.sql(sql).update());
    }
}
