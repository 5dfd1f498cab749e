package fr.parvis.subscribers.data;

import fr.parvis.kernel.LegalBasis;
import fr.parvis.kernel.ProcessingActivity;
import fr.parvis.kernel.ProcessingActivity.Concerned;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What subscriptions do with personal data. */
@Configuration(proxyBeanMethods = false)
class SubscriberActivity {

    @Bean
    ProcessingActivity subscriptionsActivity() {
        return new ProcessingActivity(
                "abonnements",
                "subscribers.data.subscriptions",
                Concerned.RESIDENTS,
                LegalBasis.CONSENT,
                List.of("CPCE, art. L34-5"),
                Set.of(
                        "subscriber",
                        "subscriber_channel",
                        "subscriber_topic",
                        "subscriber_gone",
                        "subscription_asked"));
    }
}
