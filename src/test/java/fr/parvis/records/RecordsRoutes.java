package fr.parvis.records;

import fr.parvis.commune.Commune;
import fr.parvis.isolation.RouteSamples;
import fr.parvis.kernel.Outcome;
import fr.parvis.records.slips.CarryOutSlips;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A slip that was carried out, and a hold. */
@Component
class RecordsRoutes implements RouteSamples {

    private final PlaceHold place;
    private final CarryOutSlips carryOut;
    private final JdbcClient jdbc;

    RecordsRoutes(PlaceHold place, CarryOutSlips carryOut, JdbcClient jdbc) {
        this.place = place;
        this.carryOut = carryOut;
        this.jdbc = jdbc;
    }

    @Override
    public List<Thing> things(Commune commune) {
        return List.of(
                new Thing("/bureau/conservation/{id}", Map.of("id", "" + slip())),
                new Thing("/bureau/conservation/retenues/{id}", Map.of("id", "" + hold())));
    }

    private long hold() {
        String email = UUID.randomUUID() + "@exemple.fr";
        return switch (place.place(
                new PlaceHold.Order(
                        Holds.Kind.HOLD, HoldSubjects.person(email), email, "Recours", null))) {
            case Outcome.Done<Long, HoldRefused>(Long id) -> id;
            case Outcome.Refused<Long, HoldRefused>(HoldRefused no) ->
                    throw new AssertionError(no.code());
        };
    }

    /** Made once: it stays for good. */
    private long slip() {
        return jdbc.sql("select min(id) from retention_slip where state = 'DONE'")
                .query(Long.class)
                .optional()
                .orElseGet(this::carriedOut);
    }

    private long carriedOut() {
        long id =
                jdbc.sql(
                                """
                                insert into retention_slip
                                    (rule, fate, state, lines, proposed_at, approved_at, approved_by, visa, visa_on)
                                values ('request', 'DESTROY', 'APPROVED', 0, now(), now(), 'Nadia', 'V', now())
                                returning id
                                """)
                        .query(Long.class)
                        .single();
        carryOut.here();
        return id;
    }
}
