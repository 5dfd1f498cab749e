package fr.parvis.account.passwords;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address, in lower case: two that differ only by capitals reach the same person in
 * practice.
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>(),;:\\\\\"\\[\\]]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

    /** Empty when the text cannot be an address. */
    public static Optional<EmailAddress> of(String text) {
        return Optional.of(normalised(text))
                .filter(it -> it.length() <= LONGEST && SHAPE.matcher(it).matches())
                .map(EmailAddress::new);
    }

    /** As it would be kept, without asking whether it is an address. */
    public static String normalised(String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
