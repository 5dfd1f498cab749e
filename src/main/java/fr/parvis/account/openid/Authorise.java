package fr.parvis.account.openid;

import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCClaimsRequest;
import com.nimbusds.openid.connect.sdk.OIDCScopeValue;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.ClaimRequirement;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSetRequest;
import java.net.URI;

/**
 * The question that the browser carries to the provider. FranceConnect refuses any parameter it
 * does not know, PKCE among them (Y030007): nothing is added for good measure.
 */
final class Authorise {

    private Authorise() {}

    /**
     * @param again the person proves themselves now, even if the provider knows them already
     */
    static URI address(Metadata provider, Registration us, Attempt attempt, boolean again) {
        var scope = new Scope(OIDCScopeValue.OPENID);
        us.scopes().forEach(scope::add);
        var question =
                new AuthenticationRequest.Builder(
                                ResponseType.CODE,
                                scope,
                                new ClientID(us.clientId()),
                                attempt.back())
                        .endpointURI(provider.authorise())
                        .state(new State(attempt.state()))
                        .nonce(new Nonce(attempt.nonce()));
        if (again) {
            question.prompt(Prompt.Type.LOGIN);
        }
        if (us.byClaims()) {
            question.claims(demand(us));
        } else {
            question.acrValues(us.levels().stream().map(ACR::new).toList());
        }
        return question.build().toURI();
    }

    /** Level and methods in the token, whatever the provider would do by itself. */
    private static OIDCClaimsRequest demand(Registration us) {
        return new OIDCClaimsRequest()
                .withIDTokenClaimsRequest(
                        new ClaimsSetRequest()
                                .add(essential("amr"))
                                .add(essential("acr").withValues(us.levels())));
    }

    private static ClaimsSetRequest.Entry essential(String claim) {
        return new ClaimsSetRequest.Entry(claim).withClaimRequirement(ClaimRequirement.ESSENTIAL);
    }
}
