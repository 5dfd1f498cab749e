package fr.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.claims.AccessTokenHash;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The wiring of {@link TestProvider}. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class TestProviderConfiguration {

    private final TestProvider.World world;
    private final ECKey key;

    TestProviderConfiguration(TestProvider.World world) throws JOSEException {
        this.world = world;
        this.key = new ECKeyGenerator(Curve.P_256).keyID("k1").keyUse(KeyUse.SIGNATURE).generate();
    }

    @Bean
    JettyServletWebServerFactory server() {
        return new JettyServletWebServerFactory(world.port());
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http) throws Exception {
        http.oauth2AuthorizationServer(
                        provider ->
                                provider.oidc(
                                        oidc ->
                                                oidc.userInfoEndpoint(
                                                        info ->
                                                                info.userInfoResponseHandler(
                                                                        (_, answer, who) ->
                                                                                userInfo(
                                                                                        answer,
                                                                                        who)))))
                .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                .csrf(forms -> forms.disable())
                .oauth2ResourceServer(tokens -> tokens.jwt(Customizer.withDefaults()))
                .addFilterAfter(new StrictManners(world), SecurityContextHolderFilter.class);
        return http.build();
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder()
                .issuer(world.issuer())
                .authorizationEndpoint("/authorize")
                .tokenEndpoint("/token")
                .jwkSetEndpoint("/jwks")
                .oidcUserInfoEndpoint("/userinfo")
                .oidcLogoutEndpoint("/session/end")
                .build();
    }

    /** Secrets in the form only, no PKCE, codes of thirty seconds, tokens of a minute. */
    @Bean
    RegisteredClientRepository clients() {
        boolean residents = world.manners() == TestProvider.Manners.FRANCE_CONNECT;
        String page = residents ? "/connexion/franceconnect" : "/bureau/connexion/proconnect";
        var client =
                RegisteredClient.withId(UUID.randomUUID().toString())
                        .clientId(TestProvider.CLIENT)
                        .clientSecret("{noop}" + TestProvider.SECRET)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .scopes(all -> all.addAll(TestProvider.scopes()))
                        .clientSettings(
                                ClientSettings.builder()
                                        .requireProofKey(false)
                                        .requireAuthorizationConsent(false)
                                        .build())
                        .tokenSettings(
                                TokenSettings.builder()
                                        .authorizationCodeTimeToLive(Duration.ofSeconds(30))
                                        .accessTokenTimeToLive(Duration.ofSeconds(60))
                                        .idTokenSignatureAlgorithm(SignatureAlgorithm.ES256)
                                        .build());
        for (String host : List.of("brest", "quimper")) {
            client.redirectUri("https://" + host + ".localhost" + page + "/retour")
                    .postLogoutRedirectUri("https://" + host + ".localhost" + page + "/parti");
        }
        return new InMemoryRegisteredClientRepository(client.build());
    }

    @Bean
    JWKSource<SecurityContext> keys() {
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> tokens() {
        return token -> {
            token.getJwsHeader().algorithm(SignatureAlgorithm.ES256);
            if (token.getTokenType().getValue().equals("id_token")) {
                complete(token);
            }
        };
    }

    private void complete(JwtEncodingContext token) {
        String person = token.getPrincipal().getName();
        Map<String, Object> claims = world.people().get(person);
        OAuth2AuthorizationRequest asked =
                token.getAuthorization().getAttribute(OAuth2AuthorizationRequest.class.getName());
        var access =
                new BearerAccessToken(
                        token.getAuthorization().getAccessToken().getToken().getTokenValue());
        token.getClaims()
                .subject(pairwise(person))
                .claim(
                        "at_hash",
                        AccessTokenHash.compute(access, JWSAlgorithm.ES256, null).getValue())
                .claim("acr", claims.getOrDefault("acr", wanted(asked.getAdditionalParameters())));
        if (claims.containsKey("amr")) {
            token.getClaims().claim("amr", claims.get("amr"));
        }
    }

    /** The first level asked for. */
    private static String wanted(Map<String, Object> asked) {
        if (asked.get("acr_values") instanceof String values) {
            return values.split(" ")[0];
        }
        JsonNode claims = new JsonMapper().readTree(String.valueOf(asked.get("claims")));
        return claims.at("/id_token/acr/values/0").asString();
    }

    /** Another subject for each service. */
    private static String pairwise(String person) {
        return UUID.nameUUIDFromBytes((person + "@mairie").getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private void userInfo(HttpServletResponse answer, Authentication who) throws IOException {
        var asked = (OidcUserInfoAuthenticationToken) who;
        Jwt access = ((JwtAuthenticationToken) asked.getPrincipal()).getToken();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(world.issuer())
                        .audience(access.getAudience())
                        .subject(pairwise(access.getSubject()));
        world.people().get(access.getSubject()).forEach(claims::claim);
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
            var token = new SignedJWT(header, claims.build());
            token.sign(new ECDSASigner(key));
            answer.setContentType("application/jwt");
            answer.getWriter().write(token.serialize());
        } catch (JOSEException broken) {
            throw new IOException(broken);
        }
    }
}
