package fr.parvis.procedures.paper;

import fr.parvis.documents.Documents;
import fr.parvis.forms.Forms;
import fr.parvis.kernel.CommuneId;
import fr.parvis.procedures.PaperPage;
import fr.parvis.procedures.PaperPages;
import fr.parvis.procedures.Revision;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Templates;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Prints the blank form of a revision. Printing takes a tenth of a second or more, hence the last
 * ones are kept in memory; one is printed anew when the town hall's own words on it changed, such
 * as its hours.
 */
@Component
class PrintForm {

    /** Some 10 MB. */
    private static final int KEPT = 64;

    private final Forms forms;
    private final Languages languages;
    private final Templates templates;
    private final Documents documents;
    private final PaperPages pages;
    private final TownHallOnPaper townHall;
    private final Map<Key, Printed> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    PrintForm(
            Forms forms,
            Languages languages,
            Templates templates,
            Documents documents,
            PaperPages pages,
            TownHallOnPaper townHall) {
        this.forms = forms;
        this.languages = languages;
        this.templates = templates;
        this.documents = documents;
        this.pages = pages;
        this.townHall = townHall;
    }

    private record Key(CommuneId commune, long revision, String language) {}

    private record Printed(String html, byte[] pdf) {}

    byte[] pdf(Revision revision, Locale locale) {
        var key = new Key(townHall.commune().id(), revision.id(), locale.getLanguage());
        String html = templates.text("procedures/paper/form", model(revision, locale));
        Printed before = find(key);
        if (before != null && before.html.equals(html)) {
            return before.pdf;
        }
        byte[] pdf = print(revision, html, locale);
        keep(key, new Printed(html, pdf));
        return pdf;
    }

    private byte[] print(Revision revision, String html, Locale locale) {
        return documents.pdf(
                html,
                revision.definition().title().in(locale),
                locale,
                (page, of) ->
                        pages.address(new PaperPage(revision.code(), revision.number(), page, of)));
    }

    private Map<String, Object> model(Revision revision, Locale locale) {
        Map<String, Object> model = new HashMap<>();
        model.put("locale", locale);
        model.put("words", languages.words(locale));
        model.put("format", languages.format(locale));
        model.put("commune", townHall.commune());
        model.put("department", townHall.department(revision));
        model.put("revision", revision);
        model.put("pages", forms.blank(revision.definition().form(), locale));
        model.put("online", townHall.address(revision));
        return model;
    }

    private Printed find(Key key) {
        synchronized (kept) {
            return kept.get(key);
        }
    }

    private void keep(Key key, Printed printed) {
        synchronized (kept) {
            kept.put(key, printed);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
    }
}
