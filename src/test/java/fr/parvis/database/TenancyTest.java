package fr.parvis.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.ModuleTest;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class TenancyTest {

    private static final CommuneId PLOUGASTEL = new CommuneId(900_001);
    private static final CommuneId LOPERHET = new CommuneId(900_002);

    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired @FlywayDataSource DataSource owner;

    @BeforeEach
    void aTableOfTwoCommunes() {
        var asOwner = JdbcClient.create(owner);
        asOwner.sql("drop table if exists tenancy_test").update();
        asOwner.sql(
                        """
                        create table tenancy_test (
                            commune_id integer not null default current_commune(),
                            name text not null,
                            primary key (commune_id, name)
                        )
                        """)
                .update();
        asOwner.sql("select protect_tenant_table('tenancy_test')").query().listOfRows();
        CommuneScope.run(PLOUGASTEL, () -> add("Anne"));
        CommuneScope.run(LOPERHET, () -> add("Brieg"));
    }

    @AfterEach
    void dropIt() {
        JdbcClient.create(owner).sql("drop table tenancy_test").update();
    }

    @Test
    void eachCommuneSeesItsOwnRows() {
        assertThat(CommuneScope.call(PLOUGASTEL, this::names)).containsExactly("Anne");
        assertThat(CommuneScope.call(LOPERHET, this::names)).containsExactly("Brieg");
    }

    @Test
    void aQueryWithNoCommuneBoundSeesNothing() {
        CommuneScope.call(PLOUGASTEL, this::names);
        assertThat(names()).isEmpty();
    }

    @Test
    void aForgedCommuneIsRefused() {
        assertThatThrownBy(() -> CommuneScope.run(PLOUGASTEL, () -> forge(LOPERHET)))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
        assertThat(CommuneScope.call(LOPERHET, this::names)).containsExactly("Brieg");
    }

    @Test
    void nothingIsInsertedWithNoCommuneBound() {
        assertThatThrownBy(() -> forge(LOPERHET)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> add("Nobody")).isInstanceOf(DataAccessException.class);
    }

    @Test
    void theRowsOfAnotherCommuneCanBeNeitherChangedNorDeletedNorGivenAway() {
        CommuneScope.run(
                PLOUGASTEL,
                () -> {
                    assertThat(update("update tenancy_test set name = 'X' where name = 'Brieg'"))
                            .isZero();
                    assertThat(update("delete from tenancy_test where name = 'Brieg'")).isZero();
                    assertThatThrownBy(
                                    () ->
                                            update(
                                                    "update tenancy_test set commune_id = "
                                                            + LOPERHET))
                            .isInstanceOf(DataAccessException.class);
                });
    }

    @Test
    void theApplicationCanNeitherOwnTablesNorLiftTheirProtection() {
        assertThatThrownBy(() -> update("create table stolen ()"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> update("alter table tenancy_test disable row level security"))
                .isInstanceOf(DataAccessException.class);
        assertThat(
                        jdbc.sql(
                                        "select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                                .query(Boolean.class)
                                .single())
                .isFalse();
    }

    @Test
    void aTransactionFollowsFromOneCommuneToTheNextAndBack() {
        CommuneScope.run(
                PLOUGASTEL,
                () ->
                        transaction.executeWithoutResult(
                                _ -> {
                                    add("Maël");
                                    CommuneScope.run(LOPERHET, () -> add("Nolwenn"));
                                    add("Yann");
                                }));
        assertThat(CommuneScope.call(PLOUGASTEL, this::names))
                .containsExactly("Anne", "Maël", "Yann");
        assertThat(CommuneScope.call(LOPERHET, this::names)).containsExactly("Brieg", "Nolwenn");
    }

    @Test
    void aRollbackDoesNotLeaveTheConnectionInTheWrongCommune() {
        CommuneScope.call(PLOUGASTEL, this::names);
        for (int connection = 0; connection < 20; connection++) {
            transaction.executeWithoutResult(
                    status -> {
                        CommuneScope.call(LOPERHET, this::names);
                        status.setRollbackOnly();
                    });
            assertThat(CommuneScope.call(LOPERHET, this::names)).containsExactly("Brieg");
            assertThat(CommuneScope.call(PLOUGASTEL, this::names)).containsExactly("Anne");
        }
    }

    @Test
    void aSavepointTakenBackDoesNotEither() {
        transaction.executeWithoutResult(
                status -> {
                    CommuneScope.call(PLOUGASTEL, this::names);
                    Object savepoint = status.createSavepoint();
                    CommuneScope.call(LOPERHET, this::names);
                    status.rollbackToSavepoint(savepoint);
                    assertThat(CommuneScope.call(LOPERHET, this::names)).containsExactly("Brieg");
                });
    }

    @Test
    void connectionsThatWereCutAreReplacedAndServeTheRightCommune() {
        CommuneScope.call(PLOUGASTEL, this::names);
        JdbcClient.create(owner)
                .sql(
                        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'parvis'")
                .query()
                .listOfRows();
        for (int attempt = 0; attempt < 20; attempt++) {
            try {
                assertThat(CommuneScope.call(LOPERHET, this::names)).containsExactly("Brieg");
            } catch (DataAccessException cut) {
                // the one statement that met the cut connection
            }
        }
        assertThat(CommuneScope.call(LOPERHET, this::names)).containsExactly("Brieg");
        assertThat(CommuneScope.call(PLOUGASTEL, this::names)).containsExactly("Anne");
    }

    private List<String> names() {
        return jdbc.sql("select name from tenancy_test order by name").query(String.class).list();
    }

    private void add(String name) {
        jdbc.sql("insert into tenancy_test (name) values (?)").param(name).update();
    }

    private void forge(CommuneId victim) {
        jdbc.sql("insert into tenancy_test (commune_id, name) values (?, 'forged')")
                .param(victim.value())
                .update();
    }

    private int update(String sql) {
        return jdbc.sql(sql).update();
    }
}
