package fr.parvis.files;

import fr.parvis.kernel.LegalBasis;
import fr.parvis.kernel.ProcessingActivity;
import fr.parvis.kernel.ProcessingActivity.Concerned;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the store of files does with personal data. */
@Configuration(proxyBeanMethods = false)
class FileActivity {

    @Bean
    ProcessingActivity filesActivity() {
        return new ProcessingActivity(
                "fichiers",
                "files.data.files",
                Concerned.RESIDENTS,
                LegalBasis.PUBLIC_TASK,
                List.of(),
                Set.of("stored_file"));
    }
}
