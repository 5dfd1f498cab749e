package bad.module;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

class OwnClock {

    Object[] now() {
        return new Object[] {
            Instant.now(),
            LocalDate.now(ZoneId.of("Europe/Paris")),
            Clock.systemUTC(),
            System.currentTimeMillis(),
            new Date()
        };
    }
}
