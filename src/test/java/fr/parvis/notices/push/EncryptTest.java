package fr.parvis.notices.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class EncryptTest {

    /** RFC 8291, section 5 and appendix A. */
    private static final String BROWSER =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";

    private static final String AUTH = "BTBZMqHH6r4Tts7J_aSIgg";
    private static final String OURS =
            "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";
    private static final String OUR_SECRET = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw";
    private static final String SALT = "DGv6ra1nlYgDCS1FRnbzlw";
    private static final String SEALED =
            "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN";

    @Test
    void theExampleOfTheRfcIsSealedOctetByOctet() throws Exception {
        var ours = new KeyPair(P256.publicKey(octets(OURS)).orElseThrow(), secret(OUR_SECRET));
        byte[] plain = "When I grow up, I want to be a watermelon".getBytes(StandardCharsets.UTF_8);
        assertThat(Encrypt.message(plain, octets(BROWSER), octets(AUTH), ours, octets(SALT)))
                .isEqualTo(octets(SEALED));
    }

    @Test
    void theBrowserReadsWhatWasSealedForIt() throws Exception {
        BrowserSide browser = BrowserSide.fresh();
        byte[] longest = "é".repeat(Encrypt.LONGEST / 2).getBytes(StandardCharsets.UTF_8);
        byte[] body =
                Encrypt.message(longest, P256.point(browser.keys().getPublic()), browser.auth());
        assertThat(body).hasSizeLessThanOrEqualTo(4096);
        assertThat(browser.read(body)).isEqualTo("é".repeat(Encrypt.LONGEST / 2));
    }

    @Test
    void whatIsTooLongIsNotSealed() {
        BrowserSide browser = BrowserSide.fresh();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                Encrypt.message(
                                        new byte[Encrypt.LONGEST + 1],
                                        P256.point(browser.keys().getPublic()),
                                        browser.auth()));
    }

    @Test
    void aPointOutsideOfTheCurveIsNoKey() {
        byte[] point = octets(BROWSER);
        point[64] ^= 1;
        assertThat(P256.publicKey(point)).isEmpty();
        assertThat(P256.publicKey(new byte[65])).isEmpty();
        assertThat(P256.publicKey(new byte[3])).isEmpty();
    }

    @Test
    void thePushServiceCanCheckWhoWrites() throws Exception {
        KeyPair pair = P256.pair();
        var vapid = new Vapid(P256.point(pair.getPublic()), pair.getPrivate());
        String header =
                vapid.authorization(
                        java.net.URI.create("https://push.example/abc/def"),
                        Instant.ofEpochSecond(1_000_000),
                        "https://mairie.example/");
        String token = header.replaceFirst("vapid t=([^,]+), k=.*", "$1");
        String[] parts = token.split("\\.");
        assertThat(new String(octets(parts[1]), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"aud\":\"https://push.example\",\"exp\":1043200,\"sub\":\"https://mairie.example/\"}");
        var check = Signature.getInstance("SHA256withECDSAinP1363Format");
        check.initVerify(pair.getPublic());
        check.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(octets(parts[2])).hasSize(64);
        assertThat(check.verify(octets(parts[2]))).isTrue();
    }

    private static java.security.PrivateKey secret(String base64) throws Exception {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        return KeyFactory.getInstance("EC")
                .generatePrivate(
                        new ECPrivateKeySpec(
                                new BigInteger(1, octets(base64)),
                                parameters.getParameterSpec(ECParameterSpec.class)));
    }

    private static byte[] octets(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }
}
