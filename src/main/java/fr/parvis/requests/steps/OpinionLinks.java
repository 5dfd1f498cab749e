package fr.parvis.requests.steps;

import fr.parvis.commune.Communes;
import fr.parvis.database.InstallationKeys;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.ui.Addresses;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** The address by which somebody outside gives one opinion: its number, sealed. Nothing is kept. */
@Component
public class OpinionLinks {

    private static final int SEAL = 16;

    private final InstallationKeys keys;
    private final Addresses addresses;
    private final Communes communes;

    OpinionLinks(InstallationKeys keys, Addresses addresses, Communes communes) {
        this.keys = keys;
        this.addresses = addresses;
        this.communes = communes;
    }

    public String address(long opinion) {
        return addresses.of(communes.current(), "/avis/" + token(opinion));
    }

    public String token(long opinion) {
        return opinion + "-" + seal(opinion);
    }

    /** The number of the opinion, when the seal is ours and of this commune. */
    OptionalLong read(String token) {
        int dash = token.indexOf('-');
        if (dash < 1 || !token.substring(0, dash).matches("\\d{1,18}")) {
            return OptionalLong.empty();
        }
        long opinion = Long.parseLong(token.substring(0, dash));
        boolean ours =
                MessageDigest.isEqual(
                        seal(opinion).getBytes(StandardCharsets.US_ASCII),
                        token.substring(dash + 1).getBytes(StandardCharsets.UTF_8));
        return ours ? OptionalLong.of(opinion) : OptionalLong.empty();
    }

    private String seal(long opinion) {
        byte[] seal = keys.seal("opinion", CommuneScope.current() + " " + opinion);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOf(seal, SEAL));
    }
}
