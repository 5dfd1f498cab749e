package fr.parvis.account.federation;

import fr.parvis.account.providers.Provider;
import fr.parvis.ui.LocalPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * One way of one browser to a provider and back, as its cookie tells it.
 *
 * @param id random, known to this browser only
 * @param link the account that the identity is to be attached to, or 0 to sign in
 * @param invitation the token of an agent's invitation, or empty
 * @param next local path to go on to, or empty
 * @param until when it is too late to come back
 */
record Journey(
        String id, Provider provider, long link, String invitation, String next, Instant until) {

    private static final int PARTS = 6;

    String text() {
        return String.join(
                "~",
                id,
                provider.code(),
                Long.toString(link),
                invitation,
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(next.getBytes(StandardCharsets.UTF_8)),
                Long.toString(until.getEpochSecond()));
    }

    /** Empty when nothing of ours wrote this. */
    static Optional<Journey> read(String text) {
        List<String> parts = List.of(text.split("~", -1));
        if (parts.size() != PARTS) {
            return Optional.empty();
        }
        try {
            String next =
                    new String(Base64.getUrlDecoder().decode(parts.get(4)), StandardCharsets.UTF_8);
            return Provider.ofCode(parts.get(1))
                    .map(
                            provider ->
                                    new Journey(
                                            parts.getFirst(),
                                            provider,
                                            Long.parseLong(parts.get(2)),
                                            parts.get(3),
                                            LocalPath.orEmpty(next),
                                            Instant.ofEpochSecond(Long.parseLong(parts.get(5)))));
        } catch (IllegalArgumentException strange) {
            return Optional.empty();
        }
    }
}
