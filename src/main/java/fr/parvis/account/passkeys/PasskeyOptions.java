package fr.parvis.account.passkeys;

import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.Session;
import fr.parvis.commune.Communes;
import fr.parvis.database.InstallationKeys;
import fr.parvis.kernel.CommuneScope;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the browser is asked for, in the JSON of the standard (WebAuthn level 3, §5.1). */
@Component
public class PasskeyOptions {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** ES256, EdDSA, RS256: what devices have. */
    static final List<Integer> ALGORITHMS = List.of(-7, -8, -257);

    private final Challenges challenges;
    private final PasskeyStore store;
    private final InstallationKeys keys;
    private final Communes communes;

    PasskeyOptions(
            Challenges challenges, PasskeyStore store, InstallationKeys keys, Communes communes) {
        this.challenges = challenges;
        this.store = store;
        this.keys = keys;
        this.communes = communes;
    }

    /** To show a passkey: the device proposes those it has, so that no address has to be typed. */
    public Map<String, Object> toShow(AccountKind kind, RelyingParty party) {
        return Map.of(
                "challenge", BASE64.encodeToString(challenges.create(showing(kind))),
                "rpId", party.id(),
                "timeout", Challenges.GOOD_FOR.toMillis(),
                "userVerification", "required");
    }

    /** To make one for an account, on a device that has none for it yet. */
    public Map<String, Object> toAdd(Session session, RelyingParty party) {
        return Map.of(
                "challenge",
                BASE64.encodeToString(challenges.create(adding(session))),
                "rp",
                Map.of("id", party.id(), "name", communes.current().name()),
                "user",
                Map.of(
                        "id", BASE64.encodeToString(userHandle(session)),
                        "name", session.email(),
                        "displayName", session.name()),
                "pubKeyCredParams",
                ALGORITHMS.stream().map(one -> Map.of("type", "public-key", "alg", one)).toList(),
                "timeout",
                Challenges.GOOD_FOR.toMillis(),
                "attestation",
                "none",
                "authenticatorSelection",
                Map.of(
                        "residentKey", "required",
                        "requireResidentKey", true,
                        "userVerification", "required"),
                "excludeCredentials",
                store.credentialIds(session.kind(), session.account()).stream()
                        .map(id -> Map.of("type", "public-key", "id", BASE64.encodeToString(id)))
                        .toList());
    }

    static String showing(AccountKind kind) {
        return "show:" + kind;
    }

    static String adding(Session session) {
        return "add:" + session.kind() + ":" + session.account();
    }

    /** Tells the device which account a key is for, and nobody who it is. */
    private byte[] userHandle(Session session) {
        return keys.seal(
                "passkey-user",
                CommuneScope.current() + ":" + session.kind() + ":" + session.account());
    }
}
