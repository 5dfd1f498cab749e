package fr.parvis.privacy.register;

import fr.parvis.privacy.Activity;
import fr.parvis.privacy.Activity.Origin;
import fr.parvis.ui.Choice;
import fr.parvis.ui.Frame;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is looked for in the register; public only for its template.
 *
 * @param words in the title or the purpose
 * @param origin code of an origin, or empty for all
 * @param special only what holds data that the law protects more
 */
public record RegisterFilter(String words, String origin, boolean special) {

    List<Activity> of(List<Activity> all) {
        return all.stream().filter(this::holds).toList();
    }

    private boolean holds(Activity activity) {
        return (origin.isEmpty() || origin.equals(code(activity.origin())))
                && (!special || !activity.special().isEmpty())
                && plain(activity.title().fr() + " " + activity.purpose().fr())
                        .contains(plain(words));
    }

    public List<Choice> origins(Frame frame) {
        return Arrays.stream(Origin.values())
                .map(
                        one ->
                                new Choice(
                                        code(one),
                                        frame.t("privacy.origin." + code(one)),
                                        null,
                                        code(one).equals(origin)))
                .toList();
    }

    public static String code(Origin origin) {
        return origin.name().toLowerCase(Locale.ROOT);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
