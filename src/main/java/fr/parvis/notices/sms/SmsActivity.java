package fr.parvis.notices.sms;

import fr.parvis.database.secrets.SealedColumn;
import fr.parvis.kernel.LegalBasis;
import fr.parvis.kernel.ProcessingActivity;
import fr.parvis.kernel.ProcessingActivity.Concerned;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What SMS do with personal data, and what is sealed here. */
@Configuration(proxyBeanMethods = false)
class SmsActivity {

    @Bean
    ProcessingActivity textMessagesActivity() {
        return new ProcessingActivity(
                "sms",
                "notices.data.sms",
                Concerned.RESIDENTS,
                LegalBasis.PUBLIC_TASK,
                List.of("CGCT, art. L2212-2"),
                Set.of("text_message", "text_part", "text_opt_out"));
    }

    @Bean
    SealedColumn secretOfSmsProvider() {
        return SmsAccounts.SECRET;
    }
}
