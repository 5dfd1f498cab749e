package fr.parvis.subscribers.links;

import fr.parvis.subscribers.Channel;
import fr.parvis.subscribers.Topics;

/**
 * What a link to leave says.
 *
 * @param about the message it came with
 */
public record Leaving(long subscriber, Channel channel, Topics topics, String about) {}
