package fr.parvis.privacy.register;

import fr.parvis.kernel.LocalizedText;
import fr.parvis.kernel.ProcessingActivity;
import fr.parvis.privacy.Activity;
import fr.parvis.privacy.Activity.Ground;
import fr.parvis.privacy.Activity.Impact;
import fr.parvis.privacy.Activity.Origin;
import fr.parvis.privacy.ActivitySource;
import fr.parvis.ui.Languages;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the modules of the program declare, with their words. */
@Component
class DeclaredActivities implements ActivitySource {

    private final List<ProcessingActivity> declared;
    private final Languages languages;

    DeclaredActivities(List<ProcessingActivity> declared, Languages languages) {
        this.declared = declared;
        this.languages = languages;
    }

    @Override
    public List<Activity> activities() {
        return declared.stream().map(this::activity).toList();
    }

    private Activity activity(ProcessingActivity said) {
        return new Activity(
                said.code(),
                Origin.PLATFORM,
                said.concerned(),
                words(said, "title"),
                words(said, "purpose"),
                Ground.of(said.basis(), said.articles()),
                List.of(words(said, "people")),
                List.of(words(said, "data")),
                List.of(),
                words(said, "recipients"),
                null,
                null,
                words(said, "retention"),
                words(said, "source"),
                words("privacy.measures"),
                Impact.NONE,
                null);
    }

    private LocalizedText words(ProcessingActivity said, String what) {
        return words(said.words() + "." + what);
    }

    private LocalizedText words(String key) {
        return languages.both(key);
    }
}
