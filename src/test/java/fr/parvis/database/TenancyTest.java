package fr.parvis.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class TenancyTest {

    @Autowired JdbcClient jdbc;

    @Test
    void aConnectionServesTheCommuneThatIsBoundAndNoneOtherwise() {
        assertThat(CommuneScope.call(new CommuneId(7), this::commune)).isEqualTo(7);
        assertThat(CommuneScope.call(new CommuneId(8), this::commune)).isEqualTo(8);
        assertThat(commune()).isNull();
    }

    private Integer commune() {
        return jdbc.sql("select current_commune()").query(Integer.class).optional().orElse(null);
    }
}
