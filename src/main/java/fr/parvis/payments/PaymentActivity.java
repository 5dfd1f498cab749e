package fr.parvis.payments;

import fr.parvis.kernel.LegalBasis;
import fr.parvis.kernel.ProcessingActivity;
import fr.parvis.kernel.ProcessingActivity.Concerned;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What payments do with personal data. */
@Configuration(proxyBeanMethods = false)
class PaymentActivity {

    @Bean
    ProcessingActivity paymentsActivity() {
        return new ProcessingActivity(
                "paiements",
                "payments.data.payments",
                Concerned.RESIDENTS,
                LegalBasis.LEGAL_OBLIGATION,
                List.of("CGCT, art. L1617-5"),
                Set.of("payment_order", "payment_attempt"));
    }
}
