package fr.parvis.subscribers;

/** Signed addresses for the foot of a message, good without an account. */
public interface SubscriberLinks {

    /**
     * Ends the topics of one message on its channel, by a POST without cookie (RFC 8058), or by the
     * button of its page.
     *
     * @param about the message, as its sender names it, for example {@code letter:12}; told back by
     *     {@link Unsubscribed}
     * @return full address
     */
    String oneClick(Subscriber subscriber, Topics topics, String about);

    /** The page where they see and change all they chose. */
    String choices(Subscriber subscriber);
}
