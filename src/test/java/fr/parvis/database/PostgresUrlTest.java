package fr.parvis.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class PostgresUrlTest {

    @Test
    void anAddressOfJdbcIsTakenAsItIs() {
        String address = "jdbc:postgresql://db:5432/parvis?user=p&password=s";
        assertThat(PostgresUrl.parse(address)).isEqualTo(new Endpoint(address, null, null));
    }

    @Test
    void anAddressOfPostgresqlGivesHostAccountAndOptions() {
        assertThat(PostgresUrl.parse("postgresql://anne:s%40cret+1@db:5433/parvis?sslmode=require"))
                .isEqualTo(
                        new Endpoint(
                                "jdbc:postgresql://db:5433/parvis?sslmode=require",
                                "anne",
                                "s@cret+1"));
    }

    @Test
    void severalHostsOfOneClusterAreKept() {
        assertThat(
                        PostgresUrl.parse(
                                        "postgres://p@a:5432,b:5432/parvis?target_session_attrs=read-write")
                                .url())
                .isEqualTo("jdbc:postgresql://a:5432,b:5432/parvis?targetServerType=primary");
    }

    @Test
    void anythingElseIsRefusedWithoutRepeatingThePassword() {
        for (String address :
                new String[] {"mysql://p:secret@db/x", "postgresql://p:secret@d b/"}) {
            assertThatThrownBy(() -> PostgresUrl.parse(address))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("PARVIS_DATABASE_URL")
                    .hasMessageNotContaining("secret");
        }
    }

    @Test
    void anAddressInALogHidesThePassword() {
        assertThat(PostgresUrl.parse("jdbc:postgresql://db/parvis?password=secret&user=p"))
                .hasToString("jdbc:postgresql://db/parvis?password=…&user=p");
        assertThat(PostgresUrl.parse("postgresql://p:secret@db/parvis").toString())
                .doesNotContain("secret");
    }
}
