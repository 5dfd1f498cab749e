package fr.parvis.site.editing;

import fr.parvis.forms.Answers;
import fr.parvis.site.content.Manuscript;
import fr.parvis.site.content.Translation;
import fr.parvis.site.content.Wording;
import fr.parvis.ui.Format;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/**
 * What stands in the form, as it was typed, right or wrong.
 *
 * @param values of the fields of every kind
 * @param facts of the fields of its own kind
 * @param languages other than French
 */
public record Typed(Map<String, String> values, Answers facts, Set<String> languages) {

    /** The field that names a language the form shows. */
    static final String LANGUAGES = "c_langues";

    /** Images to add to the text. */
    private static final String PHOTOS = "c_photos";

    /** The choice of one more. */
    static final String NEW_LANGUAGE = "c_langue";

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final int MOST_KEYWORDS = 20;

    static Typed of(Manuscript manuscript) {
        var values = new LinkedHashMap<String, String>();
        put(values, "", manuscript.french());
        manuscript.translations().forEach((code, one) -> put(values, "_" + code, one.wording()));
        values.put(Field.EASY_SHOWN.code(), manuscript.easyRead() ? "1" : "");
        values.put(Field.SLUG.code(), manuscript.slug());
        values.put(Field.RUBRIC.code(), manuscript.rubric());
        values.put(
                Field.IMAGE.code(),
                manuscript.leadImage() == 0 ? "" : Long.toString(manuscript.leadImage()));
        values.put(Field.KEYWORDS.code(), String.join(", ", manuscript.keywords()));
        values.put(Field.START.code(), moment(manuscript.startsAt()));
        values.put(Field.END.code(), moment(manuscript.endsAt()));
        return new Typed(values, manuscript.facts(), manuscript.translations().keySet());
    }

    private static void put(Map<String, String> values, String suffix, Wording wording) {
        values.put(Field.TITLE.code() + suffix, wording.title());
        values.put(Field.SUMMARY.code() + suffix, wording.summary());
        values.put(Field.BODY.code() + suffix, wording.body());
        values.put(Field.EASY.code() + suffix, wording.easyRead());
    }

    static Typed posted(MultiValueMap<String, String> posted, Answers facts) {
        var values = new LinkedHashMap<String, String>();
        posted.forEach(
                (name, all) -> {
                    if (name.startsWith("c_")) {
                        values.put(name, clean(all.getFirst()));
                    }
                });
        if ("photos".equals(posted.getFirst("faire"))) {
            values.merge(
                    Field.BODY.code(), photos(posted.getOrDefault(PHOTOS, List.of())), Typed::join);
        }
        var languages = new LinkedHashSet<String>();
        posted.getOrDefault(LANGUAGES, List.of()).forEach(code -> add(languages, code));
        if ("langue".equals(posted.getFirst("faire"))) {
            add(languages, posted.getFirst(NEW_LANGUAGE));
        }
        return new Typed(values, facts, languages);
    }

    /** What shows them in a text: one by itself, several side by side. */
    private static String photos(List<String> chosen) {
        List<String> ids = chosen.stream().filter(id -> NUMBER.matcher(id).matches()).toList();
        return ids.isEmpty()
                ? ""
                : "[" + (ids.size() == 1 ? "image:" : "galerie:") + String.join(",", ids) + "]";
    }

    private static String join(String text, String more) {
        return text.isBlank() || more.isEmpty()
                ? text + more
                : text.stripTrailing() + "\n\n" + more;
    }

    private static void add(Set<String> languages, String code) {
        if (code != null && LANGUAGE.matcher(code).matches() && !code.equals("fr")) {
            languages.add(code);
        }
    }

    /** Lines end as PostgreSQL keeps them, and no character is one it cannot keep. */
    private static String clean(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").replace("\u0000", "");
    }

    /** As typed; empty when nothing was. */
    public String at(Field field) {
        return values.getOrDefault(field.code(), "");
    }

    public String at(Field field, String language) {
        return values.getOrDefault(field.in(language), "");
    }

    boolean ticked(Field field) {
        return !at(field).isEmpty();
    }

    Typed withFacts(Answers answers) {
        return new Typed(values, answers, languages);
    }

    /** With one more language to write in, when it is one. */
    Typed in(String language) {
        var more = new LinkedHashSet<>(languages);
        add(more, language);
        return new Typed(values, facts, more);
    }

    /** With images to choose from that hold these words. */
    Typed lookingFor(String words) {
        var more = new LinkedHashMap<>(values);
        more.put(Field.IMAGE_WORDS.code(), words);
        return new Typed(more, facts, languages);
    }

    /** What it says, moments that are none left out. */
    Manuscript manuscript(Manuscript before) {
        Wording french = wording("");
        return new Manuscript(
                at(Field.SLUG).strip(),
                french,
                translations(french, before),
                ticked(Field.EASY_SHOWN),
                facts,
                at(Field.RUBRIC),
                image(),
                keywords(),
                moment(Field.START).orElse(null),
                moment(Field.END).orElse(null));
    }

    /** Id of the main image; 0 for none. */
    long image() {
        return NUMBER.matcher(at(Field.IMAGE)).matches() ? Long.parseLong(at(Field.IMAGE)) : 0;
    }

    private Wording wording(String suffix) {
        return new Wording(
                values.getOrDefault(Field.TITLE.code() + suffix, "").strip(),
                values.getOrDefault(Field.SUMMARY.code() + suffix, "").strip(),
                values.getOrDefault(Field.BODY.code() + suffix, "").strip(),
                values.getOrDefault(Field.EASY.code() + suffix, "").strip());
    }

    /** One that nobody touched says what the French said when it was written. */
    private Map<String, Translation> translations(Wording french, Manuscript before) {
        var translations = new LinkedHashMap<String, Translation>();
        for (String language : languages) {
            Wording wording = wording("_" + language);
            Translation old = before.translations().get(language);
            boolean untouched = old != null && old.wording().equals(wording);
            if (untouched && at(Field.STILL_RIGHT, language).isEmpty()) {
                translations.put(language, old);
            } else if (!wording.empty()) {
                translations.put(language, Translation.of(french, wording));
            }
        }
        return translations;
    }

    private List<String> keywords() {
        return Arrays.stream(at(Field.KEYWORDS).split("[,;\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_KEYWORDS)
                .toList();
    }

    /** Nothing when it is empty or no moment. */
    Optional<Instant> moment(Field field) {
        try {
            return Optional.of(at(field))
                    .filter(text -> !text.isBlank())
                    .map(text -> LocalDateTime.parse(text.strip()).atZone(Format.ZONE).toInstant());
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }

    private static String moment(Instant instant) {
        return instant == null
                ? ""
                : LocalDateTime.ofInstant(instant, Format.ZONE)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
    }
}
