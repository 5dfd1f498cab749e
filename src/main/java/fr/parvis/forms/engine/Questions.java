package fr.parvis.forms.engine;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldTypes;
import fr.parvis.forms.Language;
import fr.parvis.forms.PageDefinition;
import fr.parvis.forms.Question;
import fr.parvis.ui.Languages;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts the fields of a page before a reader, with the answers so far. */
@Component
record Questions(FieldTypes types, Languages languages) {

    Language language(Locale locale) {
        return Language.of(languages, locale);
    }

    Question about(FieldDefinition field, Answers answers, Locale locale) {
        return new Question(field, field.id(), answers, Language.of(languages, locale), types);
    }

    List<Question> on(PageDefinition page, Answers answers, Locale locale) {
        return page.fields().stream().map(field -> about(field, answers, locale)).toList();
    }

    List<Question> shown(PageDefinition page, Answers answers, Locale locale) {
        return on(page, answers, locale).stream().filter(Question::shown).toList();
    }
}
