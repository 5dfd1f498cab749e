package fr.parvis.assistant.replies;

import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.ProcedureDefinition;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a resident reads on the sheet of a procedure, in both languages. */
final class SheetTexts {

    private SheetTexts() {}

    /** Titles and keywords. */
    static List<String> headlines(ProcedureDefinition definition) {
        return Stream.concat(both(definition.title()), definition.keywords().stream()).toList();
    }

    static List<String> summaries(ProcedureDefinition definition) {
        return both(definition.summary()).toList();
    }

    /** Everything else. */
    static List<String> texts(ProcedureDefinition definition) {
        var sheet = definition.sheet();
        return Stream.of(
                        both(sheet.who()),
                        sheet.prepare().stream().flatMap(item -> both(item.label())),
                        sheet.questions().stream()
                                .flatMap(
                                        it ->
                                                Stream.concat(
                                                        both(it.question()), both(it.answer()))))
                .flatMap(texts -> texts)
                .toList();
    }

    private static Stream<String> both(LocalizedText text) {
        return text == null
                ? Stream.empty()
                : Stream.of(text.fr(), text.en()).filter(Objects::nonNull);
    }
}
