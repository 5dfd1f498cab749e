package fr.parvis.account.openid;

import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import java.net.URI;
import java.text.ParseException;

/** Where the browser goes to sign out of the provider too, and come back. */
final class EndSession {

    private EndSession() {}

    static URI address(Metadata provider, String idToken, String state, URI back) {
        try {
            return new LogoutRequest(
                            provider.leave(), JWTParser.parse(idToken), back, new State(state))
                    .toURI();
        } catch (ParseException ours) {
            throw new IllegalStateException(ours);
        }
    }
}
