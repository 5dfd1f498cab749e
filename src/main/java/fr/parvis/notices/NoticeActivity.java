package fr.parvis.notices;

import fr.parvis.kernel.LegalBasis;
import fr.parvis.kernel.ProcessingActivity;
import fr.parvis.kernel.ProcessingActivity.Concerned;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What messages do with personal data. */
@Configuration(proxyBeanMethods = false)
class NoticeActivity {

    @Bean
    ProcessingActivity messagesActivity() {
        return new ProcessingActivity(
                "messages",
                "notices.data.messages",
                Concerned.RESIDENTS,
                LegalBasis.PUBLIC_TASK,
                List.of("CRPA, art. R112-11-1"),
                Set.of("notice", "bulk_mail"));
    }
}
