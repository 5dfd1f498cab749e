package fr.parvis.account.passkeys;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionsAuthenticatorOutputs;
import com.webauthn4j.data.extension.client.AuthenticationExtensionsClientOutputs;
import com.webauthn4j.util.exception.WebAuthnException;
import fr.parvis.account.passkeys.PasskeyStore.Kept;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * What the library is asked: is this answer of a browser well formed, for this site, signed by this
 * key, by a person whom the device recognised. Where keys were made does not matter here, so
 * attestations are not looked at.
 */
@Component
class Signatures {

    private static final boolean PERSON_RECOGNISED = true;

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager =
            WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter credentials =
            new AttestedCredentialDataConverter(converter);

    /** A key just made, as read from the answer. */
    record Made(byte[] challenge, RegistrationData data) {}

    /** A signature just given, as read from the answer. */
    record Signed(byte[] challenge, byte[] credentialId, AuthenticationData data) {}

    Optional<Made> readMade(String json) {
        return orNothing(() -> manager.parseRegistrationResponseJSON(json))
                .filter(data -> data.getCollectedClientData() != null)
                .map(
                        data ->
                                new Made(
                                        data.getCollectedClientData().getChallenge().getValue(),
                                        data));
    }

    Optional<Signed> readSigned(String json) {
        return orNothing(() -> manager.parseAuthenticationResponseJSON(json))
                .filter(data -> data.getCollectedClientData() != null)
                .map(
                        data ->
                                new Signed(
                                        data.getCollectedClientData().getChallenge().getValue(),
                                        data.getCredentialId(),
                                        data));
    }

    /**
     * @param account whose key it becomes
     */
    Optional<Kept> check(Made made, RelyingParty party, long account) {
        var expected =
                new RegistrationParameters(
                        party.expecting(made.challenge()), algorithms(), PERSON_RECOGNISED);
        return orNothing(() -> manager.verify(made.data(), expected))
                .map(
                        data -> {
                            var seen = data.getAttestationObject().getAuthenticatorData();
                            return new Kept(
                                    0,
                                    account,
                                    credentials.convert(seen.getAttestedCredentialData()),
                                    seen.getSignCount(),
                                    seen.isFlagBE());
                        });
    }

    /**
     * @return the device's count of signatures, when all is as it should be and the count went up
     */
    Optional<Long> check(Signed signed, Kept kept, RelyingParty party) {
        var expected =
                new AuthenticationParameters(
                        party.expecting(signed.challenge()),
                        record(kept),
                        List.of(signed.credentialId()),
                        PERSON_RECOGNISED);
        return orNothing(() -> manager.verify(signed.data(), expected))
                .map(data -> data.getAuthenticatorData().getSignCount());
    }

    byte[] id(Kept kept) {
        return credentials.extractCredentialId(kept.credential());
    }

    private CredentialRecordImpl record(Kept kept) {
        AttestedCredentialData credential = credentials.convert(kept.credential());
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                PERSON_RECOGNISED,
                kept.synced(),
                null,
                kept.signCount(),
                credential,
                new AuthenticationExtensionsAuthenticatorOutputs<>(),
                null,
                new AuthenticationExtensionsClientOutputs<>(),
                Set.of());
    }

    private static List<PublicKeyCredentialParameters> algorithms() {
        return PasskeyOptions.ALGORITHMS.stream()
                .map(COSEAlgorithmIdentifier::create)
                .map(
                        one ->
                                new PublicKeyCredentialParameters(
                                        PublicKeyCredentialType.PUBLIC_KEY, one))
                .toList();
    }

    /** What a stranger may send breaks in many ways; all of them mean no. */
    private static <T> Optional<T> orNothing(Supplier<T> reading) {
        try {
            return Optional.ofNullable(reading.get());
        } catch (WebAuthnException
                | JacksonException
                | IllegalArgumentException
                | NullPointerException refused) {
            return Optional.empty();
        }
    }
}
