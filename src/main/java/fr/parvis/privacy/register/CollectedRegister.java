package fr.parvis.privacy.register;

import fr.parvis.privacy.Activity;
import fr.parvis.privacy.ActivitySource;
import fr.parvis.privacy.Register;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class CollectedRegister implements Register {

    private final List<ActivitySource> sources;

    CollectedRegister(List<ActivitySource> sources) {
        this.sources = sources;
    }

    @Override
    public List<Activity> all() {
        Collator french = Collator.getInstance(Locale.FRENCH);
        return sources.stream()
                .flatMap(source -> source.activities().stream())
                .sorted(
                        Comparator.comparing(Activity::origin)
                                .thenComparing(activity -> activity.title().fr(), french))
                .toList();
    }

    @Override
    public Optional<Activity> find(String code) {
        return sources.stream()
                .flatMap(source -> source.activities().stream())
                .filter(activity -> activity.code().equals(code))
                .findFirst();
    }
}
