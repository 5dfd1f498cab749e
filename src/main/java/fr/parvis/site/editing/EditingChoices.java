package fr.parvis.site.editing;

import fr.parvis.account.SignedInAgent;
import fr.parvis.site.media.ChooseImage;
import fr.parvis.site.media.ImageChoice;
import fr.parvis.ui.Choice;
import fr.parvis.ui.Frame;
import java.util.List;
import org.springframework.stereotype.Component;

/** What there is to choose from on the page on which a content is written. */
@Component
class EditingChoices {

    private final Writers writers;
    private final LanguageNames languages;
    private final ChooseImage images;

    EditingChoices(Writers writers, LanguageNames languages, ChooseImage images) {
        this.writers = writers;
        this.languages = languages;
        this.images = images;
    }

    List<Choice> rubrics(SignedInAgent agent, Typed typed, Frame frame) {
        return writers.rubricsOf(agent).stream()
                .map(
                        rubric ->
                                new Choice(
                                        rubric.code(),
                                        frame.t(rubric.name()),
                                        null,
                                        rubric.code().equals(typed.at(Field.RUBRIC))))
                .toList();
    }

    /** Languages that the form does not show yet. */
    List<Choice> otherLanguages(Typed typed, Frame frame) {
        return languages.choices(typed.languages(), frame.locale());
    }

    String language(String code, Frame frame) {
        return languages.name(code, frame.locale());
    }

    ImageChoice images(Typed typed) {
        return images.among(typed.image(), typed.at(Field.IMAGE_WORDS));
    }
}
