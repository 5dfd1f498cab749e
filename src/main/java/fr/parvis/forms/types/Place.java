package fr.parvis.forms.types;

import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A town: a French commune, or a town and its country when it is elsewhere. */
@Component
class Place implements ComposedType {

    private static final List<Part> PARTS =
            List.of(
                    new Part("city", true, null, null, "20"),
                    new Part("country", false, null, null, "20"));

    @Override
    public String code() {
        return "place";
    }

    @Override
    public List<Part> parts() {
        return PARTS;
    }

    /** There is no standard name for it, hence nothing to fill in. */
    @Override
    public List<Setting<?>> settings() {
        return List.of();
    }

    @Override
    public List<String> words(Question question, Object answer) {
        String place =
                Stream.of("city", "country")
                        .map(part -> Parts.text(answer, part))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
        return place.isEmpty() ? List.of() : List.of(place);
    }
}
