package fr.parvis.account.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Executors;

/** A provider that says whatever a test wants said: every lie is signed, or not, by hand. */
final class ForgedProvider implements AutoCloseable {

    static final String CLIENT = "mairie";
    static final String CODE = "code-1";

    final List<String> asked = new ArrayList<>();

    /** What the token endpoint and the user info answer; by default an honest pair. */
    String idToken;

    String userInfo;
    String discovery;
    int tokenStatus = 200;
    String tokenError;
    Duration delay = Duration.ZERO;
    ECKey key = key("one");

    private final HttpServer server;
    private int keysAsked;

    ForgedProvider() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.createContext("/.well-known/openid-configuration", it -> json(it, document()));
        server.createContext("/jwks", this::keys);
        server.createContext("/token", this::token);
        server.createContext("/userinfo", it -> answer(it, 200, "application/jwt", userInfo));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    int keysAsked() {
        return keysAsked;
    }

    /** An honest id token for a nonce, to be spoilt. */
    JWTClaimsSet.Builder claims(String nonce) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("angela")
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", nonce)
                .claim("acr", "eidas1");
    }

    JWTClaimsSet.Builder person() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .subject("angela")
                .claim("given_name", "Angela Claire Louise")
                .claim("family_name", "D’HÉRÉ");
    }

    String signed(JWTClaimsSet claims) {
        return signed(claims, key);
    }

    static String signed(JWTClaimsSet claims, ECKey key) {
        try {
            var token =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
                            claims);
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Signed with the public key, as if it were a secret. */
    String confused(JWTClaimsSet claims) {
        try {
            var token =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(),
                            claims);
            token.sign(new MACSigner(key.toECPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Signed over exactly these letters. */
    String signedText(String payload) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
            String input = header.toBase64URL() + "." + Base64URL.encode(payload);
            Base64URL signature =
                    new ECDSASigner(key).sign(header, input.getBytes(StandardCharsets.US_ASCII));
            return input + "." + signature;
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static String unsigned(JWTClaimsSet claims) {
        return Base64URL.encode("{\"alg\":\"none\"}")
                + "."
                + Base64URL.encode(claims.toString())
                + ".";
    }

    static ECKey key(String name) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(name).keyUse(KeyUse.SIGNATURE).generate();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    String document() {
        return discovery != null
                ? discovery
                : """
                  {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                   "userinfo_endpoint":"%1$s/userinfo","jwks_uri":"%1$s/jwks","end_session_endpoint":"%1$s/session/end",
                   "response_types_supported":["code"],"subject_types_supported":["pairwise"],
                   "id_token_signing_alg_values_supported":["ES256"]}
                  """
                        .formatted(issuer());
    }

    private void keys(HttpExchange exchange) throws IOException {
        keysAsked++;
        json(exchange, new JWKSet(key.toPublicJWK()).toString());
    }

    private void token(HttpExchange exchange) throws IOException {
        asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String body =
                tokenError != null
                        ? "{\"error\":\"" + tokenError + "\"}"
                        : "{\"access_token\":\"access\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"%s\"}"
                                .formatted(idToken);
        answer(exchange, tokenStatus, "application/json", body);
    }

    private void json(HttpExchange exchange, String body) throws IOException {
        answer(exchange, 200, "application/json", body);
    }

    private void answer(HttpExchange exchange, int status, String type, String body)
            throws IOException {
        try (exchange) {
            Thread.sleep(delay);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
