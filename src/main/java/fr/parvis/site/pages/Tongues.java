package fr.parvis.site.pages;

import fr.parvis.site.content.Content;
import fr.parvis.ui.Frame;
import fr.parvis.ui.PageLanguages;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The languages one content can be read in.
 *
 * @param shown the language of its title and text on this page
 */
public record Tongues(String shown, List<Tongue> all) {

    /**
     * @param name in that language itself, for example {@code brezhoneg}
     */
    public record Tongue(String code, String name, String href) {}

    static Tongues of(Content content, Frame frame) {
        Set<String> codes = codes(content);
        String asked = PageLanguages.asked(query(frame));
        String shown =
                codes.contains(asked) ? asked : codes.contains(frame.lang()) ? frame.lang() : "fr";
        return new Tongues(
                shown, codes.stream().map(code -> tongue(code, content.path())).toList());
    }

    /** The content as its reader asks for it. */
    Content of(Content content) {
        return content.in(shown);
    }

    public List<String> languages() {
        return all.stream().map(Tongue::code).toList();
    }

    /** Those it can be read in besides. */
    public List<Tongue> others() {
        return all.stream().filter(each -> !each.code().equals(shown)).toList();
    }

    private static Set<String> codes(Content content) {
        Set<String> codes = new LinkedHashSet<>(Set.of("fr"));
        if (!content.title().in(Locale.ENGLISH).equals(content.title().fr())
                || !content.body().in(Locale.ENGLISH).equals(content.body().fr())) {
            codes.add("en");
        }
        content.others().keySet().stream().sorted().forEach(codes::add);
        return codes;
    }

    private static Tongue tongue(String code, String path) {
        Locale locale = Locale.forLanguageTag(code);
        return new Tongue(
                code, locale.getDisplayLanguage(locale), PageLanguages.address(path, code));
    }

    private static String query(Frame frame) {
        int mark = frame.address().indexOf('?');
        return mark < 0 ? null : frame.address().substring(mark + 1);
    }
}
