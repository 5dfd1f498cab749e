package fr.parvis.requests.hooks;

import fr.parvis.database.secrets.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says where the secrets of hooks are, so that they follow when the key turns. */
@Configuration(proxyBeanMethods = false)
class HookSecrets {

    static final String COLUMN = "hookSecretColumn";

    @Bean(COLUMN)
    SealedColumn hookSecretColumn(SealedBefore before) {
        return new SealedColumn("hook", "secret", "hook", before::open);
    }
}
