package fr.parvis.site.editing;

import fr.parvis.forms.Change;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Forms;
import fr.parvis.site.content.Manuscript;
import fr.parvis.site.content.Translation;
import fr.parvis.site.content.Wording;
import fr.parvis.site.media.Images;
import fr.parvis.ui.Frame;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What differs between two versions of a content, in words. */
@Component
class Compare {

    private final Forms forms;
    private final LanguageNames languages;
    private final Images images;

    Compare(Forms forms, LanguageNames languages, Images images) {
        this.forms = forms;
        this.languages = languages;
        this.images = images;
    }

    List<Difference> of(FormDefinition form, Manuscript before, Manuscript after, Frame frame) {
        var found = new Found(new ArrayList<>(), frame);
        found.wording(before.french(), after.french(), "");
        for (Change change : forms.compare(form, before.facts(), after.facts(), frame.locale())) {
            found.add(
                    change.label(),
                    String.join("\n", change.before()),
                    String.join("\n", change.after()));
        }
        var others = new TreeSet<>(before.translations().keySet());
        others.addAll(after.translations().keySet());
        for (String language : others) {
            found.wording(
                    wording(before, language),
                    wording(after, language),
                    " (" + languages.name(language, frame.locale()) + ")");
        }
        around(found, before, after);
        return found.differences();
    }

    private void around(Found found, Manuscript before, Manuscript after) {
        found.say("easy-shown", said(found, before.easyRead()), said(found, after.easyRead()));
        found.say("rubric", before.rubric(), after.rubric());
        found.say("image", image(found, before), image(found, after));
        found.say(
                "keywords",
                String.join(", ", before.keywords()),
                String.join(", ", after.keywords()));
        found.say("slug", before.slug(), after.slug());
        found.say("start", moment(found, before.startsAt()), moment(found, after.startsAt()));
        found.say("end", moment(found, before.endsAt()), moment(found, after.endsAt()));
    }

    private static Wording wording(Manuscript manuscript, String language) {
        Translation translation = manuscript.translations().get(language);
        return translation == null ? Wording.NONE : translation.wording();
    }

    private static String said(Found found, boolean yes) {
        return found.frame().t(yes ? "site.edit.yes" : "site.edit.no");
    }

    /** What it shows, in words; where nobody said so, its number. */
    private String image(Found found, Manuscript manuscript) {
        long id = manuscript.leadImage();
        return id == 0
                ? ""
                : images.find(id)
                        .map(image -> found.frame().t(image.alt()))
                        .filter(alt -> !alt.isBlank())
                        .orElse(Long.toString(id));
    }

    private static String moment(Found found, Instant instant) {
        return instant == null ? "" : found.frame().format().moment(instant);
    }

    private record Found(List<Difference> differences, Frame frame) {

        void wording(Wording before, Wording after, String language) {
            String of = language;
            add(frame.t("site.edit.title") + of, before.title(), after.title());
            add(frame.t("site.edit.summary") + of, before.summary(), after.summary());
            add(frame.t("site.edit.body") + of, before.body(), after.body());
            add(frame.t("site.edit.easy") + of, before.easyRead(), after.easyRead());
        }

        void say(String key, String before, String after) {
            add(frame.t("site.edit." + key), before, after);
        }

        void add(String label, String before, String after) {
            if (!before.equals(after)) {
                TextDiff.Both both = TextDiff.of(before, after);
                differences.add(new Difference(label, both.before(), both.after()));
            }
        }
    }
}
