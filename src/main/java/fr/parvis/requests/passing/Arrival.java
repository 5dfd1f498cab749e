package fr.parvis.requests.passing;

import java.time.Instant;

/** A request as the commune received it that another passed it on to. */
record Arrival(long request, String number, Instant receivedAt) {}
