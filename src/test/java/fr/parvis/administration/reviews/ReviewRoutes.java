package fr.parvis.administration.reviews;

import fr.parvis.account.HeldRights.Held;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.isolation.RouteSamples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A review that was signed, of a quarter of its own. */
@Component
class ReviewRoutes implements RouteSamples {

    private final Reviews reviews;
    private final DecideReview deciding;
    private final JdbcClient jdbc;

    ReviewRoutes(Reviews reviews, DecideReview deciding, JdbcClient jdbc) {
        this.reviews = reviews;
        this.deciding = deciding;
        this.jdbc = jdbc;
    }

    @Override
    public List<Thing> things(Commune commune) {
        long id =
                jdbc.sql("select max(id) from access_review where reviewed_at is not null")
                        .query(Long.class)
                        .optional()
                        .orElseGet(this::signed);
        return List.of(new Thing("/bureau/agents/revues/{id}", Map.of("id", "" + id)));
    }

    private long signed() {
        // numbers repeat from commune to commune: this one is not reached elsewhere
        long id = 0;
        for (int year = 1990; year < 2000; year++) {
            id =
                    reviews.add(LocalDate.of(year, 1, 1), Instant.EPOCH, LocalDate.of(year, 2, 1))
                            .orElse(id);
        }
        reviews.add(id, new Held(1, "Nadia", null, 1, Role.HANDLER, "", null));
        Map<Long, ReviewLine.Verdict> said =
                Map.of(reviews.lines(id).getFirst().id(), ReviewLine.Verdict.CONFIRMED);
        deciding.sign(id, said, ReviewTest.nadia()).orThrow();
        return id;
    }
}
