package fr.parvis.requests.life;

import fr.parvis.kernel.LocalizedText;
import java.time.Instant;

/** A document the circuit made, for the resident to keep. */
public record RequestDocument(
        long id, String letter, LocalizedText title, long fileId, Instant at) {}
