package fr.parvis.account.passwords;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a password must be: long, not one that everybody knows, not the person's own name. No rule
 * about capitals or signs: they make passwords that are hard to keep in mind and easy to guess
 * (CNIL, délibération 2022-100, and NIST SP 800-63B).
 */
@Component
public class PasswordPolicy {

    /** In characters. */
    public static final int LEAST = 12;

    /** In characters; longer texts would only cost time to hash. */
    public static final int MOST = 200;

    private static final int LEAST_VARIETY = 5;
    private static final int SHORTEST_NAME = 4;

    private final Set<String> common = common();

    /**
     * @param name and
     * @param email of the person
     */
    public Optional<PasswordRefused> check(String password, String name, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < LEAST) {
            return Optional.of(new PasswordRefused.TooShort(LEAST));
        }
        if (length > MOST) {
            return Optional.of(new PasswordRefused.TooLong(MOST));
        }
        String plain = plain(password);
        if (isCommon(plain)) {
            return Optional.of(new PasswordRefused.TooCommon());
        }
        return isMadeOf(plain, name + " " + email)
                ? Optional.of(new PasswordRefused.YourName())
                : Optional.empty();
    }

    /** A known word, even doubled or dressed with digits and signs, or nearly one repeated sign. */
    private boolean isCommon(String plain) {
        boolean poor = plain.chars().distinct().count() < LEAST_VARIETY;
        String undressed = plain.replaceAll("^[^a-z]+|[^a-z]+$", "");
        String half = plain.substring(0, plain.length() / 2);
        boolean doubled = plain.equals(half + half);
        return poor
                || common.contains(plain)
                || common.contains(undressed)
                || doubled && common.contains(half);
    }

    private static boolean isMadeOf(String plain, String person) {
        String left = plain;
        for (String part : plain(person).split("[^a-z0-9]+")) {
            if (part.length() >= SHORTEST_NAME) {
                left = left.replace(part, "");
            }
        }
        return left.length() < plain.length() && left.length() < LEAST / 2;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Set<String> common() {
        try (InputStream list = PasswordPolicy.class.getResourceAsStream("/account/common.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.strip().split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
