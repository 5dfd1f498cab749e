package fr.parvis.account.passkeys;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Whom a passkey is for: the host of the commune. A key made for one host opens nothing at another.
 *
 * @param id the host
 * @param origin with scheme and port, as browsers write it
 */
public record RelyingParty(String id, String origin) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    public static RelyingParty of(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? HTTPS : HTTP);
        String host = request.getServerName();
        String origin = request.getScheme() + "://" + host + (usual ? "" : ":" + port);
        return new RelyingParty(host, origin);
    }

    ServerProperty expecting(byte[] challenge) {
        return new ServerProperty(Origin.create(origin), id, new DefaultChallenge(challenge));
    }
}
