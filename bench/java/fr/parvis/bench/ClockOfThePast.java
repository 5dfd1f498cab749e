package fr.parvis.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Shows, to what runs within {@link #at}, the time the request being laid has reached. */
final class ClockOfThePast extends Clock {

    private static final ScopedValue<Instant> TIME = ScopedValue.newInstance();
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    static void at(Instant time, Runnable work) {
        ScopedValue.where(TIME, time).run(work);
    }

    static <T> T at(Instant time, ScopedValue.CallableOp<T, RuntimeException> work) {
        return ScopedValue.where(TIME, time).call(work);
    }

    @Override
    public Instant instant() {
        return TIME.isBound() ? TIME.get() : Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.tick(this, java.time.Duration.ofNanos(1)).withZone(zone);
    }
}
