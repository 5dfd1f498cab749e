package fr.parvis.subscribers.asking;

import fr.parvis.database.InstallationKeys;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.subscribers.store.AskedSubscriptions;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.stereotype.Component;

/** Codes of six figures sent by SMS: made of the request that they confirm, and kept nowhere. */
@Component
class ConfirmationCodes {

    /** One in 200,000 guesses right. */
    private static final int MOST_TRIES = 5;

    private static final int LONGEST = 40;

    private final InstallationKeys keys;
    private final AskedSubscriptions asked;

    ConfirmationCodes(InstallationKeys keys, AskedSubscriptions asked) {
        this.keys = keys;
        this.asked = asked;
    }

    String of(long request) {
        byte[] seal = keys.seal("subscription-code", CommuneScope.current() + " " + request);
        long number = ByteBuffer.wrap(seal).getLong() & Long.MAX_VALUE;
        return "%06d".formatted(number % 1_000_000);
    }

    /** Nothing confirms this request any more: its code was not sent. */
    void withhold(long request) {
        asked.withholdCode(request);
    }

    /** Each answer counts as a try; spaces do not matter. */
    boolean isRight(long request, String typed) {
        if (asked.tried(request) > MOST_TRIES || typed.length() > LONGEST) {
            return false;
        }
        return MessageDigest.isEqual(bytes(typed.replaceAll("\\s", "")), bytes(of(request)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
