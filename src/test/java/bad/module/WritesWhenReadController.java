package bad.module;

import java.util.function.IntSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class WritesWhenReadController {

    private final Visits visits;

    WritesWhenReadController(Visits visits) {
        this.visits = visits;
    }

    @GetMapping("/")
    String home() {
        visits.count();
        return "home";
    }

    /** A door with one implementation behind, as modules have. */
    interface Visits {
        void count();
    }

    record CountedVisits(JdbcClient jdbc) implements Visits {
        @Override
        public void count() {
            once(() -> jdbc.sql("update visits set number = number + 1").update());
        }

        private static void once(IntSupplier work) {
            work.getAsInt();
        }
    }
}
