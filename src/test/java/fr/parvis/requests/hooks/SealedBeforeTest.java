package fr.parvis.requests.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.database.InstallationKeys;
import fr.parvis.kernel.CommuneScope;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class SealedBeforeTest {

    @Autowired Hooks hooks;
    @Autowired InstallationKeys keys;
    @Autowired Communes communes;
    @Autowired JdbcClient jdbc;

    @Test
    void aSecretSealedBeforeThereWereFilesOfKeysIsReadAsItWas() {
        String name = "before-" + UUID.randomUUID();
        CommuneScope.run(
                TestCommunes.open(communes, TestCommunes.BREST).id(),
                () -> {
                    String secret = "whsec_" + "QUJD".repeat(8);
                    jdbc.sql("insert into hook (name, address, secret) values (?, ?, ?)")
                            .params(name, "https://example.org/a", asBefore(secret))
                            .update();

                    assertThat(hooks.named(name).orElseThrow().secret().text()).isEqualTo(secret);

                    hooks.save(hooks.named(name).orElseThrow());
                    assertThat(hooks.named(name).orElseThrow().secret().text()).isEqualTo(secret);
                });
    }

    private byte[] asBefore(String secret) {
        try {
            byte[] nonce = new byte[12];
            new SecureRandom().nextBytes(nonce);
            byte[] key = keys.seal("hook-secrets", CommuneScope.current().toString());
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(128, nonce));
            byte[] sealed = cipher.doFinal(secret.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(12 + sealed.length).put(nonce).put(sealed).array();
        } catch (java.security.GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
