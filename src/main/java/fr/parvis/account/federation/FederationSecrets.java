package fr.parvis.account.federation;

import fr.parvis.account.providers.ProviderStore;
import fr.parvis.database.secrets.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is sealed here, so that it follows when the key turns. */
@Configuration(proxyBeanMethods = false)
class FederationSecrets {

    @Bean
    SealedColumn secretsOfProviders() {
        return ProviderStore.SECRET;
    }

    @Bean
    SealedColumn tokensOfProviders() {
        return ProviderSessions.ID_TOKEN;
    }

    @Bean
    SealedColumn answersOfProviders() {
        return TakenAnswers.IDENTITY;
    }
}
