package fr.parvis.commune;

import static fr.parvis.commune.TestCommunes.BREST;
import static fr.parvis.commune.TestCommunes.QUIMPER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.commune.InvalidIdentity.Fault;
import fr.parvis.commune.TownHallIdentity.Contact;
import fr.parvis.database.Signals;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class ChangeIdentityTest {

    @Autowired Communes communes;
    @Autowired Departments departments;
    @Autowired ChangeIdentity identity;
    @Autowired Signals signals;
    @Autowired JdbcClient jdbc;
    private Commune brest;
    private Commune quimper;
    private TownHallIdentity before;

    @BeforeEach
    void openTwoCommunes() {
        brest = TestCommunes.open(communes, BREST);
        quimper = TestCommunes.open(communes, QUIMPER);
        before = TownHallIdentity.of(brest, CommuneScope.call(brest.id(), departments::all));
    }

    @AfterEach
    void putBack() {
        change(before).orThrow();
    }

    @Test
    void whatWasChangedIsReadAtOnceAndOnlyInItsCommune() {
        change(typed("02 98 00 80 80", "8h-12h")).orThrow();

        var now = communes.get(brest.id());
        assertThat(now.phone()).isEqualTo("02 98 00 80 80");
        assertThat(now.address().street()).isEqualTo("2 rue Frézier");
        assertThat(now.hours().on(DayOfWeek.MONDAY)).hasSize(1);
        assertThat(CommuneScope.call(brest.id(), departments::all).getFirst().phone())
                .isEqualTo("02 98 00 80 81");
        assertThat(communes.get(quimper.id())).isEqualTo(quimper);
        assertThat(CommuneScope.call(quimper.id(), departments::all))
                .allMatch(department -> department.phone() == null);
    }

    @Test
    void everythingWrongIsNamedAtOnceAndNothingIsKept() {
        var refused = change(typed("call me", "matin"));

        assertThat(refused)
                .isEqualTo(
                        Outcome.refused(
                                new InvalidIdentity(
                                        List.of(
                                                new Fault("phone", "commune.fault.phone"),
                                                new Fault(
                                                        "hours.MONDAY", "commune.fault.hours")))));
        assertThat(communes.get(brest.id())).isEqualTo(brest);
    }

    @Test
    void whatAnotherNodeChangedIsReadHereSoonAfterItsSignal() throws InterruptedException {
        CommuneScope.run(
                brest.id(),
                () -> {
                    jdbc.sql("update commune set phone = '3929' where id = ?")
                            .param(brest.id().value())
                            .update();
                    jdbc.sql("update department set phone = '3930'").update();
                });
        signals.publish("communes", brest.id().toString());

        assertThat(soon(() -> "3929".equals(communes.get(brest.id()).phone()))).isTrue();
        assertThat(
                        soon(
                                () ->
                                        CommuneScope.call(brest.id(), departments::all).stream()
                                                .allMatch(each -> "3930".equals(each.phone()))))
                .isTrue();
    }

    private static boolean soon(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 500 && !condition.getAsBoolean(); i++) {
            Thread.sleep(10);
        }
        return condition.getAsBoolean();
    }

    private Outcome<Commune, InvalidIdentity> change(TownHallIdentity typed) {
        return CommuneScope.call(brest.id(), () -> identity.change(typed));
    }

    private TownHallIdentity typed(String phone, String monday) {
        var hours = new EnumMap<>(before.hours());
        hours.put(DayOfWeek.MONDAY, monday);
        var contacts = new TreeMap<Long, Contact>();
        before.departments()
                .forEach(
                        (id, each) ->
                                contacts.put(id, new Contact(each.email(), "02 98 00 80 81")));
        return new TownHallIdentity(
                "#0B6570",
                " 2 rue Frézier ",
                "",
                "29200",
                "Brest",
                phone,
                before.email(),
                hours,
                Map.copyOf(contacts));
    }
}
