package fr.parvis.demo.data;

import fr.parvis.commune.Commune;
import fr.parvis.demo.DemoRoom;
import fr.parvis.kernel.CommuneScope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** At start, before Parvis says that it is ready: what an earlier start has not laid yet. */
@Component
@Profile("demo")
class LayDemonstration implements ApplicationRunner {

    private final OpenTownHall halls;
    private final EngagePeople people;
    private final PlayRequests requests;
    private final ObjectProvider<DemoRoom> rooms;
    private final Laid laid;

    LayDemonstration(
            OpenTownHall halls,
            EngagePeople people,
            PlayRequests requests,
            ObjectProvider<DemoRoom> rooms,
            Laid laid) {
        this.halls = halls;
        this.people = people;
        this.requests = requests;
        this.rooms = rooms;
        this.laid = laid;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        DemoTownHalls.all().forEach(this::lay);
    }

    private void lay(DemoTownHall hall) {
        Commune commune = halls.open(hall);
        CommuneScope.run(
                commune.id(),
                () -> {
                    laid.once("identity", () -> halls.introduce(hall));
                    laid.once("people", () -> people.engage(hall));
                    rooms.orderedStream().forEach(room -> laid.once(room.step(), room::lay));
                    requests.play(hall);
                });
    }
}
