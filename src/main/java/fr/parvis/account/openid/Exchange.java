package fr.parvis.account.openid;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import java.io.IOException;
import java.net.URI;
import org.springframework.stereotype.Component;

/**
 * The two questions between the provider and us: a code against tokens, with the secret in the form
 * ({@code client_secret_post}, the only way FranceConnect takes), then who the tokens speak of.
 */
@Component
class Exchange {

    private final ProviderHttp http;

    Exchange(ProviderHttp http) {
        this.http = http;
    }

    record Tokens(String id, AccessToken access) {

        @Override
        public String toString() {
            return "tokens";
        }
    }

    Tokens tokens(Metadata provider, Registration us, String code, URI back) throws NotProven {
        try {
            HTTPResponse answer = ask(provider, us, code, back);
            TokenResponse read = OIDCTokenResponseParser.parse(answer);
            if (!read.indicatesSuccess()) {
                ErrorObject error = read.toErrorResponse().getErrorObject();
                throw new NotProven(fault(answer, error), String.valueOf(error.getCode()));
            }
            var tokens = ((OIDCTokenResponse) read.toSuccessResponse()).getOIDCTokens();
            return new Tokens(tokens.getIDTokenString(), tokens.getAccessToken());
        } catch (ParseException strange) {
            throw new NotProven(Fault.UNREADABLE, strange);
        } catch (IOException failed) {
            throw new NotProven(Discovery.reason(failed), failed);
        }
    }

    /** The user info as it comes: a signed token, or the provider does not sign for us. */
    String userInfo(Metadata provider, AccessToken access) throws NotProven {
        try {
            var asked = new UserInfoRequest(provider.userInfo(), bearer(access)).toHTTPRequest();
            asked.setAccept("application/jwt");
            HTTPResponse answer = asked.send(http);
            if (answer.getStatusCode() != HTTPResponse.SC_OK) {
                throw new NotProven(Fault.UNREACHABLE, "status " + answer.getStatusCode());
            }
            return answer.getBody().strip();
        } catch (IOException failed) {
            throw new NotProven(Discovery.reason(failed), failed);
        }
    }

    private HTTPResponse ask(Metadata provider, Registration us, String code, URI back)
            throws IOException {
        return new TokenRequest.Builder(
                        provider.token(),
                        new ClientSecretPost(new ClientID(us.clientId()), new Secret(us.secret())),
                        new AuthorizationCodeGrant(new AuthorizationCode(code), back))
                .build()
                .toHTTPRequest()
                .send(http);
    }

    private static BearerAccessToken bearer(AccessToken access) {
        return new BearerAccessToken(access.getValue());
    }

    private static Fault fault(HTTPResponse answer, ErrorObject error) {
        if (OAuth2Error.INVALID_GRANT.getCode().equals(error.getCode())) {
            return Fault.CODE_REFUSED;
        }
        return answer.getStatusCode() >= HTTPResponse.SC_SERVER_ERROR
                ? Fault.UNREACHABLE
                : Fault.MISCONFIGURED;
    }
}
