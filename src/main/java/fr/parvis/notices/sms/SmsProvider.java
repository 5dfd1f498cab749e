package fr.parvis.notices.sms;

import java.util.function.ObjIntConsumer;

/** A shelf: a way to reach a provider of SMS. */
public interface SmsProvider {

    /**
     * Stable, kept in the settings, for example {@code smpp}; words under {@code
     * notices.sms.provider.CODE}.
     */
    String code();

    /**
     * Hands over the parts that the provider has not taken yet.
     *
     * @param taken told of each part and the provider's reference, as soon as it is taken
     */
    Answer submit(Order order, SmsAccount account, ObjIntConsumer<String> taken)
            throws InterruptedException;

    /** Keeps an ear open while news are awaited; most providers call by themselves. */
    default void listen(SmsAccount account) {}

    /**
     * @param reference ours
     * @param to in international form
     * @param takenParts how many of the first parts the provider has taken already
     */
    record Order(String reference, String to, SmsText text, int takenParts) {}

    /** What came of handing over. */
    sealed interface Answer {

        record Taken() implements Answer {}

        /** The provider is away, busy, or does not like us: worth another try. */
        record Later(String reason) implements Answer {}

        /** Refused for good: this number, or this message. */
        record Never(String reason) implements Answer {}
    }
}
