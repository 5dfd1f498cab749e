package fr.parvis.site.editing;

import fr.parvis.site.content.Manuscript;
import fr.parvis.site.content.Wording;
import fr.parvis.site.media.Images;
import fr.parvis.site.writing.LookOver;
import fr.parvis.site.writing.Remark;
import fr.parvis.ui.ErrorLink;
import fr.parvis.ui.Frame;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What stands in a text, in any of its languages, and shuts somebody out of it: nobody publishes it
 * before it is put right.
 */
@Component
class ReadThrough {

    private final LookOver lookOver;
    private final Images images;
    private final LanguageNames languages;

    ReadThrough(LookOver lookOver, Images images, LanguageNames languages) {
        this.lookOver = lookOver;
        this.images = images;
        this.languages = languages;
    }

    /** Each with the field that holds it; in the order of the page. */
    List<ErrorLink> musts(Manuscript manuscript, Frame frame) {
        var found = new ArrayList<ErrorLink>();
        wording(manuscript.french(), "", "", frame, found);
        long image = manuscript.leadImage();
        if (image != 0 && images.find(image).isEmpty()) {
            found.add(new ErrorLink(Field.IMAGE.code(), frame.t("site.edit.image.undescribed")));
        }
        manuscript
                .translations()
                .forEach(
                        (language, one) ->
                                wording(
                                        one.wording(),
                                        "_" + language,
                                        languages.name(language, frame.locale()),
                                        frame,
                                        found));
        return found;
    }

    private void wording(
            Wording wording, String suffix, String language, Frame frame, List<ErrorLink> found) {
        text(wording.body(), Field.BODY.code() + suffix, language, frame, found);
        String easy = language.isEmpty() ? frame.t("site.edit.easy.text") : language;
        text(wording.easyRead(), Field.EASY.code() + suffix, easy, frame, found);
    }

    private void text(String text, String id, String where, Frame frame, List<ErrorLink> found) {
        for (Remark remark : lookOver.musts(text)) {
            String what = frame.t(remark.key(), remark.arguments().toArray());
            found.add(
                    new ErrorLink(
                            id, where.isEmpty() ? what : frame.t("site.edit.in", where, what)));
        }
    }
}
