package fr.parvis.records;

import fr.parvis.kernel.LegalBasis;
import fr.parvis.kernel.ProcessingActivity;
import fr.parvis.kernel.ProcessingActivity.Concerned;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What retention itself keeps about people. */
@Configuration(proxyBeanMethods = false)
class RetentionActivity {

    @Bean
    ProcessingActivity retentionActivityBean() {
        return new ProcessingActivity(
                "conservation",
                "records.data.retention",
                Concerned.RESIDENTS,
                LegalBasis.LEGAL_OBLIGATION,
                List.of("RGPD, art. 5, 1, e", "Code du patrimoine, art. L212-2"),
                Set.of("retention_hold", "retention_line", "retention_slip"));
    }
}
