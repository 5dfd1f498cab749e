package fr.parvis.account.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Answers that only look like those of the provider, one lie each, against an honest one. */
@Tag("rules")
class ForgedAnswersTest {

    private static final Attempt ATTEMPT =
            new Attempt("s".repeat(64), "a".repeat(64), URI.create("https://brest.test/retour"));

    private final ForgedProvider provider = new ForgedProvider();
    private final OpenId openId = openId();

    @BeforeEach
    void honest() {
        provider.idToken = provider.signed(claims().build());
        provider.userInfo = provider.signed(provider.person().build());
    }

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void anHonestAnswerIsBelieved() throws NotProven {
        ProviderProof proof = conclude(null);

        assertThat(proof.subject()).isEqualTo("angela");
        assertThat(proof.text("family_name")).isEqualTo("D’HÉRÉ");
        assertThat(proof.level()).isEqualTo("eidas1");
        assertThat(provider.asked)
                .singleElement()
                .asString()
                .contains(
                        "client_id=mairie", "client_secret=secret", "grant_type=authorization_code")
                .doesNotContain("code_verifier");
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        assertThat(with(claims().issuer("https://ailleurs.test"))).isEqualTo(Fault.WRONG_ISSUER);
    }

    @Test
    void anAnswerThatNamesAnotherProviderIsRefusedBeforeItsCodeIsSent() {
        assertThat(fault("https://ailleurs.test")).isEqualTo(Fault.WRONG_ISSUER);
        assertThat(provider.asked).isEmpty();
    }

    @Test
    void aProviderThatPromisesToNameItselfMust() {
        provider.discovery =
                provider.document()
                        .replaceFirst(
                                "\\{", "{\"authorization_response_iss_parameter_supported\":true,");
        assertThat(fault(null)).isEqualTo(Fault.WRONG_ISSUER);
    }

    @Test
    void aTokenForAnotherNonceIsRefused() {
        assertThat(with(claims().claim("nonce", "b".repeat(64)))).isEqualTo(Fault.WRONG_NONCE);
        assertThat(with(claims().claim("nonce", null))).isEqualTo(Fault.WRONG_NONCE);
    }

    @Test
    void aTokenForAnotherClientIsRefused() {
        assertThat(with(claims().audience("autre"))).isEqualTo(Fault.WRONG_AUDIENCE);
        assertThat(with(claims().audience(List.of(ForgedProvider.CLIENT, "autre"))))
                .isEqualTo(Fault.WRONG_AUDIENCE);
        assertThat(with(claims().claim("azp", "autre"))).isEqualTo(Fault.WRONG_AUDIENCE);
    }

    @Test
    void aTokenWithoutSignatureIsRefused() {
        provider.idToken = ForgedProvider.unsigned(claims().build());
        assertThat(fault(null)).isEqualTo(Fault.UNREADABLE);
    }

    @Test
    void aTokenSignedWithThePublicKeyAsASecretIsRefused() {
        provider.idToken = provider.confused(claims().build());
        assertThat(fault(null)).isEqualTo(Fault.WRONG_SIGNATURE);
    }

    @Test
    void aTokenSignedBySomebodyElseUnderTheSameNameIsRefused() {
        provider.idToken =
                ForgedProvider.signed(
                        claims().build(), ForgedProvider.key(provider.key.getKeyID()));
        assertThat(fault(null)).isEqualTo(Fault.WRONG_SIGNATURE);
    }

    @Test
    void aTokenThatEndedIsRefusedBeyondTwoMinutes() throws NotProven {
        Instant now = Instant.now();
        assertThat(with(claims().expirationTime(Date.from(now.minusSeconds(130)))))
                .isEqualTo(Fault.EXPIRED);
        provider.idToken =
                provider.signed(claims().expirationTime(Date.from(now.minusSeconds(110))).build());
        assertThat(conclude(null).subject()).isEqualTo("angela");
        assertThat(with(claims().expirationTime(null))).isEqualTo(Fault.EXPIRED);
    }

    @Test
    void aTokenOfTheFutureIsRefusedBeyondTwoMinutes() throws NotProven {
        Instant now = Instant.now();
        assertThat(with(claims().issueTime(Date.from(now.plusSeconds(130)))))
                .isEqualTo(Fault.NOT_YET_VALID);
        assertThat(with(claims().notBeforeTime(Date.from(now.plusSeconds(130)))))
                .isEqualTo(Fault.NOT_YET_VALID);
        provider.idToken =
                provider.signed(claims().issueTime(Date.from(now.plusSeconds(110))).build());
        assertThat(conclude(null).subject()).isEqualTo("angela");
    }

    @Test
    void aTokenThatCameWithAnotherAccessTokenIsRefused() {
        assertThat(with(claims().claim("at_hash", "AAAAAAAAAAAAAAAAAAAAAA")))
                .isEqualTo(Fault.WRONG_TOKEN_HASH);
    }

    @Test
    void aClaimSaidTwiceIsRefused() {
        String honest = claims().build().toString();
        provider.idToken =
                provider.signedText(honest.replaceFirst("\\{", "{\"sub\":\"quelqu-un\","));
        assertThat(fault(null)).isEqualTo(Fault.UNREADABLE);

        provider.idToken = provider.signedText(honest);
        assertThat(fault(null)).as("the same letters said once").isNull();
    }

    @Test
    void aLevelBelowTheOneAskedForIsRefused() {
        assertThat(with(claims().claim("acr", "eidas0"))).isEqualTo(Fault.TOO_WEAK);
        assertThat(with(claims().claim("acr", null))).isEqualTo(Fault.TOO_WEAK);
        assertThat(with(claims().claim("acr", "eidas2"))).as("a higher one is not").isNull();
    }

    @Test
    void userInfoOfSomebodyElseIsRefused() {
        provider.userInfo = provider.signed(provider.person().subject("berthe").build());
        assertThat(fault(null)).isEqualTo(Fault.WRONG_SUBJECT);
    }

    @Test
    void userInfoOfAnotherIssuerOrForAnotherClientIsRefused() {
        provider.userInfo =
                provider.signed(provider.person().issuer("https://ailleurs.test").build());
        assertThat(fault(null)).isEqualTo(Fault.WRONG_ISSUER);
        provider.userInfo = provider.signed(provider.person().audience("autre").build());
        assertThat(fault(null)).isEqualTo(Fault.WRONG_AUDIENCE);
    }

    @Test
    void userInfoWithoutSignatureIsRefused() {
        provider.userInfo = provider.person().build().toString();
        assertThat(fault(null)).isEqualTo(Fault.UNREADABLE);
        provider.userInfo = ForgedProvider.unsigned(provider.person().build());
        assertThat(fault(null)).isEqualTo(Fault.UNREADABLE);
    }

    @Test
    void aNewKeyIsAskedForWhenATokenNamesIt() throws NotProven {
        conclude(null);
        int before = provider.keysAsked();
        conclude(null);
        assertThat(provider.keysAsked()).as("remembered").isEqualTo(before);

        provider.key = ForgedProvider.key("two");
        honest();
        assertThat(conclude(null).subject()).isEqualTo("angela");
        assertThat(provider.keysAsked()).isEqualTo(before + 1);
    }

    @Test
    void aDocumentOfAnotherIssuerIsNotFollowed() {
        provider.discovery =
                provider.document()
                        .replace(provider.issuer() + "\",\"auth", "https://ailleurs.test\",\"auth");
        assertThat(fault(null)).isEqualTo(Fault.MISCONFIGURED);
    }

    @Test
    void aCodeThatWasUsedIsToldFromAWrongSecret() {
        provider.tokenStatus = 400;
        provider.tokenError = "invalid_grant";
        assertThat(fault(null)).isEqualTo(Fault.CODE_REFUSED);
        provider.tokenStatus = 401;
        provider.tokenError = "invalid_client";
        assertThat(fault(null)).isEqualTo(Fault.MISCONFIGURED);
    }

    @Test
    void aProviderThatIsDownOrSlowIsToldSo() {
        provider.delay = ProviderHttp.PATIENCE.plus(Duration.ofSeconds(2));
        assertThat(fault(null)).isEqualTo(Fault.TOO_SLOW);
        provider.close();
        assertThat(fault(null)).isEqualTo(Fault.UNREACHABLE);
    }

    private JWTClaimsSet.Builder claims() {
        return provider.claims(ATTEMPT.nonce());
    }

    private Fault with(JWTClaimsSet.Builder claims) {
        provider.idToken = provider.signed(claims.build());
        return fault(null);
    }

    /** Null when the answer is believed. */
    private Fault fault(String issuer) {
        NotProven refused = catchThrowableOfType(NotProven.class, () -> conclude(issuer));
        return refused == null ? null : refused.fault();
    }

    private ProviderProof conclude(String issuer) throws NotProven {
        return openId.conclude(registration(), ATTEMPT, ForgedProvider.CODE, issuer);
    }

    private Registration registration() {
        return new Registration(
                provider.issuer(),
                ForgedProvider.CLIENT,
                "secret",
                List.of("identite_pivot"),
                List.of("eidas1"),
                false);
    }

    private static OpenId openId() {
        Clock clock = Clock.systemUTC();
        var http = new ProviderHttp(new ProviderAddress(true));
        var exchange = new Exchange(http);
        var signed = new SignedClaims(new ProviderKeys(http));
        return new OpenId(
                new Discovery(http, clock),
                exchange,
                new VerifyIdToken(signed, clock),
                new UserInfoClaims(exchange, signed, clock));
    }
}
