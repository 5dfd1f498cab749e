package fr.parvis.subscribers;

import java.util.List;

/**
 * Whom a message reaches, in the current commune: who confirmed the channel, follows one of the
 * topics, lives in the zone, has not paused, and whose address answers.
 */
public interface Audience {

    long count(Topics topics, Zone zone, Channel channel);

    /**
     * The next ones, by id.
     *
     * @param afterId id of the last one of the batch before, 0 for the first
     * @param limit at most as many; fewer only at the end
     */
    List<Subscriber> batch(Topics topics, Zone zone, Channel channel, long afterId, int limit);
}
