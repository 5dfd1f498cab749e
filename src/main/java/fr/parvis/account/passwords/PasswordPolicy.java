package fr.parvis.account.passwords;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /** How many tries a program needs that knows what people take. */
    private static final double LEAST_GUESSES = 1e8;

    /** The same without the digits and signs around, which people always put there. */
    private static final double LEAST_GUESSES_UNDRESSED = 1e5;

    /** In characters: what comes after them cannot make a password weaker, and would take long. */
    private static final int MEASURED = 64;

    private static final int SHORTEST_NAME = 4;

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

    /**
     * Found soon by who tries what people usually take: the 30,000 most used passwords, French
     * ones, runs of a keyboard, repeats, dates; also dressed with digits and signs, or doubled. The
     * lists are read for each password that is chosen, which is seldom, and not kept.
     */
    private static boolean isCommon(String plain) {
        try {
            Zxcvbn estimate =
                    new ZxcvbnBuilder()
                            .dictionaries(
                                    List.of(StandardDictionaries.PASSWORDS_LOADER.load(), french()))
                            .keyboards(StandardKeyboards.loadAllKeyboards())
                            .build();
            String measured = plain.substring(0, Math.min(plain.length(), MEASURED));
            String undressed = measured.replaceAll("^[^a-z]+|[^a-z]+$", "");
            return estimate.measure(measured).getGuesses() < LEAST_GUESSES
                    || estimate.measure(undressed).getGuesses() < LEAST_GUESSES_UNDRESSED;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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

    private static Dictionary french() throws IOException {
        try (InputStream list = PasswordPolicy.class.getResourceAsStream("/account/common.txt")) {
            return new Dictionary(
                    "french",
                    new String(list.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .flatMap(line -> Stream.of(line.strip().split(" ")))
                            .toList());
        }
    }
}
