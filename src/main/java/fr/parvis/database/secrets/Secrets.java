package fr.parvis.database.secrets;

import fr.parvis.kernel.CommuneScope;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/**
 * Seals what must be read again, so that the database alone tells nothing. What is sealed for one
 * purpose of one commune opens for no other purpose and in no other commune.
 *
 * <p>A module that keeps sealed values contributes a {@link SealedColumn} for each of its columns,
 * else the values would not follow when the key turns.
 */
@Component
public class Secrets {

    private final Keys keys;

    Secrets(Keys keys) {
        this.keys = keys;
    }

    /**
     * Seals under today's key, for the current commune.
     *
     * @param purpose what the secret is for, for example {@code hook}; small letters and hyphens
     * @return for a column of type {@code bytea}; never twice the same
     */
    public byte[] seal(String purpose, String plain) {
        return seal(Purpose.here(purpose), plain);
    }

    /**
     * @throws IllegalStateException when it was sealed for something else, or altered, or under a
     *     key that is not in the file
     */
    public String open(String purpose, byte[] sealed) {
        return open(Purpose.here(purpose), sealed);
    }

    /** Opens what is there, even when it has not followed yet from before there were key files. */
    public String open(SealedColumn column, byte[] sealed) {
        return column.earlier() == null || keys.know(sealed)
                ? open(column.purpose(), sealed)
                : column.earlier().apply(sealed);
    }

    byte[] seal(Purpose purpose, String plain) {
        return keys.current().seal(plain.getBytes(StandardCharsets.UTF_8), purpose.bytes());
    }

    String open(Purpose purpose, byte[] sealed) {
        byte[] plain = keys.of(sealed).open(sealed, purpose.bytes());
        return new String(plain, StandardCharsets.UTF_8);
    }

    /**
     * @param commune 0 for the installation as a whole
     */
    record Purpose(String name, int commune) {

        Purpose {
            if (!name.matches("[a-z][a-z-]*")) {
                throw new IllegalArgumentException("not a purpose: " + name);
            }
        }

        static Purpose here(String name) {
            return new Purpose(name, CommuneScope.current().value());
        }

        static Purpose ofInstallation(String name) {
            return new Purpose(name, 0);
        }

        byte[] bytes() {
            return (name + ":" + commune).getBytes(StandardCharsets.UTF_8);
        }
    }
}
