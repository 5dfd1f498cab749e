package fr.parvis.procedures.finding;

import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.ProcedureSwitched;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.RevisionPublished;
import fr.parvis.search.PublicEntry;
import fr.parvis.search.PublicIndex;
import fr.parvis.search.PublicKind;
import fr.parvis.search.PublicSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The sheets of procedures: found as soon as they are online, forgotten when they are closed. */
@Component
class FoundProcedures implements PublicSource {

    private static final String KIND = "procedure";

    private final Procedures procedures;
    private final PublicIndex index;

    FoundProcedures(Procedures procedures, PublicIndex index) {
        this.procedures = procedures;
        this.index = index;
    }

    @Override
    public List<PublicKind> kinds() {
        return List.of(new PublicKind(KIND, "procedures.title", "doc", 100, false));
    }

    @Override
    public void each(Consumer<PublicEntry> reader) {
        procedures.catalogue().forEach(one -> entries(one.definition()).forEach(reader));
    }

    @EventListener
    void on(RevisionPublished published) {
        again(published.code());
    }

    @EventListener
    void on(ProcedureSwitched switched) {
        again(switched.code());
    }

    private void again(String code) {
        index.remove(KIND, id(code));
        procedures
                .current(code)
                .map(revision -> revision.definition())
                .filter(definition -> definition.kind().onThePortal())
                .ifPresent(definition -> entries(definition).forEach(index::put));
    }

    private static Stream<PublicEntry> entries(ProcedureDefinition definition) {
        boolean english = definition.title().en() != null && !definition.title().en().isBlank();
        return english
                ? Stream.of(entry(definition, Locale.FRENCH), entry(definition, Locale.ENGLISH))
                : Stream.of(entry(definition, Locale.FRENCH));
    }

    private static PublicEntry entry(ProcedureDefinition definition, Locale locale) {
        return new PublicEntry(
                KIND,
                id(definition.code()),
                locale.getLanguage(),
                definition.title().in(locale),
                in(definition.summary(), locale),
                sheet(definition, locale),
                "/demarches/" + definition.code(),
                null,
                null,
                definition.keywords());
    }

    /** What the page says to somebody who wonders whether it is theirs. */
    private static String sheet(ProcedureDefinition definition, Locale locale) {
        var sheet = definition.sheet();
        if (sheet == null) {
            return "";
        }
        var prepare = sheet.prepare().stream().flatMap(it -> Stream.of(it.label(), it.hint()));
        var asked = sheet.questions().stream().flatMap(it -> Stream.of(it.question(), it.answer()));
        return Stream.of(Stream.of(sheet.who()), prepare, asked)
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .map(text -> text.in(locale))
                .collect(Collectors.joining("\n\n"));
    }

    private static String in(LocalizedText text, Locale locale) {
        return text == null ? "" : text.in(locale);
    }

    /** Procedures are known by their code; the index wants numbers. */
    private static long id(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits();
    }
}
