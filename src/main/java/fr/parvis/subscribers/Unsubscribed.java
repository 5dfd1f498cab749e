package fr.parvis.subscribers;

/**
 * Somebody left by the link of a message.
 *
 * @param about the message, as its sender named it
 */
public record Unsubscribed(String about, long subscriber, Channel channel) {}
