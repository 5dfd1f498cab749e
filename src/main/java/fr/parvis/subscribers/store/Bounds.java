package fr.parvis.subscribers.store;

import org.locationtech.jts.geom.Envelope;

/** A rectangle around a zone, in degrees; one around nothing holds no point. */
record Bounds(double west, double east, double south, double north) {

    static final Bounds NONE = new Bounds(1, 0, 1, 0);

    static Bounds of(Envelope around) {
        return new Bounds(around.getMinX(), around.getMaxX(), around.getMinY(), around.getMaxY());
    }
}
