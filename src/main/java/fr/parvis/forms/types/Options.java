package fr.parvis.forms.types;

import fr.parvis.forms.FieldDefinition.Option;
import fr.parvis.forms.OptionView;
import fr.parvis.forms.Question;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The options of a question in the reader's language. */
public final class Options {

    private Options() {}

    public static List<OptionView> of(Question question) {
        Locale locale = question.language().locale();
        return question.field().options().stream()
                .map(
                        option ->
                                new OptionView(
                                        option.value(),
                                        option.label().in(locale),
                                        option.hint() == null ? null : option.hint().in(locale)))
                .toList();
    }

    /** The labels of chosen values, in the order of the options. */
    public static List<String> words(Question question, Collection<String> chosen) {
        return question.field().options().stream()
                .filter(option -> chosen.contains(option.value()))
                .map(Option::label)
                .map(label -> label.in(question.language().locale()))
                .toList();
    }
}
