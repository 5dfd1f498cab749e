package fr.parvis.forms.types;

import fr.parvis.commune.TownNames;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A town: a French commune of the official register, or a town and its country when it is
 * elsewhere.
 */
@Component
class Place implements ComposedType {

    private static final List<Part> PARTS =
            List.of(
                    new Part("city", true, null, null, "20"),
                    new Part("country", false, null, null, "20"));

    /** Also a commune that merged since: for a place of long ago, such as that of a birth. */
    private static final Setting<Boolean> FORMER = Setting.flag("former");

    private final TownNames towns;

    Place(TownNames towns) {
        this.towns = towns;
    }

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
        return List.of(FORMER);
    }

    @Override
    public List<Problem> check(Question question, Object answer) {
        List<Problem> problems = ComposedType.super.check(question, answer);
        String city = Parts.text(answer, "city");
        boolean checked =
                problems.isEmpty()
                        && !city.isEmpty()
                        && inFrance(Parts.text(answer, "country"))
                        && !question.setting(FORMER).orElse(false);
        return !checked || towns.has(city) ? problems : List.of(unknown(question, city));
    }

    private Problem unknown(Question question, String city) {
        return towns.near(city)
                .map(name -> question.problemAt("city", "forms.place.city.near", city, name))
                .orElseGet(() -> question.problemAt("city", "forms.place.city.unknown", city));
    }

    private static boolean inFrance(String country) {
        return country.isEmpty() || country.equalsIgnoreCase("France");
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
