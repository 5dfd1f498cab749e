package fr.parvis.assistant.language;

import fr.parvis.assistant.Sign;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What words mean: {@code assistant/fr.yaml}, read once. */
@Component
public class Lexicon {

    /** What stands before an apostrophe is left out of questions, so out of phrases too. */
    private static final Set<String> ELIDED = Set.of("l", "d", "j", "t", "s", "c", "n", "m", "qu");

    private final File file;
    private final Map<String, String> meanings = new HashMap<>();
    private final Set<String> empty;
    private final Set<String> known = new HashSet<>();
    private final Map<Sign, List<Phrase>> signs;
    private final Map<String, List<Phrase>> places;
    private final Map<String, List<Phrase>> departments;
    private final Map<String, List<Phrase>> elsewhere;

    /** The file, as it is written. */
    record File(
            Map<String, String> expansions,
            String empty,
            List<List<String>> synonyms,
            String known,
            Map<String, List<String>> signs,
            Map<String, List<String>> places,
            Map<String, List<String>> departments,
            Elsewhere elsewhere) {}

    record Elsewhere(LocalDate reviewed, List<Subject> subjects) {}

    /**
     * Something another body looks after.
     *
     * @param address of that body
     */
    public record Subject(String code, List<String> phrases, String address) {}

    Lexicon() {
        file = read("assistant/fr.yaml");
        empty = Set.copyOf(words(file.empty()));
        known.addAll(words(file.known()));
        file.synonyms().forEach(this::same);
        signs =
                file.signs().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        entry ->
                                                Sign.valueOf(
                                                        entry.getKey().toUpperCase(Locale.ROOT)),
                                        entry -> phrases(entry.getValue())));
        places = byCode(file.places());
        departments = byCode(file.departments());
        elsewhere =
                file.elsewhere().subjects().stream()
                        .collect(Collectors.toMap(Subject::code, it -> phrases(it.phrases())));
    }

    Map<Sign, List<Phrase>> signs() {
        return signs;
    }

    Map<String, List<Phrase>> places() {
        return places;
    }

    Map<String, List<Phrase>> departments() {
        return departments;
    }

    Map<String, List<Phrase>> elsewhere() {
        return elsewhere;
    }

    public Optional<Subject> subject(String code) {
        return file.elsewhere().subjects().stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    /** When the addresses of other bodies were last looked at. */
    public LocalDate reviewed() {
        return file.elsewhere().reviewed();
    }

    /** Plain words, telephone spelling written out. */
    Stream<String> expanded(String text) {
        return Plain.words(text).stream()
                .flatMap(word -> Stream.of(file.expansions().getOrDefault(word, word).split(" ")))
                .filter(word -> !word.isEmpty());
    }

    /** The stem that stands for a plain word and its synonyms. */
    public String meaning(String plain) {
        String exact = meanings.get(plain);
        return exact != null ? exact : meanings.getOrDefault(Stem.of(plain), Stem.of(plain));
    }

    /** Meanings of the words of a text that say something, in order. */
    public List<String> meanings(String text) {
        return Plain.allWords(text).stream()
                .filter(word -> !isEmpty(word))
                .map(this::meaning)
                .toList();
    }

    public boolean isEmpty(String plain) {
        return empty.contains(plain);
    }

    /** Meanings of all words that tell a sort of place. */
    public Set<String> meaningsOfPlace(String code) {
        return meanings(places.getOrDefault(code, List.of()));
    }

    /** Meanings of all words that tell a department. */
    public Set<String> meaningsOf(String department) {
        return meanings(departments.getOrDefault(department, List.of()));
    }

    /** Meanings of all words that tell a matter of another body. */
    public Set<String> meaningsOfSubject(String code) {
        return meanings(elsewhere.getOrDefault(code, List.of()));
    }

    private static Set<String> meanings(List<Phrase> phrases) {
        return phrases.stream()
                .flatMap(phrase -> phrase.meanings().stream())
                .collect(Collectors.toSet());
    }

    /** Words that need no correction, and those that a mistake may be corrected to. */
    Set<String> known() {
        return known;
    }

    Set<String> ofPhrases() {
        return Stream.of(
                        signs.values().stream(),
                        places.values().stream(),
                        departments.values().stream(),
                        elsewhere.values().stream())
                .flatMap(all -> all)
                .flatMap(List::stream)
                .flatMap(phrase -> phrase.plain().stream())
                .collect(Collectors.toSet());
    }

    Set<String> empty() {
        return empty;
    }

    private void same(List<String> words) {
        String stands = Stem.of(Plain.words(words.getFirst()).getFirst());
        for (String word : words) {
            List<String> plain = Plain.words(word);
            if (plain.size() == 1) {
                known.add(plain.getFirst());
                meanings.putIfAbsent(plain.getFirst(), stands);
                meanings.putIfAbsent(Stem.of(plain.getFirst()), stands);
            }
        }
    }

    private Map<String, List<Phrase>> byCode(Map<String, List<String>> written) {
        return written.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> phrases(it.getValue())));
    }

    private List<Phrase> phrases(List<String> written) {
        return written.stream().map(this::phrase).toList();
    }

    private Phrase phrase(String written) {
        List<String> plain =
                Plain.words(written).stream().filter(word -> !ELIDED.contains(word)).toList();
        return new Phrase(plain, plain.stream().map(this::meaning).toList());
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).flatMap(it -> Plain.words(it).stream()).toList();
    }

    private static File read(String resource) {
        try (var in = new ClassPathResource(resource).getInputStream()) {
            return YAMLMapper.builder().build().readValue(in, File.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
