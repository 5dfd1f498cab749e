package fr.parvis.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table, those of modules not yet written too: no migration can forget the protection. */
@ModuleTest
class TenantTablesTest {

    /** Tables that name a commune and are yet read across communes. The list only shrinks. */
    private static final Map<String, String> NOT_PROTECTED =
            Map.ofEntries(
                    Map.entry(
                            "search_entry",
                            "a policy would keep full-text search from its index; one class reads it, with its own predicate"),
                    Map.entry("public_entry", "the same, for what everybody may read"),
                    Map.entry("public_word", "the same, for the words of its titles"),
                    Map.entry(
                            "journal_unsealed",
                            "numbers of the entries that wait for their seal; the sealing job asks which communes have some"),
                    Map.entry(
                            "commune_host",
                            "tells the commune from the host name, before any commune is known"),
                    Map.entry(
                            "procedure_template",
                            "what communes offer each other is read by all; its policies let only the publisher write"),
                    Map.entry(
                            "procedure_template_edition",
                            "the texts of these; policies of its own, no update at all"),
                    Map.entry(
                            "notice_due",
                            "ids and times only: a node finds the next message due without visiting every commune"),
                    Map.entry(
                            "queued_work",
                            "ids and times only: the same for SMS, push messages and alerts"),
                    Map.entry("bulk_due", "ids and times only: the same for letters to many"),
                    Map.entry(
                            "newsletter_due",
                            "ids and times only: the same for letters that wait for their hour"));

    @Autowired @FlywayDataSource DataSource owner;

    @Test
    void everyTableOfACommuneIsProtectedAndKeyedByCommune() {
        assertThat(mistakes()).isEmpty();
    }

    @Test
    void aTableThatForgetsTheProtectionIsFound() {
        withTable(
                "create table forgotten (commune_id integer not null, id bigint, primary key (commune_id, id))",
                () -> assertThat(mistakes()).containsExactly("forgotten: no forced policy"));
    }

    @Test
    void aTableWhosePolicySpareItsOwnerIsFound() {
        withTable(
                """
                create table forgotten (commune_id integer not null, id bigint, primary key (commune_id, id));
                select protect_tenant_table('forgotten');
                alter table forgotten no force row level security
                """,
                () -> assertThat(mistakes()).containsExactly("forgotten: no forced policy"));
    }

    @Test
    void aTableWithAnotherPolicyIsFound() {
        withTable(
                """
                create table forgotten (commune_id integer not null, id bigint, primary key (commune_id, id));
                select protect_tenant_table('forgotten');
                create policy everyone on forgotten using (true)
                """,
                () -> assertThat(mistakes()).containsExactly("forgotten: no forced policy"));
    }

    @Test
    void aTableNotKeyedByCommuneIsFound() {
        withTable(
                """
                create table forgotten (commune_id integer not null, id bigint primary key);
                select protect_tenant_table('forgotten')
                """,
                () ->
                        assertThat(mistakes())
                                .containsExactly("forgotten: commune_id does not lead its key"));
    }

    private List<String> mistakes() {
        return JdbcClient.create(owner)
                .sql(
                        """
                        with tenant_table as (
                            select t.oid, t.relname::text as name, c.attnum,
                                   t.relrowsecurity and t.relforcerowsecurity
                                     and (select array_agg(
                                              pg_get_expr(polqual, polrelid) || pg_get_expr(polwithcheck, polrelid))
                                          from pg_policy where polrelid = t.oid)
                                         = array['(commune_id = current_commune())(commune_id = current_commune())']
                                   as protected,
                                   (select k.indkey[0] = c.attnum from pg_index k
                                    where k.indrelid = t.oid and k.indisprimary) as keyed
                            from pg_class t join pg_attribute c on c.attrelid = t.oid
                            where t.relkind in ('r', 'p') and c.attname = 'commune_id'
                              and t.relnamespace = 'public'::regnamespace
                        )
                        select name || ': no forced policy' from tenant_table
                            where protected is not true and name <> all (:exempt)
                        union all
                        select name || ': commune_id does not lead its key' from tenant_table
                            where keyed is not true and name <> all (:exempt)
                        order by 1
                        """)
                .param("exempt", NOT_PROTECTED.keySet().toArray(String[]::new))
                .query(String.class)
                .list();
    }

    private void withTable(String definition, Runnable check) {
        var asOwner = JdbcClient.create(owner);
        try {
            asOwner.sql(
                            "do $do$ begin %s; end $do$"
                                    .formatted(definition.replace("select ", "perform ")))
                    .update();
            check.run();
        } finally {
            asOwner.sql("drop table if exists forgotten").update();
        }
    }
}
