package fr.parvis.forms.types;

import fr.parvis.forms.Question;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who a person is: surname of birth, used surname where it differs, first names. The surname of
 * birth comes first on civil status acts (article 57 of the Code civil).
 */
@Component
class Identity implements ComposedType {

    private static final List<Part> PARTS =
            List.of(
                    new Part("firstNames", true, "given-name", null, "20"),
                    new Part("birthName", true, "family-name", null, "20"),
                    new Part("usedName", false, null, null, "20"));

    @Override
    public String code() {
        return "identity";
    }

    @Override
    public List<Part> parts() {
        return PARTS;
    }

    /** {@code Maud Aubrée}, with the used name beside where there is one. */
    @Override
    public List<String> words(Question question, Object answer) {
        String name =
                Stream.of("firstNames", "birthName")
                        .map(part -> Parts.text(answer, part))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" "));
        String usedName = Parts.text(answer, "usedName");
        if (!usedName.isEmpty()) {
            return List.of(question.say("forms.identity.with-used-name", name, usedName));
        }
        return name.isEmpty() ? List.of() : List.of(name);
    }

    /** Most names asked for are somebody else's. */
    @Override
    public boolean fillable(Question question) {
        return question.aboutApplicant();
    }
}
