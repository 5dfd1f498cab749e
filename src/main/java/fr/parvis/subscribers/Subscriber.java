package fr.parvis.subscribers;

import java.util.Locale;

/**
 * Somebody to reach, by one channel.
 *
 * @param id rises with the order in which they are told; the next batch begins after it
 * @param address by e-mail the address, by SMS the number ({@code +33612345678}), by web push what
 *     {@link PushAddresses} kept
 * @param language in which they asked to be written to
 * @param links version of their personal links, see {@link SubscriberLinks}
 */
public record Subscriber(long id, Channel channel, String address, Locale language, int links) {}
