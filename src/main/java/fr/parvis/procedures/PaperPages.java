package fr.parvis.procedures;

import fr.parvis.commune.Communes;
import fr.parvis.database.InstallationKeys;
import fr.parvis.ui.Addresses;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * What the code on each page of a blank form says: an address that leads a telephone to the
 * procedure, and a scanner to the commune, procedure, revision and page, {@code
 * HTTPS://HOST/F/ACTE-NAISSANCE.29019.3.1-4.7KQ2M4ZD}. In capitals, which make the code half as
 * dense; sealed with 40 bits, so that nobody invents a page.
 */
@Component
public class PaperPages {

    private static final int SEAL_LENGTH = 8;

    /** Crockford's, as for tracking codes. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final Pattern REFERENCE =
            Pattern.compile(
                    "(?:.*/F/)?([A-Z0-9-]{1,80})\\.([0-9AB]{5})\\.(\\d{1,6})\\.(\\d{1,3})-(\\d{1,3})\\.([0-9A-Z]{8})");

    private final InstallationKeys keys;
    private final Communes communes;
    private final Addresses addresses;

    PaperPages(InstallationKeys keys, Communes communes, Addresses addresses) {
        this.keys = keys;
        this.communes = communes;
        this.addresses = addresses;
    }

    /** The text of the code. */
    public String address(PaperPage page) {
        return addresses.of(communes.current(), "/F/" + reference(page)).toUpperCase(Locale.ROOT);
    }

    public String reference(PaperPage page) {
        String said =
                "%s.%s.%d.%d-%d"
                        .formatted(
                                page.procedure().toUpperCase(Locale.ROOT),
                                communes.current().insee(),
                                page.revision(),
                                page.page(),
                                page.pages());
        return said + "." + seal(said);
    }

    /**
     * @param text of a code, or a reference
     * @return empty when it is no page of this commune
     */
    public Optional<PaperPage> read(String text) {
        Matcher said = REFERENCE.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!said.matches()) {
            return Optional.empty();
        }
        var page =
                new PaperPage(
                        said.group(1).toLowerCase(Locale.ROOT),
                        Integer.parseInt(said.group(3)),
                        Integer.parseInt(said.group(4)),
                        Integer.parseInt(said.group(5)));
        return Optional.of(page).filter(it -> same(reference(it), said));
    }

    private static boolean same(String right, Matcher said) {
        return MessageDigest.isEqual(
                right.getBytes(StandardCharsets.US_ASCII),
                said.group().replaceFirst(".*/F/", "").getBytes(StandardCharsets.US_ASCII));
    }

    private String seal(String said) {
        byte[] seal = keys.seal("paper-page", said);
        var letters = new StringBuilder(SEAL_LENGTH);
        for (int i = 0; i < SEAL_LENGTH; i++) {
            letters.append(ALPHABET.charAt(seal[i] & 31));
        }
        return letters.toString();
    }
}
