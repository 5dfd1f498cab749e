package fr.parvis.demo.data;

import fr.parvis.commune.ChangeIdentity;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.commune.OpenCommune;
import fr.parvis.commune.TownHallIdentity;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens a commune of the demonstration unless it is, and gives it an address, hours, contacts. */
@Component
@Profile("demo")
class OpenTownHall {

    private final Communes communes;
    private final Departments departments;
    private final ChangeIdentity identity;

    OpenTownHall(Communes communes, Departments departments, ChangeIdentity identity) {
        this.communes = communes;
        this.departments = departments;
        this.identity = identity;
    }

    Commune open(DemoTownHall hall) {
        return communes.all().stream()
                .filter(commune -> commune.insee().equals(hall.insee()))
                .findFirst()
                .orElseGet(
                        () ->
                                communes.open(
                                                new OpenCommune(
                                                        hall.insee(), null, null, hall.colour()))
                                        .orThrow());
    }

    /** In the scope of the commune. */
    void introduce(DemoTownHall hall) {
        Commune commune = communes.current();
        TownHallIdentity now = TownHallIdentity.of(commune, departments.all());
        identity.change(
                        new TownHallIdentity(
                                now.colour(),
                                hall.street(),
                                "",
                                now.postalCode(),
                                now.city(),
                                hall.phone(),
                                now.email(),
                                hall.hours(),
                                departments.all().stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Department::id,
                                                        each -> contact(each, hall)))))
                .orThrow();
    }

    private static TownHallIdentity.Contact contact(Department department, DemoTownHall hall) {
        return new TownHallIdentity.Contact(
                department.email(), hall.departments().get(department.code()));
    }
}
