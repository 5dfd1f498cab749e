package fr.parvis.assistant.unanswered;

import fr.parvis.kernel.LegalBasis;
import fr.parvis.kernel.ProcessingActivity;
import fr.parvis.kernel.ProcessingActivity.Concerned;
import fr.parvis.ui.MenuEntry;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the assistant does with personal data, should somebody type some; its place at the desk. */
@Configuration(proxyBeanMethods = false)
class QuestionsActivity {

    @Bean
    ProcessingActivity questionsActivity() {
        return new ProcessingActivity(
                "assistant",
                "assistant.data.questions",
                Concerned.RESIDENTS,
                LegalBasis.PUBLIC_TASK,
                List.of(),
                Set.of("assistant_question"));
    }

    @Bean
    MenuEntry questionsEntry() {
        return new MenuEntry(
                MenuEntry.Place.SETTINGS,
                "assistant.questions.menu",
                QuestionsController.PATH,
                45,
                MenuEntry.Readers.WRITERS);
    }
}
