package fr.parvis.privacy.copy;

import fr.parvis.commune.Communes;
import fr.parvis.kernel.DataSubject;
import fr.parvis.kernel.PersonalData;
import fr.parvis.kernel.PersonalData.Enclosure;
import fr.parvis.kernel.PersonalDataSource;
import fr.parvis.privacy.KnownRequests;
import fr.parvis.privacy.copy.Copy.CopiedFile;
import fr.parvis.privacy.copy.Copy.Item;
import fr.parvis.privacy.copy.Copy.Kind;
import fr.parvis.privacy.copy.Copy.Line;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Asks every module what it keeps about a person. */
@Component
class GatherData {

    private final List<PersonalDataSource> sources;
    private final List<KnownRequests> requests;
    private final Languages languages;
    private final Communes communes;
    private final Clock clock;

    GatherData(
            List<PersonalDataSource> sources,
            List<KnownRequests> requests,
            Languages languages,
            Communes communes,
            Clock clock) {
        this.sources = sources;
        this.requests = requests;
        this.languages = languages;
        this.communes = communes;
        this.clock = clock;
    }

    /**
     * @param name of the person
     */
    Copy about(DataSubject person, String name, Locale language) {
        return new Copy(
                communes.current(),
                name,
                language,
                clock.instant(),
                kinds(withRequests(person), language));
    }

    private List<Kind> kinds(DataSubject person, Locale language) {
        var numbering = new Numbering();
        return sources.stream()
                .flatMap(source -> source.about(person, language).stream())
                .filter(data -> !data.things().isEmpty())
                .map(data -> kind(data, languages.words(language), numbering))
                .toList();
    }

    private DataSubject withRequests(DataSubject person) {
        var all = new HashMap<>(person.requests());
        if (person.resident() > 0) {
            requests.forEach(source -> all.putAll(source.of(person.resident())));
        }
        return new DataSubject(person.resident(), all);
    }

    private static Kind kind(PersonalData data, Words words, Numbering numbering) {
        return new Kind(
                data.name(),
                words.get(data.words()),
                data.things().stream()
                        .map(
                                thing ->
                                        new Item(
                                                thing.title(),
                                                lines(data, thing, words),
                                                numbering.place(thing.files())))
                        .toList());
    }

    private static List<Line> lines(PersonalData data, PersonalData.Thing thing, Words words) {
        return thing.facts().stream()
                .filter(fact -> fact.value() != null && !fact.value().isBlank())
                .map(fact -> new Line(fact.name(), label(data, fact, words), fact.value()))
                .toList();
    }

    private static String label(PersonalData data, PersonalData.Fact fact, Words words) {
        return fact.label() != null ? fact.label() : words.get(data.words() + "." + fact.name());
    }

    /** Two files may have one name; in the archive each has its own. */
    private static final class Numbering {

        private int last;

        List<CopiedFile> place(List<Enclosure> files) {
            return files.stream()
                    .map(
                            file ->
                                    new CopiedFile(
                                            "fichiers/%03d-%s".formatted(++last, file.name()),
                                            file))
                    .toList();
        }
    }
}
