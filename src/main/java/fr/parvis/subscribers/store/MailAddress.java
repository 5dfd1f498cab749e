package fr.parvis.subscribers.store;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import java.util.Optional;

/** An e-mail address that can exist, in lower case. */
public record MailAddress(String value) {

    private static final int LONGEST = 254;

    public static Optional<MailAddress> of(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        try {
            var address = new InternetAddress(plain, true);
            boolean whole = plain.matches("[^\\s,;<>\"]+@[^\\s@]+\\.[^\\s@.]+");
            return whole && plain.length() <= LONGEST && address.getAddress().equals(plain)
                    ? Optional.of(new MailAddress(plain))
                    : Optional.empty();
        } catch (AddressException impossible) {
            return Optional.empty();
        }
    }
}
