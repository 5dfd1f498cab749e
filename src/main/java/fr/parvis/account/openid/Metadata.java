package fr.parvis.account.openid;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.net.URI;
import java.util.stream.Stream;

/**
 * The addresses of a provider, as it publishes them.
 *
 * @param leave where one signs out of it, or null
 * @param namesItself whether its answers carry {@code iss} (RFC 9207)
 */
record Metadata(
        String issuer,
        URI authorise,
        URI token,
        URI userInfo,
        URI keys,
        URI leave,
        boolean namesItself) {

    static final String PATH = "/.well-known/openid-configuration";

    /**
     * @param issuer as it was asked: another one in the document is somebody else's
     */
    static Metadata read(String issuer, String document) throws NotProven {
        try {
            OIDCProviderMetadata read = OIDCProviderMetadata.parse(document);
            if (!read.getIssuer().getValue().equals(issuer)) {
                throw new NotProven(Fault.MISCONFIGURED, "issuer " + read.getIssuer());
            }
            var metadata =
                    new Metadata(
                            issuer,
                            read.getAuthorizationEndpointURI(),
                            read.getTokenEndpointURI(),
                            read.getUserInfoEndpointURI(),
                            read.getJWKSetURI(),
                            read.getEndSessionEndpointURI(),
                            read.supportsAuthorizationResponseIssuerParam());
            return metadata.complete();
        } catch (ParseException strange) {
            throw new NotProven(Fault.UNREADABLE, strange);
        }
    }

    private Metadata complete() throws NotProven {
        if (Stream.of(authorise, token, userInfo, keys).anyMatch(address -> address == null)) {
            throw new NotProven(Fault.UNREADABLE, "an address is missing");
        }
        return this;
    }
}
