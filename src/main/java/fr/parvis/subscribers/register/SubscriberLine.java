package fr.parvis.subscribers.register;

import java.time.Instant;
import java.util.List;

/**
 * A subscriber in the list.
 *
 * @param answers whether every address of theirs does
 */
public record SubscriberLine(
        long id, List<String> addresses, List<String> topics, Instant since, boolean answers) {}
