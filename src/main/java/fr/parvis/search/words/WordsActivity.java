package fr.parvis.search.words;

import fr.parvis.kernel.LegalBasis;
import fr.parvis.kernel.ProcessingActivity;
import fr.parvis.kernel.ProcessingActivity.Concerned;
import fr.parvis.ui.MenuEntry;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of searches, should somebody type a name; the place of the page at the desk. */
@Configuration(proxyBeanMethods = false)
class WordsActivity {

    private static final int AFTER_THE_QUESTIONS = 46;

    @Bean
    ProcessingActivity missedWordsActivity() {
        return new ProcessingActivity(
                "recherches-sans-resultat",
                "search.data.missed",
                Concerned.RESIDENTS,
                LegalBasis.PUBLIC_TASK,
                List.of(),
                Set.of("search_missed"));
    }

    @Bean
    MenuEntry searchWordsEntry() {
        return new MenuEntry(
                MenuEntry.Place.SETTINGS,
                "search.words.menu",
                WordsController.PATH,
                AFTER_THE_QUESTIONS,
                MenuEntry.Readers.WRITERS);
    }
}
